package qunheng.scoring.pipeline;

import java.util.Arrays;

/** Ranks of a column; missing stays missing. Values are tied only if they are the same double (−0 is 0). */
public final class Ranks {
    private Ranks() {}

    /** Ranks of scores: the highest is 1, ties share the smallest rank (1, 2, 2, 4). */
    public static double[] descending(double[] scores) {
        var sorted = sorted(scores);
        var ranks = new double[scores.length];
        for (int u = 0; u < scores.length; u++) {
            ranks[u] = !Double.isNaN(scores[u]) ? sorted.length - upTo(sorted, scores[u] + 0.0) + 1 : Double.NaN;
        }
        return ranks;
    }

    /** The lowest is 1, ties take the minimum (1, 2, 2, 4). */
    public static double[] ascending(double[] values) {
        var sorted = sorted(values);
        var ranks = new double[values.length];
        for (int u = 0; u < values.length; u++) {
            ranks[u] = !Double.isNaN(values[u]) ? below(sorted, values[u] + 0.0) + 1 : Double.NaN;
        }
        return ranks;
    }

    /** The lowest is 1, ties take the mean of their places (1, 2.5, 2.5, 4), as Spearman's correlation needs. */
    public static double[] average(double[] values) {
        var sorted = sorted(values);
        var ranks = new double[values.length];
        for (int u = 0; u < values.length; u++) {
            double v = values[u] + 0.0;
            ranks[u] = !Double.isNaN(v) ? (below(sorted, v) + 1 + upTo(sorted, v)) / 2.0 : Double.NaN;
        }
        return ranks;
    }

    /**
     * {@link #descending} without making arrays, for loops that rank again and again.
     *
     * @param sorted room for as many numbers as there are scores; overwritten
     * @param ranks the ranks, 0 for missing; overwritten
     */
    public static void descending(double[] scores, double[] sorted, int[] ranks) {
        int n = 0;
        for (double v : scores) {
            if (!Double.isNaN(v)) {
                sorted[n++] = v + 0.0;
            }
        }
        Arrays.sort(sorted, 0, n);
        for (int u = 0; u < scores.length; u++) {
            ranks[u] = !Double.isNaN(scores[u]) ? n - upTo(sorted, n, scores[u] + 0.0) + 1 : 0;
        }
    }

    /** Adding 0 makes −0 the same as 0 also for the sort, which tells them apart. */
    private static double[] sorted(double[] x) {
        var sorted = Arrays.stream(x).filter(v -> !Double.isNaN(v)).map(v -> v + 0.0).toArray();
        Arrays.sort(sorted);
        return sorted;
    }

    /** How many are less than v. */
    private static int below(double[] sorted, double v) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < v) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many are not greater than v. */
    private static int upTo(double[] sorted, double v) {
        return upTo(sorted, sorted.length, v);
    }

    private static int upTo(double[] sorted, int n, double v) {
        int low = 0;
        int high = n;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] <= v) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
