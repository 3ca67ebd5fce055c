package qunheng.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.MethodRefusal;

/**
 * What each node is worth to the ranking: its weight to 0, everything else as in the nominal method.
 *
 * @param code the node left out
 * @param meanRankShift mean absolute rank shift of all units; NaN if the node has no sibling with a weight, because
 *     then nothing of its group is left, or if the scores cannot be computed without it
 */
public record LeaveOneOut(String code, double meanRankShift) {

    /** One for each node but the top, in the framework's order. */
    public static List<LeaveOneOut> of(Study study) {
        var nominal = study.nominal();
        var framework = nominal.framework();
        var aggregator =
                new Aggregator(framework, nominal.method().aggregations(), nominal.method().coverage());
        var columns = aggregator.room(nominal.normalised());
        var ranks = new int[study.units()];
        var room = new double[study.units()];
        var found = new ArrayList<LeaveOneOut>();
        for (int node = 0; node < framework.top(); node++) {
            var weights = nominal.weights().clone();
            weights[node] = 0;
            double shift = Double.NaN;
            if (Arrays.stream(framework.children(framework.parent(node))).anyMatch(child -> weights[child] > 0)) {
                try {
                    aggregator.aggregate(columns, weights, nominal.data().indicators().units());
                    study.ranking().rank(columns[framework.top()], room, ranks);
                    shift = study.meanRankShift(ranks);
                } catch (MethodRefusal refusal) {
                    // a harmonic sum may cancel out only now; NaN says that there is no answer for this node
                    shift = Double.NaN;
                }
            }
            found.add(new LeaveOneOut(framework.node(node).code(), shift));
        }
        return found;
    }
}
