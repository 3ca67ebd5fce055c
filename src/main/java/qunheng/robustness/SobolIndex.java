package qunheng.robustness;

/**
 * How much of a target's variance an input explains.
 *
 * @param first S: by itself
 * @param total ST: with everything it does together with others
 * @param firstLow 2.5th percentile of the bootstrap, as totalLow; NaN where the index is exact
 * @param firstHigh 97.5th percentile, as totalHigh
 */
public record SobolIndex(
        String input,
        double first,
        double total,
        double firstLow,
        double firstHigh,
        double totalLow,
        double totalHigh) {
    static SobolIndex exact(String input, double first, double total) {
        return new SobolIndex(input, first, total, Double.NaN, Double.NaN, Double.NaN, Double.NaN);
    }
}
