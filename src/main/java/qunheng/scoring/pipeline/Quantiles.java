package qunheng.scoring.pipeline;

import java.util.Arrays;

/** Quantiles of Hyndman and Fan's type 7, the default of R, NumPy and Excel: linear between order statistics. */
public final class Quantiles {
    private Quantiles() {}

    /** The values that are not missing, ascending. */
    public static double[] sorted(double[] x) {
        var present = Arrays.stream(x).filter(v -> !Double.isNaN(v)).toArray();
        Arrays.sort(present);
        return present;
    }

    /**
     * @param sorted ascending, without NaN
     * @param p from 0 to 1
     * @return x_[h] + (h − [h])·(x_[h]+1 − x_[h]) with h = (n − 1)p; NaN for no values
     */
    public static double of(double[] sorted, double p) {
        if (sorted.length == 0) {
            return Double.NaN;
        }
        double h = (sorted.length - 1) * p;
        int low = (int) Math.floor(h);
        int high = Math.min(low + 1, sorted.length - 1);
        return sorted[low] + (h - low) * (sorted[high] - sorted[low]);
    }

    public static double median(double[] x) {
        return of(sorted(x), 0.5);
    }
}
