package qunheng.robustness.lens;

/** What is done about missing values. The first is the rule of the product. */
public enum MissingRule {
    /** Dropped; a criterion needs half of its sub-criteria. */
    HALF_NEEDED,
    /** Dropped; one sub-criterion is enough for a criterion. */
    ANY_ENOUGH,
    /** Each missing value takes any score of 0–100 with equal chance, a new one in each draw. */
    DRAWN
}
