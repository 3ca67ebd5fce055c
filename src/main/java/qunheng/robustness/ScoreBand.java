package qunheng.robustness;

import qunheng.scoring.pipeline.Quantiles;

/** Where a unit's score lies over the draws in which it has one; NaN where it never has. */
public record ScoreBand(double nominal, double mean, double median, double q5, double q95) {
    public static ScoreBand of(double nominal, double[] scores) {
        var sorted = Quantiles.sorted(scores);
        double sum = 0;
        for (double score : sorted) {
            sum += score;
        }
        return new ScoreBand(
                nominal,
                sorted.length == 0 ? Double.NaN : sum / sorted.length,
                Quantiles.of(sorted, 0.5),
                Quantiles.of(sorted, 0.05),
                Quantiles.of(sorted, 0.95));
    }
}
