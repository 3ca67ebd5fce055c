package qunheng.store;

import java.nio.file.Path;
import java.time.Instant;

/**
 * One backup: a folder with the database file (zipped), the same as an SQL script (gzipped) that any later H2 can read,
 * and a note of what it is.
 *
 * @param bytes how much room it takes
 */
public record Backup(Path folder, Instant takenAt, Reason reason, int schema, String h2, long bytes) {
    public static final String DATABASE = "database.zip";
    public static final String SCRIPT = "script.sql.gz";
    static final String NOTE = "backup.properties";

    public enum Reason {
        /** Taken when the workspace was opened. */
        OPENED,
        /** Taken before the schema was changed. */
        MIGRATION,
        /** What stood in the workspace when another backup was put in its place. */
        REPLACED
    }

    public String name() {
        return folder.getFileName().toString();
    }
}
