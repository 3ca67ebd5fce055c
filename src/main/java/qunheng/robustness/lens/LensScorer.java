package qunheng.robustness.lens;

/**
 * Scores one profile through one lens under any method, in arrays that the next call reuses. Under the product's own
 * method the numbers are those of {@link qunheng.scoring.LensEngine}.
 */
final class LensScorer {
    private final LensNodes nodes;
    private final double[] subScore;
    private final double[] subLow;
    private final double[] subHigh;
    private final double[] criterionScore;
    private final double[] criterionLow;
    private final double[] criterionHigh;

    private double score;
    private double low;
    private double high;
    private int zero;

    LensScorer(LensNodes nodes) {
        this.nodes = nodes;
        subScore = new double[nodes.subs];
        subLow = new double[nodes.subs];
        subHigh = new double[nodes.subs];
        criterionScore = new double[nodes.criteria];
        criterionLow = new double[nodes.criteria];
        criterionHigh = new double[nodes.criteria];
    }

    /** NaN if there is none, or if it is refused. */
    double score() {
        return score;
    }

    /** Least that missing values can make of the score; a refused mean counts as its limit 0. */
    double low() {
        return low;
    }

    double high() {
        return high;
    }

    double[] criterionLow() {
        return criterionLow;
    }

    double[] criterionHigh() {
        return criterionHigh;
    }

    /** The node at 0 for which a geometric or harmonic mean is refused, or −1. */
    int zero() {
        return zero;
    }

    /**
     * @param points 0–100 by indicator of the catalogue, NaN for missing
     * @param weights by node
     * @param bounded whether the ends of the intervals are wanted too
     */
    void run(
            double[] points, boolean[] applies, double[] weights, LensAggregation how, MissingRule missing,
            boolean bounded) {
        zero = -1;
        var below = how.throughout() ? how : LensAggregation.ARITHMETIC;
        for (int s = 0; s < nodes.subs; s++) {
            sub(s, points, applies, weights, below);
        }
        for (int c = 0; c < nodes.criteria; c++) {
            criterion(c, weights, below, missing);
        }
        lens(weights, how);
        if (bounded) {
            interval(weights, how);
        }
        if (zero >= 0) {
            score = Double.NaN;
        }
    }

    private void sub(int s, double[] points, boolean[] applies, double[] weights, LensAggregation how) {
        double all = 0;
        double present = 0;
        double sum = 0;
        for (int l = nodes.leafStart[s]; l < nodes.leafStart[s + 1]; l++) {
            int place = nodes.indicator[l];
            int node = nodes.criteria + nodes.subs + l;
            double w = weights[node];
            if (!applies[place] || w == 0) {
                continue;
            }
            double x = points[place];
            all += w;
            if (!Double.isNaN(x)) {
                present += w;
                sum += w * how.forward(x);
                refuse(x, node, how);
            }
        }
        subScore[s] = present > 0 ? how.back(sum / present) : Double.NaN;
        if (present == all) {
            subLow[s] = subScore[s];
            subHigh[s] = subScore[s];
            return;
        }
        double missing = all - present;
        subLow[s] = how.back((sum + missing * how.forward(0)) / all);
        subHigh[s] = how.back((sum + missing * how.forward(100)) / all);
        if (present > 0) {
            subLow[s] = Math.min(subLow[s], subScore[s]);
            subHigh[s] = Math.max(subHigh[s], subScore[s]);
        }
    }

    private void criterion(int c, double[] weights, LensAggregation how, MissingRule missing) {
        double all = 0;
        double present = 0;
        double sum = 0;
        double least = 0;
        double most = 0;
        int live = 0;
        int scored = 0;
        for (int s = nodes.subStart[c]; s < nodes.subStart[c + 1]; s++) {
            double w = weights[nodes.criteria + s];
            if (!Double.isNaN(subLow[s])) {
                live++;
                all += w;
                if (w > 0) {
                    least += w * how.forward(subLow[s]);
                    most += w * how.forward(subHigh[s]);
                }
            }
            if (!Double.isNaN(subScore[s])) {
                scored++;
                present += w;
                if (w > 0) {
                    sum += w * how.forward(subScore[s]);
                    refuse(subScore[s], nodes.criteria + s, how);
                }
            }
        }
        boolean counts = present > 0 && (missing != MissingRule.HALF_NEEDED || 2 * scored >= live);
        criterionScore[c] = counts ? how.back(sum / present) : Double.NaN;
        criterionLow[c] = all > 0 ? how.back(least / all) : Double.NaN;
        criterionHigh[c] = all > 0 ? how.back(most / all) : Double.NaN;
        if (counts) {
            criterionLow[c] = Math.min(criterionLow[c], criterionScore[c]);
            criterionHigh[c] = Math.max(criterionHigh[c], criterionScore[c]);
        }
    }

    private void lens(double[] weights, LensAggregation how) {
        double present = 0;
        double sum = 0;
        for (int c = 0; c < nodes.criteria; c++) {
            if (!Double.isNaN(criterionScore[c]) && weights[c] > 0) {
                present += weights[c];
                sum += weights[c] * how.forward(criterionScore[c]);
                refuse(criterionScore[c], c, how);
            }
        }
        score = present > 0 ? how.back(sum / present) : Double.NaN;
    }

    private void interval(double[] weights, LensAggregation how) {
        low = extreme(criterionLow, weights, how, false);
        high = extreme(criterionHigh, weights, how, true);
        if (!Double.isNaN(score)) {
            low = Math.min(low, score);
            high = Math.max(high, score);
        }
    }

    /**
     * The lowest or highest mean over the scored criteria and any choice of those that are n/a now: each that lies
     * beyond the mean so far moves it outwards, so they are taken from the outermost inwards.
     */
    private double extreme(double[] bound, double[] weights, LensAggregation how, boolean highest) {
        double sum = 0;
        double weight = 0;
        boolean open = false;
        for (int c = 0; c < nodes.criteria; c++) {
            if (!Double.isNaN(criterionScore[c]) && weights[c] > 0) {
                sum += weights[c] * how.forward(bound[c]);
                weight += weights[c];
            } else if (!Double.isNaN(bound[c]) && weights[c] > 0) {
                open = true;
            }
        }
        while (open) {
            int next = -1;
            for (int c = 0; c < nodes.criteria; c++) {
                boolean optional = Double.isNaN(criterionScore[c]) && !Double.isNaN(bound[c]) && weights[c] > 0;
                if (optional && !taken(c) && (next < 0 || beyond(bound[c], bound[next], highest))) {
                    next = c;
                }
            }
            open = next >= 0 && (weight == 0 || beyond(bound[next], how.back(sum / weight), highest));
            if (open) {
                sum += weights[next] * how.forward(bound[next]);
                weight += weights[next];
                take(next);
            }
        }
        taken = 0;
        return weight > 0 ? how.back(sum / weight) : Double.NaN;
    }

    /** Criteria taken in {@link #extreme}, a bit each. */
    private long taken;

    private boolean taken(int c) {
        return (taken >> c & 1) == 1;
    }

    private void take(int c) {
        taken |= 1L << c;
    }

    private static boolean beyond(double a, double b, boolean highest) {
        return highest ? a > b : a < b;
    }

    private void refuse(double x, int node, LensAggregation how) {
        if (how != LensAggregation.ARITHMETIC && !(x > 0) && zero < 0) {
            zero = node;
        }
    }
}
