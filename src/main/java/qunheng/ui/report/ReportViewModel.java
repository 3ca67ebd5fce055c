package qunheng.ui.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.ProfileId;
import qunheng.report.ReportData;
import qunheng.report.ReportOptions;
import qunheng.report.ReportSettings;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles.Format;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Which report is wanted, what it will say, and the files that are made of it. */
public final class ReportViewModel {
    /** What there is to make a report of. */
    public enum State {
        NO_PROJECT,
        NO_PROFILE,
        READY
    }

    private final Session session;
    private final ReportMaker maker;
    private final LatestTask<ReportRequest, ReportData> writing;
    private final LatestTask<ReportRequest, Made> making;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final ReadOnlyObjectWrapper<ReportSettings> settings = new ReadOnlyObjectWrapper<>(ReportSettings.DEFAULT);
    private final ReadOnlyObjectWrapper<ReportChoices> choices = new ReadOnlyObjectWrapper<>(ReportChoices.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ReportData> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private @Nullable ReportRequest shown;

    public ReportViewModel(Session session, Background background) {
        this.session = session;
        maker = new ReportMaker(session.knowledge());
        this.writing = LatestTask.of(background, maker::data, preview::set);
        this.making = new LatestTask<>(background, maker::make, this::done);
    }

    public void opened() {
        subscriptions.listen(session.project(), project -> read());
        subscriptions.listen(session.profile(), profile -> read());
        read();
    }

    /** A report that is being made goes on; a preview does not. */
    public void closed() {
        subscriptions.close();
        writing.cancel();
    }

    private void read() {
        var project = session.project().get();
        if (project == null || session.selected() == null) {
            state.set(project == null ? State.NO_PROJECT : State.NO_PROFILE);
            preview.set(null);
            shown = null;
            return;
        }
        var wanted = project.choices().get(ReportSettings.KEY).map(ReportSettings::read).orElse(first());
        settings.set(wanted);
        choices.set(ReportChoices.of(session.knowledge(), project, session.selected(), wanted));
        state.set(State.READY);
        var request = request(null);
        if (!request.equals(shown)) {
            shown = request;
            writing.request(request);
        }
    }

    /** As long as nothing is chosen a report speaks the language of the window. */
    private ReportSettings first() {
        return ReportSettings.DEFAULT.with(
                switch (session.language().get()) {
                    case ZH -> qunheng.report.ReportLanguage.ZH;
                    case EN -> qunheng.report.ReportLanguage.EN;
                });
    }

    private ReportRequest request(@Nullable Path folder) {
        var wanted = settings.get();
        var project = Objects.requireNonNull(session.project().get());
        var selected = Objects.requireNonNull(session.selected());
        var parts = new ArrayList<ReportRequest.Part>();
        if (!ReportContent.ofCluster(wanted.kind())) {
            parts.add(new ReportRequest.Part(options(null), name(session.name(project.nameZh(), project.nameEn()))));
        } else {
            var about = folder != null && wanted.every() ? project.profiles() : List.of(selected);
            about.forEach(one -> parts.add(new ReportRequest.Part(
                    options(one.id()), name(session.name(one.identity().nameZh(), one.identity().nameEn())))));
        }
        return new ReportRequest(
                project,
                parts,
                folder == null ? List.of() : formats(),
                folder,
                folder == null || wanted.template().isEmpty() ? null : Path.of(wanted.template()));
    }

    private ReportOptions options(@Nullable ProfileId profile) {
        var wanted = settings.get();
        var chosen = choices.get();
        return ReportOptions.of(wanted.kind(), wanted.language(), profile)
                .about(profile == null ? chosen.portfolio() : Set.of())
                .without(wanted.without())
                .by(chosen.pack())
                .in(wanted.year(), chosen.comparedWith());
    }

    /** Name of the files, without an ending. */
    private String name(String about) {
        var wanted = settings.get();
        var name = about + '-' + wanted.kind().word() + '-' + wanted.language().name().toLowerCase(Locale.ROOT);
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    }

    /** Changes what is wanted, and remembers it with the project. */
    public void change(UnaryOperator<ReportSettings> change) {
        var project = session.project().get();
        var next = change.apply(settings.get());
        if (project != null && !next.equals(settings.get())) {
            var before = project.choices().get(ReportSettings.KEY).orElse(null);
            session.edit(new Change.ChoiceChanged(null, ReportSettings.KEY, before, next.text()));
        }
    }

    /**
     * Takes a cluster into the report on several, or leaves it out.
     *
     * @return false when it is the last one, which stays
     */
    public boolean include(ProfileId cluster, boolean in) {
        var others = choices.get().clusters().stream()
                .map(one -> one.id())
                .filter(id -> !id.equals(cluster) && !settings.get().leftOut().contains(id.value()))
                .count();
        if (!in && others == 0) {
            return false;
        }
        change(wanted -> wanted.withCluster(cluster.value(), in));
        return true;
    }

    /** Takes only one cluster into the report on several, to add others to it; with null all of them. */
    public void includeOnly(@Nullable ProfileId cluster) {
        change(wanted -> {
            var next = wanted;
            for (var one : choices.get().clusters()) {
                next = next.withCluster(one.id().value(), cluster == null || one.id().equals(cluster));
            }
            return next;
        });
    }

    /** What is wanted now. */
    ReportSettings wanted() {
        return settings.get();
    }

    /** Sections of the chosen kind, those that are left out as well. */
    public List<String> sections() {
        return ReportContent.sections(settings.get().kind());
    }

    /** The formats that are chosen, in the order of the program. */
    public List<Format> formats() {
        var wanted = settings.get().formats();
        return Arrays.stream(Format.values())
                .filter(format -> wanted.contains(format.extension()))
                .toList();
    }

    /** Makes what is wanted, in the folder that was chosen. */
    public void make() {
        var folder = settings.get().folder();
        if (state.get() == State.READY && !formats().isEmpty() && !folder.isEmpty()) {
            made.set(null);
            maker.begin();
            making.request(request(Path.of(folder)));
        }
    }

    /** What is written by then stays, and is told. */
    public void cancel() {
        maker.stop();
    }

    private void done(Made result) {
        made.set(result);
        if (!result.problem().isEmpty()) {
            session.tell(Notice.Kind.ERROR, "reportscreen.notMade", result.problem());
        } else if (!result.cancelled()) {
            session.tell(Notice.Kind.SUCCESS, "reportscreen.made", result.files().size(), settings.get().folder());
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReportSettings> settings() {
        return settings.getReadOnlyProperty();
    }

    /** What can be chosen from, and what is. */
    public ReadOnlyObjectProperty<ReportChoices> choices() {
        return choices.getReadOnlyProperty();
    }

    /** The report as it would be made now; null until it is written for the first time. */
    public ReadOnlyObjectProperty<@Nullable ReportData> preview() {
        return preview.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Made> made() {
        return made.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty writing() {
        return writing.running();
    }

    public ReadOnlyBooleanProperty making() {
        return making.running();
    }

    public ReadOnlyDoubleProperty progress() {
        return making.progress();
    }
}
