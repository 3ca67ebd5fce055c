package qunheng.consensus;

import java.util.Optional;

/**
 * Three elements whose judgements contradict: a_ij·a_jk should be a_ik. The disagreement is |ln(a_ij·a_jk/a_ik)|.
 *
 * <p>Of the three judgements the one to look at is that which lies farthest from the ratio of the geometric-mean
 * weights; its suggested value is what the other two imply.
 *
 * @param row the element that is compared in the judgement to look at
 * @param column the element it is compared with
 * @param given the judgement as it is
 * @param suggested what the other two judgements of the triple imply
 */
public record Triple(
        String first,
        String second,
        String third,
        double disagreement,
        String row,
        String column,
        double given,
        double suggested) {
    /** Rounding of fractions such as 1/3 is no disagreement. */
    private static final double NONE = 1e-9;

    static Optional<Triple> worst(PairwiseMatrix m) {
        double worst = NONE;
        int[] found = null;
        for (int i = 0; i < m.size(); i++) {
            for (int j = i + 1; j < m.size(); j++) {
                for (int k = j + 1; k < m.size(); k++) {
                    if (m.judged(i, j) && m.judged(j, k) && m.judged(i, k) && disagreement(m, i, j, k) > worst) {
                        worst = disagreement(m, i, j, k);
                        found = new int[] {i, j, k};
                    }
                }
            }
        }
        return found == null ? Optional.empty() : Optional.of(look(m, found[0], found[1], found[2], worst));
    }

    private static double disagreement(PairwiseMatrix m, int i, int j, int k) {
        return Math.abs(Math.log(m.judgement(i, j) * m.judgement(j, k) / m.judgement(i, k)));
    }

    private static Triple look(PairwiseMatrix m, int i, int j, int k, double disagreement) {
        var w = Priorities.of(m, PriorityMethod.GEOMETRIC_MEAN);
        int[][] judgements = {{i, k, j}, {i, j, k}, {j, k, i}}; // compared, with, and the element between them
        var look = judgements[0];
        for (var judgement : judgements) {
            if (distance(m, w, judgement) > distance(m, w, look) + NONE) {
                look = judgement;
            }
        }
        return new Triple(
                m.elements().get(i),
                m.elements().get(j),
                m.elements().get(k),
                disagreement,
                m.elements().get(look[0]),
                m.elements().get(look[1]),
                m.judgement(look[0], look[1]),
                m.judgement(look[0], look[2]) * m.judgement(look[2], look[1]));
    }

    private static double distance(PairwiseMatrix m, double[] w, int[] judgement) {
        return Math.abs(Math.log(m.judgement(judgement[0], judgement[1]) * w[judgement[1]] / w[judgement[0]]));
    }
}
