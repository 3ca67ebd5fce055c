package qunheng.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.zip.ZipInputStream;
import qunheng.store.migration.Migrations;

/**
 * A database in the making, in the folder {@code next} of the workspace, until it takes the place of the present one.
 */
final class NextDatabase {
    private static final String FOLDER = "next";

    private final Path workspace;
    private final Path folder;

    /** Begins a new one; what an interrupted attempt left behind is deleted. */
    NextDatabase(Path workspace) throws IOException {
        this.workspace = workspace;
        this.folder = workspace.resolve(FOLDER);
        Backups.delete(folder);
        Files.createDirectory(folder);
    }

    /** The database file of a backup: zipped, or as it was moved away. */
    void unpack(Backup backup) throws IOException {
        var moved = backup.folder().resolve(WorkspaceFolder.DATABASE);
        if (Files.exists(moved)) {
            Files.copy(moved, folder.resolve(WorkspaceFolder.DATABASE));
            return;
        }
        try (var zip = new ZipInputStream(Files.newInputStream(backup.folder().resolve(Backup.DATABASE)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(WorkspaceFolder.DATABASE)) {
                    Files.copy(zip, folder.resolve(WorkspaceFolder.DATABASE));
                    return;
                }
            }
        }
        throw new IOException(backup.folder() + " holds no " + WorkspaceFolder.DATABASE);
    }

    /** A new database from the script of a backup. */
    void replay(Backup backup) throws SQLException {
        try (var database = new Database(Database.newUrl(folder))) {
            database.run(handle -> handle.createUpdate("RUNSCRIPT FROM :file COMPRESSION GZIP")
                    .bind("file", backup.folder().resolve(Backup.SCRIPT).toString())
                    .execute());
        }
    }

    /** Runs the migrations that the database lacks; all of them on an empty one. */
    void migrate(Migrations migrations, InstantSource clock) throws SQLException {
        try (var database = new Database(Database.newUrl(folder))) {
            database.run(handle -> migrations.run(handle, clock));
        }
    }

    /** Fails when H2 cannot open it. */
    void requireReadable() throws SQLException {
        try (var database = new Database(Database.url(folder))) {
            database.run(Migrations::versionOf);
        }
    }

    /** Replaces the workspace's database in one step. */
    void takePlace() throws IOException {
        Files.move(
                folder.resolve(WorkspaceFolder.DATABASE),
                workspace.resolve(WorkspaceFolder.DATABASE),
                StandardCopyOption.ATOMIC_MOVE);
        Backups.delete(folder);
    }
}
