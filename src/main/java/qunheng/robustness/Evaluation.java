package qunheng.robustness;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.GammaDistribution;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.NodeWeights;
import qunheng.scoring.pipeline.Table;

/**
 * Scores and ranks at one point of the input space after the other. It owns its room, so that each thread has one of
 * its own, and a point costs no more arrays than it must.
 */
final class Evaluation {
    private final Study study;
    private final PreparedTables tables;
    private final double[][] columns;
    private final double[] weights;
    private final double[] room;
    private final int[] ranks;
    private final double[][] weightSets;
    private @Nullable MethodRefusal refusal;

    private int imputation;
    private int treatment;
    private int normalisation;
    private int aggregation;

    Evaluation(Study study, PreparedTables tables) {
        this.study = study;
        this.tables = tables;
        var nominal = study.nominal();
        var framework = nominal.framework();
        this.columns = new double[framework.size()][];
        for (int i = framework.indicators(); i < columns.length; i++) {
            columns[i] = new double[study.units()];
        }
        this.weights = new double[framework.size()];
        this.room = new double[study.units()];
        this.ranks = new int[study.units()];
        this.weightSets = weightSets(study);
    }

    /** The sets as weights by node, each over the nominal ones. */
    private static double[][] weightSets(Study study) {
        for (var input : study.inputs()) {
            if (input instanceof Input.WeightSets(var sets)) {
                var framework = study.nominal().framework();
                return sets.stream()
                        .map(set -> {
                            var weights = study.nominal().weights().clone();
                            set.forEach((code, weight) -> weights[position(framework, code)] = weight);
                            NodeWeights.check(weights, framework);
                            return weights;
                        })
                        .toArray(double[][]::new);
            }
        }
        return new double[0][];
    }

    private static int position(Framework framework, String code) {
        var position = framework.position(code);
        if (position == null) {
            throw MethodRefusal.of("pipeline.weights.unknownCode", code);
        }
        return position;
    }

    /**
     * Scores and ranks at a point.
     *
     * @return whether there are some; if not, {@link #refusal} says why
     */
    boolean at(double[] point) {
        refusal = null;
        choose(point);
        var prepared = prepared(point);
        var normalised = prepared.normalised();
        if (normalised == null || !weigh(point, prepared)) {
            refusal = refusal == null ? prepared.refusal() : refusal;
            return false;
        }
        var framework = study.nominal().framework();
        for (int j = 0; j < framework.indicators(); j++) {
            columns[j] = normalised.column(j);
        }
        try {
            tables.aggregator(aggregation).aggregate(columns, prepared.logs(), weights, normalised.units());
        } catch (MethodRefusal refused) {
            refusal = refused;
            return false;
        }
        study.ranking().rank(scores(), room, ranks);
        return true;
    }

    /** Scores of the top at the last point, overwritten by the next. */
    double[] scores() {
        return columns[columns.length - 1];
    }

    /** By node number, indicators first. */
    double[][] columns() {
        return columns;
    }

    /** Ranks at the last point, 0 for missing; overwritten by the next. */
    int[] ranks() {
        return ranks;
    }

    double meanRankShift() {
        return study.meanRankShift(ranks);
    }

    @Nullable MethodRefusal refusal() {
        return refusal;
    }

    private static int choice(double coordinate, int choices) {
        return Math.min(choices - 1, (int) (coordinate * choices));
    }

    private void choose(double[] point) {
        for (int i = 0; i < study.inputs().size(); i++) {
            var input = study.inputs().get(i);
            int chosen = choice(point[study.offset(i)], Math.max(1, input.states()));
            switch (input) {
                case Input.ImputationChoice c -> imputation = chosen;
                case Input.WinmaxChoice c -> treatment = chosen;
                case Input.NormalisationChoice c -> normalisation = chosen;
                case Input.AggregationChoice c -> aggregation = chosen;
                default -> {}
            }
        }
    }

    private PreparedTables.Prepared prepared(double[] point) {
        for (int i = 0; i < study.inputs().size(); i++) {
            if (study.inputs().get(i) instanceof Input.DataError(var error)) {
                var data = study.nominal().data();
                var erring = data.withIndicators(erring(data.indicators(), error, point, study.offset(i)));
                return tables.make(erring, imputation, treatment, normalisation);
            }
        }
        return tables.table(imputation, treatment, normalisation);
    }

    private static Table erring(Table table, double[][] error, double[] point, int offset) {
        var columns = table.columns();
        int at = offset;
        for (int j = 0; j < columns.length; j++) {
            var x = columns[j];
            var y = new double[x.length];
            for (int u = 0; u < x.length; u++) {
                y[u] = x[u] * (1 + error[j][u] * (2 * point[at++] - 1));
            }
            columns[j] = y;
        }
        return table.with(columns);
    }

    private boolean weigh(double[] point, PreparedTables.Prepared prepared) {
        var base = study.nominal().weights();
        if (study.nominal().method().weighting().fromData()) {
            boolean erring = study.inputs().stream().anyMatch(Input.DataError.class::isInstance);
            var found = erring
                    ? tables.weigh(prepared, aggregation)
                    : tables.weights(prepared, imputation, treatment, normalisation, aggregation);
            var fromData = found.weights();
            if (fromData == null) {
                refusal = found.refusal();
                return false;
            }
            base = fromData;
        }
        for (int i = 0; i < study.inputs().size(); i++) {
            if (study.inputs().get(i) instanceof Input.WeightSets(var sets)) {
                base = weightSets[choice(point[study.offset(i)], sets.size())];
            }
        }
        System.arraycopy(base, 0, weights, 0, weights.length);
        for (int i = 0; i < study.inputs().size(); i++) {
            switch (study.inputs().get(i)) {
                case Input.WeightNoise(var f) -> {
                    for (int node = 0; node < weights.length - 1; node++) {
                        weights[node] *= 1 + f * (2 * point[study.offset(i) + node] - 1);
                    }
                }
                case Input.WeightDirichlet(var concentration) -> dirichlet(concentration, point, study.offset(i));
                default -> {}
            }
        }
        return true;
    }

    /** Gamma variates of shape c·s in place of the weights; aggregation divides by their sum. */
    private void dirichlet(double concentration, double[] point, int offset) {
        var framework = study.nominal().framework();
        var shares = NodeWeights.rescaled(framework, weights);
        for (int i = framework.indicators(); i < framework.size(); i++) {
            var group = framework.children(i);
            if (Arrays.stream(group).filter(child -> shares[child] > 0).count() > 1) {
                for (int child : group) {
                    weights[child] = shares[child] > 0
                            ? GammaDistribution.of(concentration * shares[child], 1)
                                    .inverseCumulativeProbability(point[offset + child])
                            : 0;
                }
            }
        }
    }
}
