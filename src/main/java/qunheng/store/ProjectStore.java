package qunheng.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.Change.Description;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.store.JournalEntry.State;

/**
 * What can be asked of the database. Every method that writes is one transaction: when it returns, the edit is on disk;
 * when it throws {@link StoreException}, nothing of it is.
 */
public final class ProjectStore implements AutoCloseable {
    private final Database database;
    private final String where;
    private final @Nullable OpeningBackup backup;
    private final @Nullable WorkspaceLock lock;

    ProjectStore(Database database, String where, OpeningBackup backup, WorkspaceLock lock) {
        this.database = database;
        this.where = where;
        this.backup = backup;
        this.lock = lock;
    }

    /** A store in memory. */
    ProjectStore(Database database) {
        this.database = database;
        this.where = "";
        this.backup = null;
        this.lock = null;
    }

    /** The projects in use, or those in the trash; the one changed last comes first. */
    public List<ProjectLine> projects(boolean trashed) {
        return reading(handle -> new ProjectTable(handle).summaries(trashed));
    }

    public Optional<Project> read(ProjectId id) {
        return reading(handle -> new ProjectReader(handle).read(id));
    }

    public List<JournalEntry> history(ProjectId id) {
        return reading(handle -> new JournalTable(handle).history(id));
    }

    public long lastSequence(ProjectId id) {
        return reading(handle -> new JournalTable(handle).lastSequence(id));
    }

    /** What undo would take back. */
    public Optional<JournalEntry> undoable(ProjectId id) {
        return reading(handle -> new JournalTable(handle).undoable(id));
    }

    /** What redo would bring back. */
    public Optional<JournalEntry> redoable(ProjectId id) {
        return reading(handle -> new JournalTable(handle).redoable(id));
    }

    /** Takes in a whole project; the entry says where it came from. */
    public void insert(Project project, JournalEntry origin) {
        writing(handle -> {
            new ProjectTable(handle).insert(project.id(), Description.of(project), origin.madeAt());
            var writer = ChangeWriter.of(handle, project.id());
            project.weights()
                    .byLens()
                    .forEach((lens, nodes) -> nodes.forEach(
                            (node, weight) -> new ProjectTable(handle).weigh(project.id(), lens, node, weight)));
            project.choices()
                    .byKey()
                    .forEach((key, choice) -> writer.choices().choose(project.id(), null, key, choice));
            for (var i = 0; i < project.profiles().size(); i++) {
                writer.insert(i, project.profiles().get(i));
            }
            new JournalTable(handle).insert(project.id(), origin);
        });
    }

    /** Records an edit as a step of its own; what was undone before can no longer be redone. */
    public void append(ProjectId project, Change change, JournalEntry entry) {
        editing(project, change, entry.madeAt(), journal -> {
            journal.abandonUndone(project);
            journal.insert(project, entry);
        });
    }

    /** Records an edit as part of the newest step: the change is what is new, the entry is the whole step. */
    public void amend(ProjectId project, Change change, JournalEntry entry) {
        editing(project, change, entry.madeAt(), journal -> {
            journal.amend(project, entry);
        });
    }

    /** Takes a step back: the change is its inverse. */
    public void undo(ProjectId project, Change inverse, long sequence, Instant at, String by) {
        editing(project, inverse, at, journal -> {
            journal.mark(project, sequence, State.UNDONE, at, by);
        });
    }

    /** Brings a step back. */
    public void redo(ProjectId project, Change change, long sequence, Instant at) {
        editing(project, change, at, journal -> {
            journal.mark(project, sequence, State.DONE, null, null);
        });
    }

    public void trash(ProjectId project, Instant at) {
        writing(handle -> {
            new ProjectTable(handle).trash(project, at);
        });
    }

    public void recover(ProjectId project, Instant at) {
        writing(handle -> {
            new ProjectTable(handle).trash(project, null);
            new ProjectTable(handle).touch(project, at);
        });
    }

    private void editing(ProjectId project, Change change, Instant at, Consumer<JournalTable> journal) {
        writing(handle -> {
            ChangeWriter.of(handle, project).write(change);
            new ProjectTable(handle).touch(project, at);
            journal.accept(new JournalTable(handle));
        });
    }

    private void writing(Consumer<Handle> work) {
        try {
            database.write(work);
        } catch (JdbiException | SQLException e) {
            throw new StoreException(e, "store.write.failed", where, Causes.of(e));
        }
    }

    private <T> T reading(Function<Handle, T> work) {
        try {
            return database.inTransaction(work::apply);
        } catch (JdbiException | SQLException e) {
            throw new StoreException(e, "store.read.failed", where, Causes.of(e));
        }
    }

    /** Waits for a backup that is being taken. */
    public void awaitBackup() {
        if (backup != null) {
            backup.await();
        }
    }

    @Override
    public void close() {
        awaitBackup();
        try (lock) {
            database.close();
        } catch (SQLException | IOException e) {
            throw new StoreException(e, "store.close.failed", where, Causes.of(e));
        }
    }
}
