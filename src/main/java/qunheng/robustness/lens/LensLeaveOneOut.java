package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.List;
import qunheng.model.ProfileId;
import qunheng.scoring.pipeline.Ranks;

/**
 * What one node is worth: its weight to 0, everything else as in the product's method.
 *
 * @param node criterion, sub-criterion or indicator below one
 * @param change of the profile's score, with the node left out less with it; NaN if no score is left
 * @param meanRankShift mean absolute shift of the ranks of all profiles that have one with and without it; NaN if none
 *     has
 */
public record LensLeaveOneOut(String node, double change, double meanRankShift) {

    /**
     * Criteria first, then sub-criteria, then indicators; a node without weight or without a sibling that has one is
     * left out, because then its whole group would go.
     *
     * @throws IllegalArgumentException if the study has no such lens or profile
     */
    public static List<LensLeaveOneOut> of(LensStudy study, String lens, ProfileId profile) {
        int l = study.lens(lens);
        int u = study.profile(profile);
        var nodes = study.lenses().get(l);
        var evaluation = new LensEvaluation(study);
        evaluation.at(study.nominalPoint());
        double nominal = evaluation.score(l, u);
        var ranks = Ranks.descending(evaluation.scores(l));
        var found = new ArrayList<LensLeaveOneOut>();
        for (var group : nodes.groups) {
            for (int node = group[0]; node < group[1]; node++) {
                if (nodes.weights[node] > 0 && siblings(nodes, group) > 1) {
                    evaluation.without(l, node);
                    found.add(new LensLeaveOneOut(
                            nodes.ids.get(node),
                            evaluation.score(l, u) - nominal,
                            shift(ranks, Ranks.descending(evaluation.scores(l)))));
                }
            }
        }
        return found;
    }

    private static int siblings(LensNodes nodes, int[] group) {
        int siblings = 0;
        for (int node = group[0]; node < group[1]; node++) {
            siblings += nodes.weights[node] > 0 ? 1 : 0;
        }
        return siblings;
    }

    private static double shift(double[] before, double[] after) {
        double sum = 0;
        int n = 0;
        for (int u = 0; u < before.length; u++) {
            if (!Double.isNaN(before[u]) && !Double.isNaN(after[u])) {
                sum += Math.abs(after[u] - before[u]);
                n++;
            }
        }
        return n == 0 ? Double.NaN : sum / n;
    }
}
