package qunheng.ui.indicators;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.EvidenceFile;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;
import qunheng.project.EvidenceFolder;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.LatestTask;
import qunheng.ui.common.Notice;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** The document of the chosen value as a file: attached, compared with its digest whenever it is looked at, opened. */
public final class DetailsFileViewModel {
    /** What can be said of the file. */
    public enum Status {
        /** There is no value, and so nothing to prove. */
        NO_VALUE,
        NONE,
        CHECKING,
        PRESENT,
        MISSING,
        ALTERED,
        UNREADABLE
    }

    /** The value that a file is to prove, whatever is selected by the time it has been copied. */
    private record Target(ProjectId project, ProfileId profile, ObservationKey key) {}

    private final Session session;
    private final DetailsViewModel details;
    private final @Nullable EvidenceFolder folder;
    private final Background background;
    private final Predicate<Path> opener;
    private final LatestTask<EvidenceFile, EvidenceFolder.State> look;
    private final ReadOnlyObjectWrapper<Status> status = new ReadOnlyObjectWrapper<>(Status.NO_VALUE);
    private final ReadOnlyObjectWrapper<@Nullable EvidenceFile> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper copying = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Subscriptions subscriptions = new Subscriptions();

    /**
     * @param folder null in a workspace without one; then nothing can be attached
     * @param opener shows a file or folder in the system's own program; says whether it could
     */
    DetailsFileViewModel(
            Session session,
            DetailsViewModel details,
            @Nullable EvidenceFolder folder,
            Background background,
            Predicate<Path> opener) {
        this.session = session;
        this.details = details;
        this.folder = folder;
        this.background = background;
        this.opener = opener;
        this.look = LatestTask.of(background, one -> state(folder, one), this::seen);
    }

    private static EvidenceFolder.State state(@Nullable EvidenceFolder folder, EvidenceFile one) {
        return folder == null ? EvidenceFolder.State.MISSING : folder.state(one, Progress.NONE);
    }

    void opened() {
        subscriptions.follow(details.observation(), this::show);
        subscriptions.listen(session.language(), language -> say());
    }

    void closed() {
        subscriptions.close();
        look.cancel();
    }

    ReadOnlyObjectProperty<Status> status() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable EvidenceFile> file() {
        return file.getReadOnlyProperty();
    }

    /** What is being copied; empty when nothing is. */
    ReadOnlyStringProperty copying() {
        return copying.getReadOnlyProperty();
    }

    /** Why the file proves nothing; empty when it is as it was attached. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    boolean canAttach() {
        return folder != null && details.observation().get() != null;
    }

    /** Looks at the copy again, as when the window comes back from another program. */
    void lookAgain() {
        show(details.observation().get());
    }

    /** Copies the first of the files and lets the value name it; what cannot be copied is told in one sentence. */
    void attach(List<Path> documents) {
        details.leaveFields();
        var project = session.project().get();
        var subject = details.subject().get();
        var observation = details.observation().get();
        if (folder == null) {
            session.tell(Notice.Kind.ERROR, "indicators.file.noFolder");
        } else if (project != null && subject != null && observation != null && !documents.isEmpty()) {
            if (documents.size() > 1) {
                session.tell(Notice.Kind.INFORMATION, "indicators.file.oneOnly", documents.size() - 1);
            }
            copy(folder, documents.getFirst(), new Target(project.id(), subject.profile(), observation.key()));
        }
    }

    private void copy(EvidenceFolder into, Path document, Target target) {
        copying.set(session.messages().get("indicators.file.copying", String.valueOf(document.getFileName())));
        background.work().execute(() -> {
            try {
                var copied = into.add(document, Progress.NONE);
                background.screen().execute(() -> keep(target, copied));
            } catch (RuntimeException failure) {
                background.screen().execute(() -> {
                    copying.set("");
                    if (!(failure instanceof Refusal refusal)) {
                        throw failure;
                    }
                    session.tell(refusal);
                });
            }
        });
    }

    private void keep(Target target, EvidenceFile copied) {
        copying.set("");
        var before = Optional.ofNullable(session.project().get())
                .filter(project -> project.id().equals(target.project()))
                .flatMap(project -> project.profile(target.profile()))
                .flatMap(profile -> profile.observation(target.key()))
                .orElse(null);
        if (before == null) {
            session.tell(Notice.Kind.WARNING, "indicators.file.valueGone", copied.name());
            return;
        }
        change(target.profile(), before, copied);
        lookAgain();
    }

    /** Takes the file off the value; its copy stays in the folder. */
    void remove() {
        details.leaveFields();
        var subject = details.subject().get();
        var before = details.observation().get();
        if (subject != null && before != null) {
            change(subject.profile(), before, null);
        }
    }

    private void change(ProfileId profile, Observation before, @Nullable EvidenceFile next) {
        var after = new Observation(
                before.key(), before.value(), before.source(), before.note(), before.evidence().withFile(next));
        if (!after.equals(before)) {
            session.edit(new Change.ObservationChanged(profile, before.key(), before, after));
        }
    }

    void open() {
        copy().ifPresent(this::show);
    }

    void showInFolder() {
        if (folder != null) {
            show(folder.folder());
        }
    }

    private void show(Path path) {
        if (!opener.test(path)) {
            session.tell(Notice.Kind.ERROR, "indicators.file.notOpened", path.toString());
        }
    }

    /** Where the copy lies. */
    Optional<Path> copy() {
        var present = file.get();
        return folder == null || present == null ? Optional.empty() : folder.find(present);
    }

    private void show(@Nullable Observation observation) {
        var next = observation == null ? null : observation.evidence().file();
        file.set(next);
        if (observation == null || next == null) {
            look.cancel();
            set(observation == null ? Status.NO_VALUE : Status.NONE);
            return;
        }
        set(Status.CHECKING);
        look.request(next);
    }

    private void seen(EvidenceFolder.State state) {
        set(switch (state) {
            case PRESENT -> Status.PRESENT;
            case MISSING -> Status.MISSING;
            case ALTERED -> Status.ALTERED;
            case UNREADABLE -> Status.UNREADABLE;
        });
    }

    private void set(Status next) {
        status.set(next);
        say();
    }

    private void say() {
        problem.set(switch (status.get()) {
            case NO_VALUE, NONE, CHECKING, PRESENT -> "";
            case MISSING -> sentence("indicators.file.missing");
            case ALTERED -> sentence("indicators.file.altered");
            case UNREADABLE -> sentence("indicators.file.unreadable");
        });
    }

    private String sentence(String key) {
        return session.messages().get(key, Objects.requireNonNull(file.get()).name());
    }
}
