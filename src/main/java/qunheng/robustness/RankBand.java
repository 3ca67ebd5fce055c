package qunheng.robustness;

/**
 * Where a unit's rank lies over the draws in which it has one.
 *
 * @param nominal NaN if the nominal method gives none
 * @param q5 5th percentile, type 7, as q95 and the median
 * @param top share of these draws with a rank of at most {@link #TOP}
 * @param failed draws in which the unit has no rank: those that could not be computed and those where its score is
 *     missing
 */
public record RankBand(
        double nominal,
        double mean,
        double median,
        double q5,
        double q95,
        double min,
        double max,
        double top,
        long failed) {
    public static final int TOP = 10;

    /**
     * @param counts how often each rank came up; counts[0] is "none"
     */
    public static RankBand of(int nominal, int[] counts) {
        long n = 0;
        double sum = 0;
        long top = 0;
        int min = 0;
        int max = 0;
        for (int rank = 1; rank < counts.length; rank++) {
            if (counts[rank] > 0) {
                n += counts[rank];
                sum += (double) rank * counts[rank];
                top += rank <= TOP ? counts[rank] : 0;
                min = min == 0 ? rank : min;
                max = rank;
            }
        }
        double none = Double.NaN;
        double shown = nominal == 0 ? none : nominal;
        if (n == 0) {
            return new RankBand(shown, none, none, none, none, none, none, none, counts[0]);
        }
        return new RankBand(
                shown,
                sum / n,
                quantile(counts, n, 0.5),
                quantile(counts, n, 0.05),
                quantile(counts, n, 0.95),
                min,
                max,
                (double) top / n,
                counts[0]);
    }

    /** Type 7 from counts: the same as from the sorted ranks. */
    private static double quantile(int[] counts, long n, double p) {
        double h = (n - 1) * p;
        long low = (long) Math.floor(h);
        int first = at(counts, low);
        int second = at(counts, Math.min(low + 1, n - 1));
        return first + (h - low) * (second - first);
    }

    /** The order statistic with this index, from 0. */
    private static int at(int[] counts, long index) {
        long seen = 0;
        int rank = 0;
        while (seen <= index) {
            seen += counts[++rank];
        }
        return rank;
    }
}
