package qunheng.consensus;

import java.util.List;
import qunheng.model.InvalidValue;

/**
 * Several people's judgements as one (Forman and Peniwati 1998): AIJ joins the judgements before weights are read, for
 * a group that acts as one; AIP joins the weights that each person's matrix gives, for a group of individuals.
 */
public final class GroupJudgement {
    private GroupJudgement() {}

    /**
     * Aggregation of individual judgements: Π a_ij^(v/Σv) over the people who judged the pair; a pair that nobody
     * judged stays missing.
     *
     * @param matrices over the same elements in the same order
     * @param voices weight of each person, above 0
     */
    public static PairwiseMatrix judgements(List<PairwiseMatrix> matrices, double[] voices) {
        check(matrices, voices);
        int n = matrices.getFirst().size();
        var joint = new double[n][n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < n; j++) {
                double logs = 0;
                double sum = 0;
                for (int p = 0; p < voices.length; p++) {
                    if (matrices.get(p).judged(i, j)) {
                        logs += voices[p] * Math.log(matrices.get(p).judgement(i, j));
                        sum += voices[p];
                    }
                }
                joint[i][j] = sum == 0 ? Double.NaN : Math.exp(logs / sum);
            }
        }
        return PairwiseMatrix.of(matrices.getFirst().elements(), joint);
    }

    /** Aggregation of individual priorities by the geometric mean, rescaled to sum 1. */
    public static double[] prioritiesGeometric(List<PairwiseMatrix> matrices, double[] voices, PriorityMethod method) {
        check(matrices, voices);
        var shares = Priorities.toSumOne(voices);
        var joint = new double[matrices.getFirst().size()];
        for (int p = 0; p < voices.length; p++) {
            var w = Priorities.of(matrices.get(p), method);
            for (int i = 0; i < joint.length; i++) {
                joint[i] += shares[p] * Math.log(w[i]);
            }
        }
        for (int i = 0; i < joint.length; i++) {
            joint[i] = Math.exp(joint[i]);
        }
        return Priorities.toSumOne(joint);
    }

    /** Aggregation of individual priorities by the arithmetic mean. */
    public static double[] prioritiesArithmetic(List<PairwiseMatrix> matrices, double[] voices, PriorityMethod method) {
        check(matrices, voices);
        var shares = Priorities.toSumOne(voices);
        var joint = new double[matrices.getFirst().size()];
        for (int p = 0; p < voices.length; p++) {
            var w = Priorities.of(matrices.get(p), method);
            for (int i = 0; i < joint.length; i++) {
                joint[i] += shares[p] * w[i];
            }
        }
        return joint;
    }

    private static void check(List<PairwiseMatrix> matrices, double[] voices) {
        if (matrices.isEmpty() || matrices.size() != voices.length) {
            throw new InvalidValue("consensus.group.voices", matrices.size(), voices.length);
        }
        for (double voice : voices) {
            if (!(voice > 0 && voice < Double.POSITIVE_INFINITY)) {
                throw new InvalidValue("consensus.group.voice", Double.toString(voice));
            }
        }
        var elements = matrices.getFirst().elements();
        if (matrices.stream().anyMatch(m -> !m.elements().equals(elements))) {
            throw new InvalidValue("consensus.group.elements");
        }
    }
}
