package qunheng.robustness;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.NodeWeights;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Normaliser;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.scoring.pipeline.PipelineResult;
import qunheng.scoring.pipeline.Table;
import qunheng.scoring.pipeline.Treatment;

/**
 * The tables that the discrete choices before weighting lead to, each made once and shared by all threads: recomputing
 * them for every draw would give the same numbers. Two threads may make the same table at the same time; it is the
 * same.
 */
final class PreparedTables {
    /** Beyond this many bytes tables are made anew for every draw. */
    private static final long MOST_BYTES = 256L << 20;

    /**
     * A table ready for aggregation, or why there is none.
     *
     * @param logs of the normalised columns by node number, where a draw may need them; else null
     */
    record Prepared(
            @Nullable Table treated,
            @Nullable Table normalised,
            double[] @Nullable [] logs,
            @Nullable MethodRefusal refusal) {}

    /** Base weights of a table under an aggregation, or why there are none. */
    record Weighed(double @Nullable [] weights, @Nullable MethodRefusal refusal) {}

    private final PipelineResult nominal;
    private final List<Imputation> imputations;
    private final List<Treatment> treatments;
    private final List<Normalisation> normalisations;
    private final List<Aggregator> aggregators;
    private final @Nullable AtomicReferenceArray<Prepared> tables;
    private final AtomicReferenceArray<Weighed> weights;

    PreparedTables(Study study) {
        this.nominal = study.nominal();
        var method = nominal.method();
        List<Imputation> imputed = List.of(method.imputation());
        List<Treatment> treated = List.of(method.treatment());
        List<Normalisation> normalised = List.of(method.normalisation());
        List<List<Aggregation>> aggregated = List.of(method.aggregations());
        for (var input : study.inputs()) {
            switch (input) {
                case Input.ImputationChoice(var choices) -> imputed = choices;
                case Input.WinmaxChoice(var choices) ->
                    treated = choices.stream().map(k -> withMostPoints(method.treatment(), k)).toList();
                case Input.NormalisationChoice(var choices) -> normalised = choices;
                case Input.AggregationChoice(var choices) -> aggregated = choices;
                default -> {}
            }
        }
        this.imputations = imputed;
        this.treatments = treated;
        this.normalisations = normalised;
        this.aggregators = aggregated.stream()
                .map(levels -> new Aggregator(nominal.framework(), levels, method.coverage()))
                .toList();
        int states = imputed.size() * treated.size() * normalised.size();
        long bytes = 2 * 8L * study.units() * nominal.framework().indicators() * states; // numbers and logarithms
        this.tables = bytes <= MOST_BYTES ? new AtomicReferenceArray<>(states) : null;
        this.weights = new AtomicReferenceArray<>(states * aggregators.size());
    }

    private static Treatment withMostPoints(Treatment treatment, int points) {
        return treatment.winsorise() ? treatment.withMostPoints(points) : Treatment.winsorise(points);
    }

    Aggregator aggregator(int choice) {
        return aggregators.get(choice);
    }

    /** The table of a state of the data as they are. */
    Prepared table(int imputation, int treatment, int normalisation) {
        if (tables == null) {
            return make(nominal.data(), imputation, treatment, normalisation);
        }
        int state = state(imputation, treatment, normalisation);
        var known = tables.get(state);
        if (known == null) {
            known = withLogs(make(nominal.data(), imputation, treatment, normalisation));
            tables.set(state, known);
        }
        return known;
    }

    /** A logarithm costs more than all else in a draw, and a table is drawn again and again. */
    private Prepared withLogs(Prepared made) {
        var normalised = made.normalised();
        return normalised == null
                ? made
                : aggregators.stream()
                        .filter(Aggregator::takesLogs)
                        .findFirst()
                        .map(geometric -> new Prepared(made.treated(), normalised, geometric.logs(normalised), null))
                        .orElse(made);
    }

    /** The table of a state of other data. */
    Prepared make(DataSet data, int imputation, int treatment, int normalisation) {
        Method method = nominal.method()
                .with(imputations.get(imputation))
                .with(treatments.get(treatment))
                .with(normalisations.get(normalisation));
        try {
            var treated = Pipeline.treated(nominal.framework(), data, method);
            var normalised = new Normaliser(method.normalisation(), nominal.framework()).table(treated);
            return new Prepared(treated, normalised, new double @Nullable [nominal.framework().size()][], null);
        } catch (MethodRefusal refusal) {
            return new Prepared(null, null, new double @Nullable [0][], refusal);
        }
    }

    /** Weights from data of a table made by {@link #table}. */
    Weighed weights(Prepared prepared, int imputation, int treatment, int normalisation, int aggregation) {
        int state = state(imputation, treatment, normalisation) * aggregators.size() + aggregation;
        var known = weights.get(state);
        if (known == null) {
            known = weigh(prepared, aggregation);
            weights.set(state, known);
        }
        return known;
    }

    Weighed weigh(Prepared prepared, int aggregation) {
        if (prepared.treated() == null || prepared.normalised() == null) {
            return new Weighed(null, prepared.refusal());
        }
        try {
            return new Weighed(
                    NodeWeights.of(
                            nominal.method().weighting(),
                            aggregators.get(aggregation),
                            prepared.treated(),
                            prepared.normalised()),
                    null);
        } catch (MethodRefusal refusal) {
            return new Weighed(null, refusal);
        }
    }

    private int state(int imputation, int treatment, int normalisation) {
        return (imputation * treatments.size() + treatment) * normalisations.size() + normalisation;
    }
}
