package qunheng.store;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.store.Backup.Reason;

/**
 * The backup that is taken when a workspace is opened, while the user already works: over a connection of its own,
 * which sees one moment of the database. It is not taken when nothing was edited since the last one. When it fails, as
 * on a full disk, that is logged, and the work goes on.
 */
final class OpeningBackup {
    private static final Logger LOG = LoggerFactory.getLogger(OpeningBackup.class);

    private final Thread thread;

    private OpeningBackup(Thread thread) {
        this.thread = thread;
    }

    static OpeningBackup start(String url, Backups backups, int schema) {
        return new OpeningBackup(Thread.ofPlatform()
                .daemon()
                .name("backup")
                .start(() -> take(url, backups, new Versions(schema, Database.H2))));
    }

    private static void take(String url, Backups backups, Versions versions) {
        try (var database = new Database(url)) {
            var last = backups.list().stream()
                    .filter(backup -> backup.reason() != Reason.REPLACED)
                    .findFirst()
                    .map(Backup::takenAt)
                    .orElse(Instant.MIN);
            if (database.inTransaction(OpeningBackup::lastEdit).isAfter(last)) {
                database.inTransaction(handle -> backups.take(handle, versions, Reason.OPENED));
                backups.prune();
            }
        } catch (IOException | SQLException | JdbiException e) {
            LOG.warn("no backup was taken", e);
        }
    }

    /** The newest trace of an edit; the beginning of time in an empty workspace. */
    private static Instant lastEdit(Handle database) {
        return database.createQuery(
                        "SELECT MAX(GREATEST(changed_at, COALESCE(trashed_at, changed_at))) AS edited FROM projects")
                .map((row, _) -> row.getObject("edited") == null ? Instant.MIN : Times.instant(row, "edited"))
                .one();
    }

    void await() {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
