package qunheng.regional.spatial;

/**
 * How a statistic stands among those of other arrangements of the same values. The two-sided p is twice the smaller
 * tail, at most 1; esda 2.4 and GeoDa print the smaller tail alone, half as much.
 *
 * @param lower share of arrangements with the statistic observed or less
 * @param upper share with the statistic observed or more; an equal one is in both
 */
public record Tails(double lower, double upper) {
    /** Where no arrangement differs from another, or there is none. */
    static final Tails UNDEFINED = new Tails(Double.NaN, Double.NaN);

    public double pTwoSided() {
        return Math.min(1, 2 * Math.min(lower, upper));
    }

    /** Shares of draws, the observed arrangement counting as one of them: {@code (m + 1)/(R + 1)}, never 0. */
    static Tails drawn(long atMost, long atLeast, long draws) {
        return new Tails((atMost + 1.0) / (draws + 1), (atLeast + 1.0) / (draws + 1));
    }

    static Tails exact(ExactSums sums) {
        return new Tails((double) sums.atMost() / sums.all(), (double) sums.atLeast() / sums.all());
    }

    /** The tails of the same statistic times a negative number. */
    Tails swapped() {
        return new Tails(upper, lower);
    }
}
