package qunheng.project;

import java.time.Instant;
import qunheng.store.Backup;

/**
 * One backup of the workspace, to choose from.
 *
 * @param bytes how much room it takes
 */
public record BackupSummary(String name, Instant takenAt, long bytes) {
    static BackupSummary of(Backup backup) {
        return new BackupSummary(backup.name(), backup.takenAt(), backup.bytes());
    }
}
