package qunheng.robustness.lens;

/**
 * How a lens puts its parts together. The first is the method of the product; in all of them what is missing is dropped
 * and the weights of the rest are re-normalised. A geometric or harmonic mean of a part at 0 is refused, as a score
 * that one empty part decides alone is none.
 */
public enum LensAggregation {
    /** Weighted arithmetic means at every level: a weak part can be made up for by a strong one. */
    ARITHMETIC,
    /** Arithmetic below, the weighted geometric mean between the criteria: an uneven profile scores less. */
    GEOMETRIC_BETWEEN_CRITERIA,
    /** Arithmetic below, the weighted harmonic mean between the criteria: a weak criterion counts most. */
    HARMONIC_BETWEEN_CRITERIA,
    /** Weighted geometric means at every level. */
    GEOMETRIC_THROUGHOUT;

    /** Whether sub-criteria and indicators below the criteria are taken together by the geometric mean too. */
    boolean throughout() {
        return this == GEOMETRIC_THROUGHOUT;
    }

    /** The increasing function whose mean is taken between the criteria. */
    double forward(double x) {
        return switch (this) {
            case ARITHMETIC -> x;
            case GEOMETRIC_BETWEEN_CRITERIA, GEOMETRIC_THROUGHOUT -> Math.log(Math.max(x, 0));
            case HARMONIC_BETWEEN_CRITERIA -> -1 / Math.max(x, 0);
        };
    }

    double back(double y) {
        return switch (this) {
            case ARITHMETIC -> y;
            case GEOMETRIC_BETWEEN_CRITERIA, GEOMETRIC_THROUGHOUT -> Math.exp(y);
            case HARMONIC_BETWEEN_CRITERIA -> -1 / y;
        };
    }
}
