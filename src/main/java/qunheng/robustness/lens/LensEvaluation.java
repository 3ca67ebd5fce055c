package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.statistics.distribution.GammaDistribution;
import qunheng.knowledge.Scale;

/**
 * Every profile through every lens at one point of the input space after the other. It owns its room, so that each
 * thread has one of its own.
 */
final class LensEvaluation {
    private final LensStudy study;
    private final double[][] weights;
    private final double[][] values;
    private final double[][] points;
    private final double[][] fixed;
    private final LensScorer[][] scorers;
    private final LensScorer[][] judged;
    private final double[] column;
    private final boolean bounded;
    private LensAggregation aggregation = LensAggregation.ARITHMETIC;
    private LensNormalisation normalisation = LensNormalisation.GOALPOSTS;
    private MissingRule missing = MissingRule.HALF_NEEDED;

    LensEvaluation(LensStudy study) {
        this.study = study;
        var lenses = study.lenses();
        int profiles = study.profiles().size();
        int indicators = study.goalposts().size();
        weights = lenses.stream().map(nodes -> nodes.weights.clone()).toArray(double[][]::new);
        values = new double[profiles][indicators];
        points = new double[profiles][indicators];
        fixed = new double[profiles][indicators];
        scorers = scorers(lenses, profiles);
        judged = study.packs().isEmpty() ? new LensScorer[0][] : scorers(lenses, profiles);
        column = new double[profiles];
        bounded = !study.packs().isEmpty();
    }

    private static LensScorer[][] scorers(List<LensNodes> lenses, int profiles) {
        var scorers = new LensScorer[profiles][lenses.size()];
        for (var row : scorers) {
            Arrays.setAll(row, l -> new LensScorer(lenses.get(l)));
        }
        return scorers;
    }

    /** Scores at a point. */
    void at(double[] point) {
        var variation = study.variation();
        aggregation = choose(variation.aggregations(), LensInput.AGGREGATION, point);
        normalisation = choose(variation.normalisations(), LensInput.NORMALISATION, point);
        missing = choose(variation.missing(), LensInput.MISSING, point);
        weigh(point);
        draw(point);
        score();
    }

    /** Scores at the product's own point, but for these. */
    void at(LensNormalisation otherNormalisation, LensAggregation otherAggregation) {
        at(study.nominalPoint());
        normalisation = otherNormalisation;
        aggregation = otherAggregation;
        draw(study.nominalPoint());
        score();
    }

    /** Scores at the product's own point with the weight of one node 0. */
    void without(int lens, int node) {
        at(study.nominalPoint());
        weights[lens][node] = 0;
        score();
    }

    private <E> E choose(List<E> choices, LensInput input, double[] point) {
        return choices.size() == 1
                ? choices.getFirst()
                : choices.get(Math.min(choices.size() - 1, (int) (point[study.offset(input)] * choices.size())));
    }

    private void weigh(double[] point) {
        int at = study.offset(LensInput.WEIGHTS);
        for (int l = 0; l < weights.length; l++) {
            var nodes = study.lenses().get(l);
            System.arraycopy(nodes.weights, 0, weights[l], 0, nodes.size());
            switch (study.variation().weights()) {
                case WeightDraw.Fixed() -> {}
                case WeightDraw.Noise(var f) -> {
                    for (int node = 0; node < nodes.size(); node++) {
                        weights[l][node] *= 1 + f * (2 * point[at + node] - 1);
                    }
                }
                case WeightDraw.Dirichlet() -> dirichlet(nodes, weights[l], point, at);
            }
            at += nodes.size();
        }
    }

    /** Gamma variates with the shape siblings · share; scores divide by their sum. */
    private static void dirichlet(LensNodes nodes, double[] drawn, double[] point, int at) {
        for (var group : nodes.groups) {
            double sum = 0;
            int siblings = 0;
            for (int node = group[0]; node < group[1]; node++) {
                sum += nodes.weights[node];
                siblings += nodes.weights[node] > 0 ? 1 : 0;
            }
            for (int node = group[0]; node < group[1]; node++) {
                if (nodes.weights[node] > 0) {
                    double shape = siblings * nodes.weights[node] / sum;
                    drawn[node] = gamma(shape, point[at + node]);
                }
            }
        }
    }

    private static double gamma(double shape, double p) {
        return Math.abs(shape - 1) < 1e-12
                ? -Math.log1p(-p)
                : GammaDistribution.of(shape, 1).inverseCumulativeProbability(p);
    }

    /** Values with their errors, and their points. */
    private void draw(double[] point) {
        boolean erring = study.variation().dataError();
        int error = study.offset(LensInput.DATA);
        int gap = study.offset(LensInput.MISSING) + 1;
        for (int u = 0; u < values.length; u++) {
            var profile = study.profiles().get(u);
            System.arraycopy(profile.values(), 0, values[u], 0, values[u].length);
            System.arraycopy(profile.points(), 0, points[u], 0, points[u].length);
            if (erring) {
                for (int i : profile.measured()) {
                    values[u][i] *= 1 + profile.error()[i] * (2 * point[error++] - 1);
                    points[u][i] = study.goalposts().score(i, values[u][i]);
                }
            }
            if (normalisation == LensNormalisation.LINEAR_GOALPOSTS) {
                linear(u);
            }
            if (missing == MissingRule.DRAWN) {
                for (int k = 0; k < profile.missing().length; k++) {
                    points[u][profile.missing()[k]] = 100 * point[gap + k];
                }
            }
            gap += profile.missing().length;
        }
        if (normalisation.relative()) {
            for (int u = 0; u < points.length; u++) {
                System.arraycopy(points[u], 0, fixed[u], 0, points[u].length);
            }
            relate();
        }
    }

    private void linear(int u) {
        var catalogue = study.knowledge().indicators();
        for (int i = 0; i < values[u].length; i++) {
            var one = catalogue.get(i);
            if (one.scale() == Scale.LOG) {
                double fraction = (values[u][i] - one.score0()) / (one.score100() - one.score0());
                points[u][i] = Math.min(Math.max(fraction, 0), 1) * 100;
            }
        }
    }

    private void relate() {
        for (int i = 0; i < study.goalposts().size(); i++) {
            for (int u = 0; u < column.length; u++) {
                column[u] = study.profiles().get(u).applies()[i] ? values[u][i] : Double.NaN;
            }
            PeerPoints.of(normalisation, study.knowledge().indicators().get(i).direction(), column);
            for (int u = 0; u < column.length; u++) {
                // what is drawn in place of a missing value keeps its points
                boolean drawn = Double.isNaN(values[u][i]) && missing == MissingRule.DRAWN;
                points[u][i] = drawn ? points[u][i] : column[u];
            }
        }
    }

    private void score() {
        for (int u = 0; u < scorers.length; u++) {
            var applies = study.profiles().get(u).applies();
            for (int l = 0; l < weights.length; l++) {
                scorers[u][l].run(points[u], applies, weights[l], aggregation, missing, bounded);
                if (judged.length > 0 && normalisation.relative()) {
                    judged[u][l].run(fixed[u], applies, weights[l], aggregation, missing, true);
                }
            }
        }
    }

    /** The last score; NaN if there is none or it is refused. */
    double score(int lens, int profile) {
        return scorers[profile][lens].score();
    }

    /** Why the last score is refused, as the node that is at 0; −1 if it is not. */
    int zero(int lens, int profile) {
        return scorers[profile][lens].zero();
    }

    /** What thresholds are held against: scores by fixed goalposts also where the drawn method is relative. */
    LensScorer judged(int lens, int profile) {
        return normalisation.relative() ? judged[profile][lens] : scorers[profile][lens];
    }

    /** Points by fixed goalposts. */
    double points(int profile, int indicator) {
        return (normalisation.relative() ? fixed : points)[profile][indicator];
    }

    double value(int profile, int indicator) {
        return values[profile][indicator];
    }

    /** Scores of all profiles at the last point; a new array. */
    double[] scores(int lens) {
        var scores = new ArrayList<Double>();
        for (int u = 0; u < scorers.length; u++) {
            scores.add(score(lens, u));
        }
        return scores.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
