package qunheng.regional;

import java.util.Arrays;

/** Quantiles of Hyndman and Fan's type 7, the default of R and NumPy: linear between order statistics. */
public final class OrderStatistics {
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
        var low = (int) Math.floor(h);
        var high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }
}
