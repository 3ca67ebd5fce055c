package qunheng.ui.report;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Profile;
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
    private final LatestTask<ReportRequest, ReportData> writing;
    private final LatestTask<ReportRequest, Made> making;
    private final Subscriptions subscriptions = new Subscriptions();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NO_PROJECT);
    private final ReadOnlyObjectWrapper<ReportSettings> settings = new ReadOnlyObjectWrapper<>(ReportSettings.DEFAULT);
    private final ReadOnlyObjectWrapper<@Nullable ReportData> preview = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Made> made = new ReadOnlyObjectWrapper<>();
    private @Nullable ReportRequest shown;

    public ReportViewModel(Session session, Background background) {
        this.session = session;
        var maker = new ReportMaker(session.knowledge());
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
        settings.set(project.choices().get(ReportSettings.KEY).map(ReportSettings::read).orElse(first()));
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

    private ReportRequest request(@Nullable Path stem) {
        var wanted = settings.get();
        var profile = Objects.requireNonNull(session.selected());
        var options = ReportOptions.of(
                        wanted.kind(), wanted.language(), ReportContent.ofCluster(wanted.kind()) ? profile.id() : null)
                .without(wanted.without())
                .by(pack(wanted.pack()));
        return new ReportRequest(
                Objects.requireNonNull(session.project().get()), options, stem == null ? List.of() : formats(), stem);
    }

    /** A pack that this program does not know is the first one. */
    private String pack(String id) {
        var packs = session.knowledge().rulePacks();
        return packs.stream().anyMatch(pack -> pack.id().equals(id)) ? id : packs.getFirst().id();
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

    /** Name that is proposed for the files, without an ending. */
    public String proposedName() {
        var profile = Optional.ofNullable(session.selected());
        var project = Objects.requireNonNull(session.project().get());
        var about = ReportContent.ofCluster(settings.get().kind())
                ? profile.map(Profile::identity).map(one -> session.name(one.nameZh(), one.nameEn())).orElse("")
                : session.name(project.nameZh(), project.nameEn());
        var name = about + '-' + settings.get().kind().word() + '-'
                + settings.get().language().name().toLowerCase(Locale.ROOT);
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "_");
    }

    /** @param file folder and name of the files; an ending of ours is taken off */
    public void make(Path file) {
        if (state.get() != State.READY || formats().isEmpty()) {
            return;
        }
        made.set(null);
        making.request(request(file.resolveSibling(stem(String.valueOf(file.getFileName())))));
    }

    private static String stem(String name) {
        var endings = Set.copyOf(Arrays.stream(Format.values()).map(format -> "." + format.extension()).toList());
        return endings.stream()
                .filter(name::endsWith)
                .findFirst()
                .map(ending -> name.substring(0, name.length() - ending.length()))
                .orElse(name);
    }

    public void cancel() {
        making.cancel();
    }

    private void done(Made result) {
        made.set(result);
        if (result.problem().isEmpty()) {
            var folder = result.files().isEmpty() ? "" : String.valueOf(result.files().getFirst().getParent());
            session.tell(Notice.Kind.SUCCESS, "reportscreen.made", result.files().size(), folder);
        } else {
            session.tell(Notice.Kind.ERROR, "reportscreen.notMade", result.problem());
        }
    }

    public ReadOnlyObjectProperty<State> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<ReportSettings> settings() {
        return settings.getReadOnlyProperty();
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
