package qunheng.scoring.pipeline;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * One column, winsorised step by step until it passes.
 *
 * <p>A column <b>passes</b> if |G1| &lt; 2 or G2 &lt; 3.5 ({@link Moments}); a constant column and one with fewer than
 * four values have no tail to judge and pass. While it fails: with skewness ≥ 0 every cell that equals the maximum
 * takes the next lower value, else every cell that equals the minimum takes the next higher. It ends when the column
 * passes or when the cells moved to the top plateau and to the bottom plateau are together at least {@code mostPoints}.
 * If the column still fails and {@code log} is allowed, the <em>original</em> column becomes ln(x − min + 0.01·(max −
 * min)).
 *
 * @param column the column given if nothing had to change
 * @param high cells on the top plateau that were above it
 * @param low cells on the bottom plateau that were below it
 * @param logged the logarithm was taken, and {@code high} and {@code low} are 0
 * @param passes the column as it is now
 */
public record Winsorisation(
        double[] column, byte @Nullable [] marks, int high, int low, boolean logged, boolean passes) {
    public static final double SKEWNESS_LIMIT = 2;
    public static final double KURTOSIS_LIMIT = 3.5;

    static Winsorisation of(double[] original, int mostPoints, boolean log) {
        var moments = Moments.of(original);
        if (passes(moments)) {
            return new Winsorisation(original, null, 0, 0, false, true);
        }
        var x = original.clone();
        int high = 0;
        int low = 0;
        boolean passes = false;
        while (!passes && high + low < mostPoints) {
            if (moments.skewness() >= 0) {
                high = flatten(x, moments.max(), true);
            } else {
                low = flatten(x, moments.min(), false);
            }
            moments = Moments.of(x);
            passes = passes(moments);
        }
        if (!passes && log) {
            return logged(original);
        }
        return new Winsorisation(x, plateaus(original, x), high, low, false, passes);
    }

    static boolean passes(Moments moments) {
        double skewness = moments.skewness();
        double kurtosis = moments.kurtosis();
        return Double.isNaN(skewness)
                || Double.isNaN(kurtosis)
                || Math.abs(skewness) < SKEWNESS_LIMIT
                || kurtosis < KURTOSIS_LIMIT;
    }

    /** Moves every cell at the extreme to the next value inwards; gives how many moved. */
    private static int flatten(double[] x, double extreme, boolean top) {
        double next = top ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        for (double v : x) {
            if (!Double.isNaN(v) && v != extreme) {
                next = top ? Math.max(next, v) : Math.min(next, v);
            }
        }
        int moved = 0;
        for (int u = 0; u < x.length; u++) {
            if (x[u] == extreme) {
                x[u] = next;
                moved++;
            }
        }
        return moved;
    }

    private static byte @Nullable [] plateaus(double[] original, double[] x) {
        byte[] marks = null;
        for (int u = 0; u < x.length; u++) {
            if (original[u] != x[u] && !Double.isNaN(original[u])) {
                if (marks == null) {
                    marks = new byte[x.length];
                }
                var mark = original[u] > x[u] ? Mark.WINSORISED_HIGH : Mark.WINSORISED_LOW;
                marks[u] = (byte) (mark.ordinal() + 1);
            }
        }
        return marks;
    }

    private static Winsorisation logged(double[] original) {
        var range = Moments.of(original);
        double offset = 0.01 * (range.max() - range.min());
        var y = Arrays.stream(original).map(v -> Math.log(v - range.min() + offset)).toArray();
        return new Winsorisation(
                y, Step.differences(original, y, Mark.LOGGED), 0, 0, true, passes(Moments.of(y)));
    }
}
