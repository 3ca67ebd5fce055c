package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.ProfileId;
import qunheng.scoring.pipeline.Ranks;

/**
 * One normalisation with one aggregation, for one profile: a cell of the table in which every method stands beside
 * every other.
 *
 * @param score on the scale of the normalisation; NaN if there is none
 * @param rank among the profiles of the study; 0 if there is none
 * @param ranked how many profiles have a rank
 * @param why why there is no score; null if there is one
 * @param zero node that stands at 0, for {@link Why#ZERO}
 */
public record LensMethod(
        LensNormalisation normalisation,
        LensAggregation aggregation,
        double score,
        int rank,
        int ranked,
        @Nullable Why why,
        String zero) {

    public enum Why {
        /** Fewer than {@link LensNormalisation#FEWEST_PEERS} profiles with values. */
        FEW_PEERS,
        /** A geometric or harmonic mean of a part at 0. */
        ZERO,
        /** Too few values for a score. */
        NO_SCORE
    }

    /**
     * Every normalisation with every aggregation, aggregations varying fastest.
     *
     * @throws IllegalArgumentException if the study has no such lens or profile
     */
    public static List<LensMethod> table(LensStudy study, String lens, ProfileId profile) {
        int l = study.lens(lens);
        int u = study.profile(profile);
        var evaluation = new LensEvaluation(study);
        var table = new ArrayList<LensMethod>();
        for (var normalisation : LensNormalisation.values()) {
            for (var aggregation : LensAggregation.values()) {
                if (normalisation.relative() && study.peers() < LensNormalisation.FEWEST_PEERS) {
                    table.add(none(normalisation, aggregation, Why.FEW_PEERS, ""));
                    continue;
                }
                evaluation.at(normalisation, aggregation);
                int zero = evaluation.zero(l, u);
                if (zero >= 0) {
                    table.add(none(normalisation, aggregation, Why.ZERO, study.lenses().get(l).ids.get(zero)));
                } else if (Double.isNaN(evaluation.score(l, u))) {
                    table.add(none(normalisation, aggregation, Why.NO_SCORE, ""));
                } else {
                    var ranks = Ranks.descending(evaluation.scores(l));
                    int ranked = (int) Arrays.stream(ranks).filter(r -> !Double.isNaN(r)).count();
                    table.add(new LensMethod(
                            normalisation, aggregation, evaluation.score(l, u), (int) ranks[u], ranked, null, ""));
                }
            }
        }
        return table;
    }

    private static LensMethod none(LensNormalisation normalisation, LensAggregation aggregation, Why why, String zero) {
        return new LensMethod(normalisation, aggregation, Double.NaN, 0, 0, why, zero);
    }
}
