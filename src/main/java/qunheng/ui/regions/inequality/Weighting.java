package qunheng.ui.regions.inequality;

/** What a unit counts for in a decomposition. */
public enum Weighting {
    /** Every unit the same. */
    UNITS,
    /** Its people; the values are totals, compared per head. */
    TOTALS,
    /** Its people; the values are per head already. */
    PER_HEAD
}
