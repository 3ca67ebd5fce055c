package qunheng.store;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import qunheng.store.migration.Migrations;

/** The folder that holds the database, its versions, its lock and its backups. */
public final class WorkspaceFolder {
    private static final AtomicLong IN_MEMORY = new AtomicLong();

    private WorkspaceFolder() {}

    public static ProjectStore open(Path folder, InstantSource clock) {
        return open("jdbc:h2:file:" + folder.toAbsolutePath().resolve("qunheng") + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE", folder.toString(), clock);
    }

    public static ProjectStore inMemory(InstantSource clock) {
        return open("jdbc:h2:mem:workspace" + IN_MEMORY.incrementAndGet(), "", clock);
    }

    private static ProjectStore open(String url, String where, InstantSource clock) {
        try {
            var database = new Database(url);
            database.inTransaction(handle -> {
                Migrations.RELEASED.run(handle, clock);
                return true;
            });
            return new ProjectStore(database, where);
        } catch (SQLException e) {
            throw new StoreException(e, "store.open.failed", where, Causes.of(e));
        }
    }
}
