package qunheng.consensus;

/** How weights are read from judgements; for consistent judgements all three agree. */
public enum PriorityMethod {
    /** Principal right eigenvector (Saaty): the field's default. */
    EIGENVECTOR,
    /** Row geometric means (logarithmic least squares): keeps the weights' ratios whatever is left out. */
    GEOMETRIC_MEAN,
    /** Mean of the column-normalised matrix: the approximation by hand. */
    COLUMN_MEAN
}
