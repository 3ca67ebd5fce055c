package qunheng.scoring.method;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProfileId;
import qunheng.scoring.Grade;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.PipelineResult;
import qunheng.scoring.pipeline.Ranks;

/**
 * One lens under a project's method: every cluster's score with all that led to it.
 *
 * @param result normalised columns, weights and scores by node number
 * @param low by cluster, the score if every missing indicator stood at its worst goalpost, never above the score; NaN
 *     where no interval is defined
 * @param high the same at the best goalpost
 * @param noInterval key of the sentence why there is no interval; null where there is one
 * @param leftOut codes of the leaves that the normalisation could not scale
 */
public record LensByMethod(
        LensFrame frame,
        ProjectMethod method,
        PipelineResult result,
        double[] low,
        double[] high,
        @Nullable String noInterval,
        List<String> leftOut) {

    static LensByMethod of(LensFrame frame, ProjectMethod method, PipelineResult result, List<String> leftOut) {
        var why = noInterval(frame, method);
        var low = MethodRun.nothing(frame.clusters());
        var high = low.clone();
        if (why == null) {
            low = bound(frame, method, result, 0);
            high = bound(frame, method, result, 100);
        }
        return new LensByMethod(frame, method, result, low, high, why, leftOut);
    }

    private static @Nullable String noInterval(LensFrame frame, ProjectMethod method) {
        if (!(method.normalisation() instanceof Normalisation.Goalposts)) {
            return "method.noInterval.relative";
        }
        if (method.missing().fills()) {
            return "method.noInterval.filled";
        }
        if (method.treatment().winsorise()) {
            return "method.noInterval.treated";
        }
        if (method.weightings().containsKey(frame.lens().id())) {
            return "method.noInterval.weights";
        }
        return method.aggregations().stream().allMatch(LensByMethod::takesZero) ? null : "method.noInterval.mean";
    }

    private static boolean takesZero(Aggregation aggregation) {
        return aggregation instanceof Aggregation.Arithmetic
                || (aggregation instanceof Aggregation.Power(var p) && p > 0);
    }

    private static double[] bound(LensFrame frame, ProjectMethod method, PipelineResult result, double missing) {
        var aggregator = new Aggregator(frame.framework(), method.aggregations(), 0);
        var columns = aggregator.room(result.normalised());
        for (int j = 0; j < frame.framework().indicators(); j++) {
            columns[j] = columns[j].clone();
            for (int u = 0; u < columns[j].length; u++) {
                if (frame.applies()[j][u] && Double.isNaN(columns[j][u])) {
                    columns[j][u] = missing;
                }
            }
        }
        aggregator.aggregate(columns, result.weights(), frame.raw().units());
        var bound = columns[frame.framework().top()];
        var scores = result.scores();
        for (int u = 0; u < bound.length; u++) {
            if (!Double.isNaN(scores[u])) {
                bound[u] = missing == 0 ? Math.min(bound[u], scores[u]) : Math.max(bound[u], scores[u]);
            }
        }
        return bound;
    }

    public int cluster(ProfileId id) {
        return frame.profiles().indexOf(id);
    }

    /** By cluster, in the scale that the method gives; NaN when n/a. */
    public double[] scores() {
        return result.scores();
    }

    /** Scores that may be shown as one figure: those of clusters with at least 60 % of the indicators filled. */
    public double[] headlines() {
        var scores = scores().clone();
        for (int u = 0; u < scores.length; u++) {
            scores[u] = grade(u) == Grade.C ? Double.NaN : scores[u];
        }
        return scores;
    }

    /** Ranks of the headlines: 1 is the highest, ties share the smallest, NaN without a headline. */
    public double[] ranks() {
        return Ranks.descending(headlines());
    }

    /** Of what was reported: a filled gap does not count as known. */
    public Grade grade(int cluster) {
        var counts = frame.counts(cluster);
        return Grade.of(counts[0], counts[1]);
    }

    /** How many cells of a cluster were filled by the missing-data rule, a shared indicator once for each use. */
    public int imputed(int cluster) {
        return (int) java.util.stream.IntStream.range(0, frame.indicators().length)
                .filter(j -> result.imputed(cluster, j))
                .count();
    }

    /** Children of a node whose weight from the data is negative: they run against their siblings. */
    public List<String> negativeWeights() {
        return java.util.stream.IntStream.range(0, result.weights().length)
                .filter(i -> result.weights()[i] < 0)
                .mapToObj(i -> frame.framework().node(i).code())
                .toList();
    }

    /** Shares of the children of a node, by their order in the lens; NaN for a node that the lens does not have. */
    public double[] shares(String node) {
        var position = frame.framework().position(node);
        if (position == null) {
            return new double[0];
        }
        var w = Arrays.stream(frame.framework().children(position)).mapToDouble(i -> result.weights()[i]).toArray();
        var sum = Arrays.stream(w).sum();
        return Arrays.stream(w).map(v -> v / sum).toArray();
    }
}
