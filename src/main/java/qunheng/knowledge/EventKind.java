package qunheng.knowledge;

/** What happens to a cluster on its way to a tier, each on a day. */
public enum EventKind {
    /** The cluster assessed itself. */
    SELF_ASSESSED,
    /** An outside expert took the figures down in an interview. */
    BENCHMARKED,
    /** Outside assessors checked figures and documents on site. */
    ASSESSED,
    /** The board that decides has approved the tier. */
    APPROVED
}
