package qunheng.store;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import qunheng.store.Backup.Reason;

/**
 * Which backups are kept:
 *
 * <ul>
 *   <li>the three newest, always;
 *   <li>the newest that was taken before a migration from each schema version, always;
 *   <li>what a restore replaced, for 30 days;
 *   <li>the newest of each hour for a day, of each day for two weeks, of each week for a year;
 * </ul>
 *
 * and of those that are not kept always, only as many, newest first, as fit into 1 GiB with the others.
 */
final class Retention {
    static final long LIMIT_BYTES = 1L << 30;

    private static final int NEWEST = 3;
    private static final Duration REPLACED = Duration.ofDays(30);
    private static final Duration HOURLY = Duration.ofDays(1);
    private static final Duration DAILY = Duration.ofDays(14);
    private static final Duration WEEKLY = Duration.ofDays(365);

    private Retention() {}

    /** @param backups newest first */
    static List<Backup> superfluous(List<Backup> backups, Instant now) {
        var kept = new LinkedHashSet<>(backups.subList(0, Math.min(NEWEST, backups.size())));
        var schemas = new HashSet<Integer>();
        backups.stream()
                .filter(backup -> backup.reason() == Reason.MIGRATION && schemas.add(backup.schema()))
                .forEach(kept::add);
        var bytes = kept.stream().mapToLong(Backup::bytes).sum();
        var slots = new HashSet<String>();
        for (var backup : backups) {
            if (wanted(backup, now, slots) && !kept.contains(backup)) {
                bytes += backup.bytes();
                if (bytes > LIMIT_BYTES) {
                    break;
                }
                kept.add(backup);
            }
        }
        var superfluous = new ArrayList<>(backups);
        superfluous.removeAll(kept);
        return superfluous;
    }

    private static boolean wanted(Backup backup, Instant now, Set<String> slots) {
        var age = Duration.between(backup.takenAt(), now);
        if (backup.reason() == Reason.REPLACED) {
            return age.compareTo(REPLACED) <= 0;
        }
        var time = backup.takenAt().atOffset(ZoneOffset.UTC);
        if (age.compareTo(HOURLY) <= 0) {
            return slots.add("hour " + time.truncatedTo(ChronoUnit.HOURS));
        }
        if (age.compareTo(DAILY) <= 0) {
            return slots.add("day " + time.toLocalDate());
        }
        return age.compareTo(WEEKLY) <= 0 && slots.add("week " + Math.floorDiv(time.toLocalDate().toEpochDay(), 7));
    }
}
