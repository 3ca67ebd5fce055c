package qunheng.ui.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;
import qunheng.project.BackupSummary;
import qunheng.project.EvidenceFolder;
import qunheng.project.HistoryEntry;
import qunheng.project.OpenProject;
import qunheng.project.ProjectSummary;
import qunheng.project.Workspace;

/** The user's projects, and which of them lies open in the session. What cannot be done is told in one sentence. */
public final class Desk {
    private final @Nullable Path folder;
    private final Session session;
    private final BooleanSupplier onScreenThread;
    private final Executor screen;
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private Workspace workspace;
    private @Nullable OpenProject open;

    /** Over a workspace that has no backups, as one in memory. */
    public Desk(Workspace workspace, Session session, BooleanSupplier onScreenThread, Executor screen) {
        this(null, workspace, session, onScreenThread, screen);
    }

    /** @param folder where the workspace and its backups lie */
    public Desk(
            @Nullable Path folder,
            Workspace workspace,
            Session session,
            BooleanSupplier onScreenThread,
            Executor screen) {
        this.folder = folder;
        this.workspace = workspace;
        this.session = session;
        this.onScreenThread = onScreenThread;
        this.screen = screen;
    }

    /** Counts up whenever the lists of projects may have changed. */
    public ReadOnlyIntegerProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** In use, the one changed last first. */
    public List<ProjectSummary> projects() {
        return workspace.projects();
    }

    public List<ProjectSummary> trash() {
        return workspace.trash();
    }

    public Optional<ProjectId> openId() {
        return Optional.ofNullable(open).map(project -> project.current().id());
    }

    public boolean open(ProjectId id) {
        return attempt(() -> {
            if (openId().filter(id::equals).isEmpty()) {
                var next = workspace.open(id);
                session.open(new StoredProject(next, onScreenThread, screen));
                open = next;
            }
        });
    }

    /** Shows no project; the one that was open stays in the list. */
    public void close() {
        session.open(null);
        open = null;
        changed();
    }

    /** Makes a project with its first clusters and opens it. */
    public boolean create(Project project) {
        return attempt(() -> open(workspace.insert(project)));
    }

    /** Opens the user's copy of a project that comes with the program; makes it if there is none. */
    public boolean openSample(Project sample) {
        return attempt(() -> open(workspace.insertOnce(sample)));
    }

    /** Takes a file in as a new project and opens it. */
    public boolean importFile(Path file) {
        return attempt(() -> open(workspace.importFile(file)));
    }

    /** Takes a file in unless its project is here already, and opens it. */
    public boolean openFile(Path file) {
        return attempt(() -> open(workspace.importOnce(file)));
    }

    public boolean export(ProjectId id, Path file) {
        return attempt(() -> workspace.export(id, file, session.messages().get("shell.product")));
    }

    /** Puts a project into the trash. */
    public boolean delete(ProjectId id) {
        if (openId().filter(id::equals).isPresent()) {
            close();
        }
        return attempt(() -> workspace.delete(id));
    }

    public boolean recover(ProjectId id) {
        return attempt(() -> workspace.recover(id));
    }

    /** The backups of all projects together, newest first. */
    public List<BackupSummary> backups() {
        return folder == null ? List.of() : Workspace.backups(folder);
    }

    /** Puts all projects back to what they were in a backup. What there is now becomes a backup itself. */
    public boolean restore(BackupSummary backup) {
        var where = folder;
        if (where == null) {
            return false;
        }
        close();
        return attempt(() -> {
            workspace.close();
            try {
                Workspace.restore(where, backup);
            } finally {
                workspace = Workspace.open(where);
            }
        });
    }

    /** The documents of the workspace; null for one in memory. */
    public @Nullable EvidenceFolder evidence() {
        return folder == null ? null : new EvidenceFolder(folder);
    }

    /** Lets go of the workspace, so that another window may have it. */
    public void shutDown() {
        session.open(null);
        workspace.close();
    }

    /** Everything ever done to the open project, newest first. */
    public List<HistoryEntry> history() {
        return open == null ? List.of() : open.history().reversed();
    }

    private boolean attempt(Runnable action) {
        try {
            action.run();
            return true;
        } catch (RuntimeException failure) {
            if (failure instanceof Refusal refusal) {
                session.tell(refusal);
                return false;
            }
            throw failure;
        } finally {
            changed();
        }
    }

    private void changed() {
        revision.set(revision.get() + 1);
    }
}
