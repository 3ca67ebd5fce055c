package qunheng.report;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProfileId;

/**
 * What somebody asks for.
 *
 * @param profile the cluster; null in a report on several of them
 * @param clusters those of a portfolio; empty for all
 * @param without ids of sections that are left out
 * @param pack id or {@code id@version} of the rule pack that the report follows: its tier, conditions and roadmap
 * @param year the year as of which clusters are assessed; null for the project's
 * @param comparedWith the earlier year of a report on change; null for the newest one before
 */
public record ReportOptions(
        ReportKind kind,
        ReportLanguage language,
        @Nullable ProfileId profile,
        Set<ProfileId> clusters,
        Set<String> without,
        String pack,
        @Nullable Integer year,
        @Nullable Integer comparedWith,
        long seed) {
    /** The seed of a report for which none was chosen. */
    public static final long SEED = 20260101L;

    /** The rule pack of a report for which none was chosen. */
    public static final String PACK = "eu-manner";

    public ReportOptions {
        clusters = Set.copyOf(clusters);
        without = Set.copyOf(without);
    }

    public static ReportOptions of(ReportKind kind, ReportLanguage language, @Nullable ProfileId profile) {
        return new ReportOptions(kind, language, profile, Set.of(), Set.of(), PACK, null, null, SEED);
    }

    public ReportOptions about(Set<ProfileId> some) {
        return new ReportOptions(kind, language, profile, some, without, pack, year, comparedWith, seed);
    }

    public ReportOptions without(Set<String> sections) {
        return new ReportOptions(kind, language, profile, clusters, sections, pack, year, comparedWith, seed);
    }

    public ReportOptions by(String rules) {
        return new ReportOptions(kind, language, profile, clusters, without, rules, year, comparedWith, seed);
    }

    /** @param earlier the year that a report on change compares with; null for the newest before */
    public ReportOptions in(@Nullable Integer assessed, @Nullable Integer earlier) {
        return new ReportOptions(kind, language, profile, clusters, without, pack, assessed, earlier, seed);
    }
}
