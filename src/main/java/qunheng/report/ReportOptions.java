package qunheng.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProfileId;

/**
 * What somebody asks for.
 *
 * @param profile the cluster; null in a report on all of them
 * @param without ids of sections that are left out
 * @param pack id of the rule pack of a gap sheet
 * @param comparedWith the earlier year of a report on change; null for the newest one before
 */
public record ReportOptions(
        ReportKind kind,
        ReportLanguage language,
        @Nullable ProfileId profile,
        Set<String> without,
        String pack,
        @Nullable Integer comparedWith,
        long seed) {
    /** The seed of a report for which none was chosen. */
    public static final long SEED = 20260101L;

    public ReportOptions {
        without = Set.copyOf(without);
    }

    public static ReportOptions of(ReportKind kind, ReportLanguage language, @Nullable ProfileId profile) {
        return new ReportOptions(kind, language, profile, Set.of(), "eu-manner", null, SEED);
    }
}
