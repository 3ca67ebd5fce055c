package qunheng.robustness.lens;

import java.util.Arrays;
import qunheng.knowledge.Direction;
import qunheng.scoring.pipeline.Ranks;

/**
 * Points of an indicator relative to the profiles of the study, y being the value times +1 or −1 by its direction. An
 * indicator that fewer than two profiles have, or on which all are equal, tells none of them from another: it is
 * missing under such a method.
 */
final class PeerPoints {
    private PeerPoints() {}

    /**
     * @param y by profile; NaN for missing; overwritten by the points
     */
    static void of(LensNormalisation how, Direction direction, double[] y) {
        int n = 0;
        double min = Double.POSITIVE_INFINITY;
        double max = Double.NEGATIVE_INFINITY;
        double sum = 0;
        for (int u = 0; u < y.length; u++) {
            if (!Double.isNaN(y[u])) {
                y[u] = direction == Direction.UP ? y[u] : -y[u];
                n++;
                min = Math.min(min, y[u]);
                max = Math.max(max, y[u]);
                sum += y[u];
            }
        }
        if (n < 2 || min == max) {
            Arrays.fill(y, Double.NaN);
            return;
        }
        switch (how) {
            case PEER_MIN_MAX -> {
                for (int u = 0; u < y.length; u++) {
                    y[u] = (y[u] - min) / (max - min) * 100;
                }
            }
            case PEER_PERCENTILE -> {
                var ranks = Ranks.ascending(y);
                for (int u = 0; u < y.length; u++) {
                    y[u] = (ranks[u] - 1) / (n - 1) * 100;
                }
            }
            case PEER_Z_SCORE -> zScores(y, sum / n, n);
            case GOALPOSTS, LINEAR_GOALPOSTS -> throw new IllegalArgumentException("not relative: " + how);
        }
    }

    private static void zScores(double[] y, double mean, int n) {
        double squares = 0;
        for (double v : y) {
            squares += Double.isNaN(v) ? 0 : (v - mean) * (v - mean);
        }
        double sd = Math.sqrt(squares / (n - 1));
        for (int u = 0; u < y.length; u++) {
            y[u] = 50 + 10 * (y[u] - mean) / sd;
        }
    }
}
