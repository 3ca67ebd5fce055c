package qunheng.regional;

import java.util.Arrays;

/** Quantiles of Hyndman and Fan's type 7, the default of R and NumPy: linear between order statistics. */
public final class OrderStatistics {
    /** How far, relatively, two results of the same arithmetic may lie apart that are equal on paper. */
    private static final double ROUNDING = 1e-12;

    private OrderStatistics() {}

    /**
     * @param values NaN is left out
     * @param p 0–1
     * @return NaN for no values
     */
    public static double quantile(double[] values, double p) {
        var sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
        if (sorted.length == 0) {
            return Double.NaN;
        }
        var h = (sorted.length - 1) * p;
        // 0.2 · 35 must hit the eighth value and not lie a rounding above or below it
        h = Math.abs(h - Math.rint(h)) < ROUNDING * sorted.length ? Math.rint(h) : h;
        var low = (int) Math.floor(h);
        var high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    /** At or above a border, a quotient that misses it by rounding alone included: it may be the border's own value. */
    public static boolean reaches(double value, double border) {
        return value >= border - ROUNDING * Math.abs(border);
    }
}
