package qunheng.robustness;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Pipeline;

/**
 * One normalisation with one aggregation beside the nominal method.
 *
 * @param ranks by unit, 0 for none; empty if the method cannot be run
 * @param meanRankShift against the nominal ranks; NaN if the method cannot be run
 * @param refusal why it cannot be run, or null
 */
public record MethodComparison(
        Normalisation normalisation,
        List<Aggregation> aggregations,
        int[] ranks,
        double meanRankShift,
        @Nullable MethodRefusal refusal) {

    /** Every normalisation with every aggregation, aggregations varying fastest. */
    public static List<MethodComparison> of(
            Study study, List<Normalisation> normalisations, List<List<Aggregation>> aggregations) {
        var found = new ArrayList<MethodComparison>();
        for (var normalisation : normalisations) {
            for (var aggregation : aggregations) {
                found.add(of(study, normalisation, aggregation));
            }
        }
        return found;
    }

    private static MethodComparison of(Study study, Normalisation normalisation, List<Aggregation> aggregation) {
        var nominal = study.nominal();
        var method = nominal.method().with(normalisation).withAggregations(aggregation);
        try {
            var result = Pipeline.run(nominal.framework(), nominal.data(), method);
            var ranks = new int[study.units()];
            study.ranking().rank(result.scores(), new double[study.units()], ranks);
            return new MethodComparison(normalisation, aggregation, ranks, study.meanRankShift(ranks), null);
        } catch (MethodRefusal refusal) {
            return new MethodComparison(normalisation, aggregation, new int[0], Double.NaN, refusal);
        }
    }
}
