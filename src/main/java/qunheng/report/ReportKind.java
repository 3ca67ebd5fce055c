package qunheng.report;

/** What a report is for. */
public enum ReportKind {
    /** Everything about one cluster: scores, tier, diagnosis, measures, roadmap, place, robustness, method and data. */
    EVALUATION,
    /** One page about one cluster. */
    BRIEF,
    /** One cluster against the gates of a rule pack: what is met, what is missing. */
    GAP,
    /** All clusters of the project beside one another. */
    PORTFOLIO,
    /** One cluster in two years: what moved, and what moved it. */
    CHANGE;

    /** The word of the command line and of file names. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
