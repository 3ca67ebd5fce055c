package qunheng.robustness.lens;

/** One thing that is varied, for attribution. */
public enum LensInput {
    WEIGHTS,
    AGGREGATION,
    NORMALISATION,
    MISSING,
    DATA
}
