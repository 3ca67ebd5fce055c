package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.project.EvidenceCheck;
import qunheng.project.EvidenceFolder;
import qunheng.task.Progress;
import qunheng.ui.common.Session;

/** Everything in the project that is worth a second look: documents that are not as they were, and doubtful values. */
public final class ChecksViewModel {
    /** One value to look at; the sentence says why. */
    record Line(ProfileId profile, ObservationKey key, boolean file, String place, String sentence) {}

    private final Session session;
    private final GridViewModel grid;
    private final @Nullable EvidenceFolder folder;

    ChecksViewModel(Session session, GridViewModel grid, @Nullable EvidenceFolder folder) {
        this.session = session;
        this.grid = grid;
        this.folder = folder;
    }

    /** Reads every document of a project; takes as long as the disk does. */
    Optional<EvidenceCheck> evidence(Project project, Progress progress) {
        return folder == null ? Optional.empty() : Optional.of(EvidenceCheck.of(project, folder, progress));
    }

    /** How many documents there are and how many are not as they were, in one sentence. */
    String summary(EvidenceCheck check) {
        if (check.files() == 0) {
            return session.messages().get("indicators.checks.files.none");
        }
        return session.messages().get(
                check.found().isEmpty() ? "indicators.checks.files.intact" : "indicators.checks.files",
                check.files(),
                check.count(EvidenceFolder.State.MISSING),
                check.count(EvidenceFolder.State.ALTERED),
                check.count(EvidenceFolder.State.UNREADABLE));
    }

    /** The documents that are not as they were. */
    List<Line> files(Project project, EvidenceCheck check) {
        var messages = session.messages();
        return check.found().stream()
                .flatMap(found -> project.profile(found.profile()).stream()
                        .map(profile -> new Line(
                                found.profile(),
                                found.key(),
                                true,
                                place(profile, found.key()),
                                messages.get(
                                        switch (found.state()) {
                                            case MISSING -> "indicators.file.missing";
                                            case ALTERED -> "indicators.file.altered";
                                            case UNREADABLE, PRESENT -> "indicators.file.unreadable";
                                        },
                                        found.file().name()))))
                .toList();
    }

    /** The doubtful values of every cluster, in the order of the project. */
    List<Line> doubts(Project project) {
        var messages = session.messages();
        var checks = new qunheng.scoring.plausibility.Plausibility(session.knowledge());
        var lines = new ArrayList<Line>();
        for (var profile : project.profiles()) {
            for (var observation : profile.observations().values()) {
                slip(profile, observation.key(), observation.value())
                        .map(slip -> line(profile, observation.key(), slip.sentence(messages)))
                        .ifPresent(lines::add);
            }
            for (var doubt : checks.of(project, profile)) {
                lines.add(line(profile, doubt.key(), CellMark.sentence(doubt, messages)));
            }
        }
        return lines;
    }

    private Optional<Plausibility> slip(Profile profile, ObservationKey key, double value) {
        return session.knowledge()
                .find(key.indicator())
                .flatMap(indicator -> Plausibility.of(
                        indicator, key.year(), value, IndicatorRows.before(profile, indicator, key.year())));
    }

    private Line line(Profile profile, ObservationKey key, String sentence) {
        return new Line(profile.id(), key, false, place(profile, key), sentence);
    }

    private String place(Profile profile, ObservationKey key) {
        var language = session.language().get();
        return session.messages()
                .get(
                        "indicators.checks.place",
                        session.name(
                                profile.identity().nameZh(), profile.identity().nameEn()),
                        session.knowledge()
                                .find(key.indicator())
                                .map(i -> i.name().in(language))
                                .orElse(key.indicator().value()),
                        key.year(),
                        session.messages().of(key.basis(), "model"));
    }

    /** Selects the cell of a line. */
    void go(Line line) {
        session.select(line.profile());
        grid.reveal(line.key().indicator());
        var column = grid.columns().get().of(line.key().year());
        if (column >= 0) {
            grid.select(GridSelection.at(grid.selection().get().row(), column));
        }
    }
}
