package qunheng.scoring;

import java.util.List;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Scale;

/**
 * The goalposts of a catalogue, compiled: turns values into scores.
 *
 * <p>{@code score = clamp((f(x) − f(x0)) / (f(x100) − f(x0)), 0, 1) · 100}, where x0 scores 0, x100 scores 100 (for an
 * indicator that is better when lower, x0 &gt; x100 and the same formula holds) and f is the identity or the natural
 * logarithm. A rubric level 0–4 scores level · 25, which is the linear formula with goalposts 0 and 4. Source:
 * cross-walk section 5.
 *
 * <p>On a logarithmic scale a value ≤ 0 takes the score of the limit x → 0: 0 where more is better, 100 where less is
 * better. So the score stays monotone, and a cluster that reports 0 patents scores 0 instead of being refused.
 */
public final class Goalposts {
    private final double[] origin;
    private final double[] span;
    private final boolean[] logarithmic;

    private Goalposts(int size) {
        origin = new double[size];
        span = new double[size];
        logarithmic = new boolean[size];
    }

    /** Index i scores the i-th indicator of {@code catalogue}. */
    public static Goalposts of(List<Indicator> catalogue) {
        var goalposts = new Goalposts(catalogue.size());
        for (var i = 0; i < catalogue.size(); i++) {
            var indicator = catalogue.get(i);
            var log = indicator.scale() == Scale.LOG;
            goalposts.logarithmic[i] = log;
            goalposts.origin[i] = log ? Math.log(indicator.score0()) : indicator.score0();
            goalposts.span[i] =
                    (log ? Math.log(indicator.score100()) : indicator.score100()) - goalposts.origin[i];
        }
        return goalposts;
    }

    /** Score 0–100 of one value of one indicator; NaN for NaN. */
    public static double score(Indicator indicator, double value) {
        return of(List.of(indicator)).score(0, value);
    }

    /** Score 0–100 of a value of the indicator at {@code index}; NaN for NaN. */
    public double score(int index, double value) {
        // Math.max(value, 0) keeps NaN, and ln 0 is −∞, which the cut below takes to the right end.
        var x = logarithmic[index] ? Math.log(Math.max(value, 0)) : value;
        var fraction = (x - origin[index]) / span[index];
        return Math.min(Math.max(fraction, 0), 1) * 100;
    }

    /** Scores a whole column into {@code scores}; both have one place for each indicator of the catalogue. */
    public void score(double[] values, double[] scores) {
        for (var i = 0; i < origin.length; i++) {
            scores[i] = score(i, values[i]);
        }
    }

    /** Number of indicators. */
    public int size() {
        return origin.length;
    }
}
