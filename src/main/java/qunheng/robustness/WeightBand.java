package qunheng.robustness;

import java.util.stream.IntStream;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.SubScore;

/**
 * How far a lens's score can move when every weight may be up to a share f more or less than it is, re-normalised (open
 * question 1 asks for f = 50 %). Exact, not drawn.
 *
 * <p>A score is a tree of weighted means and each group of siblings has weights of its own. A mean rises with each of
 * its parts, so the largest score takes the largest of each part, group by group from below. Within a group the
 * extremes of Σwx/Σw over w_i in [(1 − f)v_i, (1 + f)v_i] are reached at corners of this box: with the x in descending
 * order, the first k weights at their upper ends and the rest at their lower ends give the maximum for some k, and the
 * reverse the minimum. So sorting and one pass suffice, n ln n for a group of n. What is missing stays out, as in the
 * score.
 *
 * <p>It says what weights can do and nothing of missing values, errors of data or another aggregation.
 *
 * @param low the least score that such weights give; NaN if there is no score
 * @param high the greatest
 */
public record WeightBand(double low, double high) {
    /** The share of open question 1. */
    public static final double HALF = 0.5;

    private static final WeightBand NONE = new WeightBand(Double.NaN, Double.NaN);

    /**
     * @param noise f, above 0 and at most 1
     */
    public static WeightBand of(LensAssessment lens, double noise) {
        var criteria = lens.criteria().stream()
                .filter(criterion -> criterion.weightShare() > 0)
                .toList();
        if (criteria.isEmpty()) {
            return NONE;
        }
        var parts = criteria.stream().map(criterion -> of(criterion, noise)).toArray(WeightBand[]::new);
        return of(criteria.stream().mapToDouble(CriterionScore::weightShare).toArray(), parts, noise);
    }

    private static WeightBand of(CriterionScore criterion, double noise) {
        var subs = criterion.subs().stream().filter(sub -> sub.weightShare() > 0).toList();
        var parts = subs.stream().map(sub -> of(sub, noise)).toArray(WeightBand[]::new);
        return of(subs.stream().mapToDouble(SubScore::weightShare).toArray(), parts, noise);
    }

    private static WeightBand of(SubScore sub, double noise) {
        var indicators = sub.indicators().stream()
                .filter(indicator -> indicator.weightShare() > 0)
                .toList();
        var parts = indicators.stream()
                .map(indicator -> new WeightBand(indicator.score(), indicator.score()))
                .toArray(WeightBand[]::new);
        return of(indicators.stream().mapToDouble(i -> i.weightShare()).toArray(), parts, noise);
    }

    private static WeightBand of(double[] weights, WeightBand[] parts, double noise) {
        var lows = new double[parts.length];
        var highs = new double[parts.length];
        for (int i = 0; i < parts.length; i++) {
            lows[i] = -parts[i].low;
            highs[i] = parts[i].high;
        }
        return new WeightBand(-greatest(lows, weights, noise), greatest(highs, weights, noise));
    }

    /** The greatest Σwx/Σw over the box of weights. */
    static double greatest(double[] x, double[] weights, double noise) {
        var order = IntStream.range(0, x.length)
                .boxed()
                .sorted((a, b) -> Double.compare(x[b], x[a]))
                .mapToInt(Integer::intValue)
                .toArray();
        double sum = 0;
        double total = 0;
        for (int i = 0; i < x.length; i++) {
            sum += weights[i] * (1 - noise) * x[i];
            total += weights[i] * (1 - noise);
        }
        double best = total > 0 ? sum / total : Double.NEGATIVE_INFINITY;
        for (int i : order) {
            sum += 2 * noise * weights[i] * x[i];
            total += 2 * noise * weights[i];
            best = total > 0 ? Math.max(best, sum / total) : best;
        }
        return best;
    }
}
