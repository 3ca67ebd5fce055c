package qunheng.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.store.Backup.Reason;

class RetentionTest {
    private static final Instant NOW = Instant.parse("2026-06-30T12:30:00Z");

    @Test
    void aYearOfHourlyBackupsShrinksToHoursDaysAndWeeks() {
        var backups = new ArrayList<Backup>();
        for (var hours = 0; hours < 400 * 24; hours++) {
            backups.add(backup(Duration.ofHours(hours), Reason.OPENED, 1, 1000));
        }
        var kept = kept(backups);
        assertThat(kept).startsWith(backups.get(0), backups.get(1), backups.get(2));
        assertThat(kept.size()).isBetween(24 + 13 + 49, 26 + 15 + 53);
        assertThat(kept.getLast().takenAt()).isAfter(NOW.minus(Duration.ofDays(366)));
    }

    @Test
    void theThreeNewestAndThoseBeforeAMigrationAreKeptWhateverTheirSize() {
        var huge = Retention.LIMIT_BYTES;
        var backups = List.of(
                backup(Duration.ofMinutes(1), Reason.OPENED, 3, huge),
                backup(Duration.ofMinutes(2), Reason.OPENED, 3, huge),
                backup(Duration.ofMinutes(3), Reason.OPENED, 3, huge),
                backup(Duration.ofHours(3), Reason.OPENED, 3, huge),
                backup(Duration.ofDays(500), Reason.MIGRATION, 2, huge),
                backup(Duration.ofDays(700), Reason.MIGRATION, 1, huge),
                backup(Duration.ofDays(701), Reason.MIGRATION, 1, huge));
        assertThat(kept(backups))
                .containsExactly(backups.get(0), backups.get(1), backups.get(2), backups.get(4), backups.get(5));
    }

    @Test
    void whatDoesNotFitIsGivenUpOldestFirst() {
        var backups = new ArrayList<Backup>();
        for (var days = 0; days < 10; days++) {
            backups.add(backup(Duration.ofDays(days), Reason.OPENED, 1, Retention.LIMIT_BYTES / 5));
        }
        assertThat(kept(backups)).isEqualTo(backups.subList(0, 5));
    }

    @Test
    void whatARestoreReplacedIsKeptForAMonth() {
        var backups = List.of(
                backup(Duration.ofMinutes(1), Reason.OPENED, 1, 1),
                backup(Duration.ofMinutes(2), Reason.OPENED, 1, 1),
                backup(Duration.ofMinutes(3), Reason.OPENED, 1, 1),
                backup(Duration.ofDays(29), Reason.REPLACED, 1, 1),
                backup(Duration.ofDays(31), Reason.REPLACED, 1, 1));
        assertThat(Retention.superfluous(backups, NOW)).containsExactly(backups.get(4));
    }

    private static List<Backup> kept(List<Backup> backups) {
        var kept = new ArrayList<>(backups);
        kept.removeAll(Retention.superfluous(backups, NOW));
        return kept;
    }

    private static Backup backup(Duration age, Reason reason, int schema, long bytes) {
        var at = NOW.minus(age);
        return new Backup(Path.of("backups", at.toString().replace(':', '-')), at, reason, schema, Database.H2, bytes);
    }
}
