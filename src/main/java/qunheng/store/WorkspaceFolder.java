package qunheng.store;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.store.Backup.Reason;
import qunheng.store.migration.Migrations;

/**
 * The folder of a workspace: the database {@code qunheng.mv.db}, the versions it belongs to, the lock and the backups.
 *
 * <p>The versions are looked at before JDBC touches the database. A database of an older schema is converted as a copy,
 * which takes its place when it is complete: killed at any moment, either the old or the new one stands there. Whatever
 * cannot be opened is left as it is.
 */
public final class WorkspaceFolder {
    static final String DATABASE = Database.NAME + ".mv.db";

    private static final Logger LOG = LoggerFactory.getLogger(WorkspaceFolder.class);
    private static final AtomicLong IN_MEMORY = new AtomicLong();

    private final Path folder;
    private final InstantSource clock;
    private final Migrations migrations;
    private final Backups backups;

    WorkspaceFolder(Path folder, InstantSource clock, Migrations migrations) {
        this.folder = folder.toAbsolutePath();
        this.clock = clock;
        this.migrations = migrations;
        this.backups = new Backups(this.folder, clock);
    }

    public WorkspaceFolder(Path folder, InstantSource clock) {
        this(folder, clock, Migrations.RELEASED);
    }

    /** A workspace without a folder, gone when it is closed. */
    public static ProjectStore inMemory(InstantSource clock) {
        try {
            var database = new Database("jdbc:h2:mem:workspace" + IN_MEMORY.incrementAndGet());
            database.run(handle -> Migrations.RELEASED.run(handle, clock));
            return new ProjectStore(database);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Opens the workspace, and makes it when the folder has none. */
    public ProjectStore open() {
        WorkspaceLock lock = null;
        try {
            requireUsable();
            Files.createDirectories(folder);
            lock = WorkspaceLock.take(folder);
            var store = openLocked(lock);
            lock = null;
            return store;
        } catch (IOException e) {
            throw unusable(e);
        } finally {
            release(lock);
        }
    }

    public List<Backup> backups() {
        try {
            return backups.list();
        } catch (IOException e) {
            throw unusable(e);
        }
    }

    /**
     * Puts a backup in the place of the workspace, which must be closed. What stood there becomes a backup itself.
     *
     * <p>A backup of this H2 is unpacked; one of another H2 is read from its script.
     */
    public void restore(Backup backup) {
        try (var _ = WorkspaceLock.take(folder)) {
            if (backup.schema() > migrations.newest()) {
                throw refused(null, "store.schema.newer", backup.schema(), migrations.newest());
            }
            var next = new NextDatabase(folder);
            if (backup.h2().equals(Database.H2)) {
                next.unpack(backup);
            } else {
                next.replay(backup);
            }
            next.requireReadable();
            // The versions stay until the end: killed in between, the missing database is refused, not made anew, and
            // the backup is still there to be restored again.
            var present = folder.resolve(DATABASE);
            if (Files.exists(present)) {
                backups.takeAway(present, presentVersions());
            }
            next.takePlace();
            new Versions(backup.schema(), Database.H2).write(folder);
        } catch (IOException | SQLException | JdbiException e) {
            throw new StoreException(e, "store.restore.failed", backup.name(), folder.toString(), Causes.of(e));
        }
    }

    private Versions presentVersions() throws IOException {
        try {
            return Versions.read(folder).orElse(new Versions(0, ""));
        } catch (StoreException unreadable) {
            return new Versions(0, "");
        }
    }

    private ProjectStore openLocked(WorkspaceLock lock) throws IOException {
        var present = Files.exists(folder.resolve(DATABASE));
        var versions = Versions.read(folder).orElse(null);
        if (versions == null && present) {
            throw refused(null, "store.versions.missing", folder.resolve(Versions.FILE).toString());
        }
        try {
            if (versions == null || !present && versions.schema() == 0) {
                create();
            } else {
                requireReadable(versions, present);
            }
            var database = openDatabase();
            var backup = OpeningBackup.start(Database.url(folder), backups, migrations.newest());
            return new ProjectStore(database, folder.toString(), backup, lock);
        } catch (SQLException | JdbiException e) {
            throw refused(e, "store.database.damaged", Causes.of(e));
        }
    }

    /** Makes an empty database beside its place and puts it there when it is complete. */
    private void create() throws IOException, SQLException {
        new Versions(0, Database.H2).write(folder);
        var next = new NextDatabase(folder);
        next.migrate(migrations, clock);
        next.takePlace();
        new Versions(migrations.newest(), Database.H2).write(folder);
    }

    private void requireReadable(Versions versions, boolean present) throws IOException {
        if (!present || Files.size(folder.resolve(DATABASE)) == 0) {
            throw refused(null, "store.database.missing");
        }
        if (versions.schema() > migrations.newest()) {
            throw refused(null, "store.schema.newer", versions.schema(), migrations.newest());
        }
        if (!versions.h2().equals(Database.H2)) {
            throw refused(null, "store.h2.other", versions.h2(), Database.H2);
        }
    }

    private Database openDatabase() throws IOException, SQLException {
        var database = new Database(Database.url(folder));
        try {
            int schema = database.inTransaction(Migrations::versionOf);
            if (schema > migrations.newest()) {
                throw refused(null, "store.schema.newer", schema, migrations.newest());
            }
            if (schema < migrations.newest()) {
                var backup = database.inTransaction(
                        handle -> backups.take(handle, new Versions(schema, Database.H2), Reason.MIGRATION));
                database.close();
                convert(backup);
                database = new Database(Database.url(folder));
            }
            new Versions(migrations.newest(), Database.H2).writeIfOther(folder);
            return database;
        } catch (IOException | SQLException | RuntimeException e) {
            database.close();
            throw e;
        }
    }

    private void convert(Backup backup) throws IOException {
        try {
            var next = new NextDatabase(folder);
            next.unpack(backup);
            next.migrate(migrations, clock);
            next.takePlace();
        } catch (SQLException | JdbiException e) {
            throw new StoreException(
                    e,
                    "store.migration.failed",
                    folder.toString(),
                    backup.schema(),
                    migrations.newest(),
                    backup.folder().toString(),
                    Causes.of(e));
        }
    }

    private void requireUsable() {
        if (folder.toString().indexOf(';') >= 0) {
            throw new StoreException(null, "store.folder.semicolon", folder.toString());
        }
    }

    private StoreException refused(@Nullable Throwable cause, String key, Object... more) {
        var arguments = new ArrayList<Object>(List.of(folder.toString(), newestBackup()));
        arguments.addAll(List.of(more));
        return new StoreException(cause, key, arguments.toArray());
    }

    private String newestBackup() {
        try {
            return backups.list().stream()
                    .findFirst()
                    .map(Backup::folder)
                    .orElse(backups.folder())
                    .toString();
        } catch (IOException e) {
            return backups.folder().toString();
        }
    }

    private StoreException unusable(IOException e) {
        var denied = e instanceof AccessDeniedException;
        return new StoreException(
                e, denied ? "store.folder.denied" : "store.folder.failed", folder.toString(), Causes.of(e));
    }

    private static void release(@Nullable WorkspaceLock lock) {
        try {
            if (lock != null) {
                lock.close();
            }
        } catch (IOException e) {
            LOG.warn("lock not released", e);
        }
    }
}
