package qunheng.scoring;

import java.util.Arrays;

/**
 * One run of a lens over one profile's scores, in arrays that the next run reuses: no object is made for a profile, so
 * that a portfolio costs arithmetic only. {@link LensEngine} gives the formulas.
 */
final class LensPass {
    private final LensTree tree;

    final double[] leafShare;
    final double[] leafContribution;
    final double[] subScore;
    final double[] subLow;
    final double[] subHigh;
    final double[] subShare;
    final double[] subContribution;
    final double[] criterionScore;
    final double[] criterionLow;
    final double[] criterionHigh;
    final double[] criterionShare;
    final double[] criterionContribution;
    double score;
    double low;
    double high;
    int filled;
    int applicable;

    LensPass(LensTree tree) {
        this.tree = tree;
        leafShare = new double[tree.leaves()];
        leafContribution = new double[tree.leaves()];
        subScore = new double[tree.subs()];
        subLow = new double[tree.subs()];
        subHigh = new double[tree.subs()];
        subShare = new double[tree.subs()];
        subContribution = new double[tree.subs()];
        criterionScore = new double[tree.criteria()];
        criterionLow = new double[tree.criteria()];
        criterionHigh = new double[tree.criteria()];
        criterionShare = new double[tree.criteria()];
        criterionContribution = new double[tree.criteria()];
    }

    /** @param scores 0–100 for each indicator of the catalogue, NaN where missing */
    void run(double[] scores, boolean[] applies) {
        for (var s = 0; s < tree.subs(); s++) {
            sub(s, scores, applies);
        }
        for (var c = 0; c < tree.criteria(); c++) {
            criterion(c);
        }
        lens(scores);
        interval();
        filled = 0;
        applicable = 0;
        for (var indicator : tree.distinct) {
            if (applies[indicator]) {
                applicable++;
                if (!Double.isNaN(scores[indicator])) {
                    filled++;
                }
            }
        }
    }

    private void sub(int s, double[] scores, boolean[] applies) {
        var all = 0.0;
        var present = 0.0;
        for (var l = tree.subStart[s]; l < tree.subStart[s + 1]; l++) {
            var indicator = tree.leafIndicator[l];
            leafShare[l] = 0;
            if (applies[indicator]) {
                all += tree.leafWeight[l];
                if (!Double.isNaN(scores[indicator])) {
                    present += tree.leafWeight[l];
                }
            }
        }
        subScore[s] = present > 0 ? 0 : Double.NaN;
        subLow[s] = all > 0 ? 0 : Double.NaN;
        subHigh[s] = subLow[s];
        for (var l = tree.subStart[s]; l < tree.subStart[s + 1]; l++) {
            var indicator = tree.leafIndicator[l];
            if (!applies[indicator]) {
                continue;
            }
            var value = scores[indicator];
            var missing = Double.isNaN(value);
            if (!missing && present > 0) {
                leafShare[l] = tree.leafWeight[l] / present;
                subScore[s] += leafShare[l] * value;
            }
            subLow[s] += tree.leafWeight[l] / all * (missing ? 0 : value);
            subHigh[s] += tree.leafWeight[l] / all * (missing ? 100 : value);
        }
        if (present > 0) {
            subLow[s] = Math.min(subLow[s], subScore[s]);
            subHigh[s] = Math.max(subHigh[s], subScore[s]);
        }
    }

    private void criterion(int c) {
        var all = 0.0;
        var present = 0.0;
        var live = 0;
        var scored = 0;
        for (var s = tree.criterionStart[c]; s < tree.criterionStart[c + 1]; s++) {
            subShare[s] = 0;
            if (!Double.isNaN(subLow[s])) {
                live++;
                all += tree.subWeight[s];
            }
            if (!Double.isNaN(subScore[s])) {
                scored++;
                present += tree.subWeight[s];
            }
        }
        var counts = scored > 0 && 2 * scored >= live && present > 0;
        criterionScore[c] = counts ? 0 : Double.NaN;
        criterionLow[c] = all > 0 ? 0 : Double.NaN;
        criterionHigh[c] = criterionLow[c];
        for (var s = tree.criterionStart[c]; s < tree.criterionStart[c + 1]; s++) {
            if (counts && !Double.isNaN(subScore[s])) {
                subShare[s] = tree.subWeight[s] / present;
                criterionScore[c] += subShare[s] * subScore[s];
            }
            if (!Double.isNaN(subLow[s])) {
                criterionLow[c] += tree.subWeight[s] / all * subLow[s];
                criterionHigh[c] += tree.subWeight[s] / all * subHigh[s];
            }
        }
        if (counts) {
            criterionLow[c] = Math.min(criterionLow[c], criterionScore[c]);
            criterionHigh[c] = Math.max(criterionHigh[c], criterionScore[c]);
        }
    }

    private void lens(double[] scores) {
        var present = 0.0;
        for (var c = 0; c < tree.criteria(); c++) {
            if (!Double.isNaN(criterionScore[c])) {
                present += tree.criterionWeight[c];
            }
        }
        score = present > 0 ? 0 : Double.NaN;
        for (var c = 0; c < tree.criteria(); c++) {
            criterionShare[c] =
                    present > 0 && !Double.isNaN(criterionScore[c]) ? tree.criterionWeight[c] / present : 0;
            criterionContribution[c] = 0;
            for (var s = tree.criterionStart[c]; s < tree.criterionStart[c + 1]; s++) {
                subContribution[s] = 0;
                var share = criterionShare[c] * subShare[s];
                for (var l = tree.subStart[s]; l < tree.subStart[s + 1]; l++) {
                    var part = share * leafShare[l];
                    leafContribution[l] = part > 0 ? part * scores[tree.leafIndicator[l]] : 0;
                    subContribution[s] += leafContribution[l];
                }
                criterionContribution[c] += subContribution[s];
            }
            score += criterionContribution[c];
        }
    }

    private void interval() {
        low = extreme(criterionLow, false);
        high = extreme(criterionHigh, true);
        if (!Double.isNaN(score)) {
            low = Math.min(low, score);
            high = Math.max(high, score);
        }
    }

    /**
     * The lowest (or highest) weighted mean over the scored criteria and any choice of the criteria that are n/a now. A
     * criterion that lies beyond the mean so far moves it outwards, so taking them from the outermost inwards finds the
     * extreme.
     */
    private double extreme(double[] bound, boolean highest) {
        var sum = 0.0;
        var weight = 0.0;
        var optional = new int[tree.criteria()];
        var options = 0;
        for (var c = 0; c < tree.criteria(); c++) {
            if (!Double.isNaN(criterionScore[c])) {
                sum += tree.criterionWeight[c] * bound[c];
                weight += tree.criterionWeight[c];
            } else if (!Double.isNaN(bound[c]) && tree.criterionWeight[c] > 0) {
                var at = options++;
                while (at > 0 && beyond(bound[c], bound[optional[at - 1]], highest)) {
                    optional[at] = optional[at - 1];
                    at--;
                }
                optional[at] = c;
            }
        }
        for (var c : Arrays.copyOf(optional, options)) {
            if (weight > 0 && !beyond(bound[c], sum / weight, highest)) {
                break;
            }
            sum += tree.criterionWeight[c] * bound[c];
            weight += tree.criterionWeight[c];
        }
        return weight > 0 ? sum / weight : Double.NaN;
    }

    private static boolean beyond(double a, double b, boolean highest) {
        return highest ? a > b : a < b;
    }
}
