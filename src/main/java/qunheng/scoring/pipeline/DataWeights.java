package qunheng.scoring.pipeline;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.MatrixUtils;

/**
 * Weights from the data, group by group, bottom up: indicators from their columns, aggregates from the scores that the
 * levels below give with the weights already found. An only child has weight 1.
 *
 * <ul>
 *   <li>entropy, on the normalised columns, which must not be negative: p = x/Σx, E = −Σ p ln p/ln n with n the number
 *       of values, w = (1 − E)/Σ(1 − E);
 *   <li>CRITIC, with z = min-max [0, 1] of d·x before normalisation: C = sd(z)·Σ(1 − r) over the siblings, Pearson's r,
 *       sd with n − 1, w = C/ΣC;
 *   <li>standard deviation: w = sd(z)/Σ sd(z);
 *   <li>principal component: the first eigenvector of the correlation matrix, of length 1, its sign such that the sum
 *       is positive. A loading can be negative: the child then runs against its siblings, and the caller says so.
 *       Loadings that add up to 0 share nothing out and are refused.
 * </ul>
 * Correlations are over the units that have both values.
 */
final class DataWeights {
    private final Framework framework;
    private final double[][] scaled;
    private final double[][] columns;
    private final double[] weights;

    private DataWeights(Framework framework, double[][] scaled, double[][] columns) {
        this.framework = framework;
        this.scaled = scaled;
        this.columns = columns;
        this.weights = new double[framework.size()];
    }

    static double[] of(Weighting weighting, Aggregator aggregator, Table treated, Table normalised) {
        var framework = aggregator.framework();
        var found = new DataWeights(framework, new double[framework.size()][], aggregator.room(normalised));
        for (int j = 0; j < framework.indicators(); j++) {
            int d = framework.node(j).direction();
            var x = treated.column(j);
            var y = new double[x.length];
            for (int u = 0; u < x.length; u++) {
                y[u] = d * x[u];
            }
            found.scaled[j] = y;
        }
        for (int i = framework.indicators(); i < framework.size(); i++) {
            found.weigh(weighting, framework.children(i), framework.node(i));
            aggregator.aggregate(i, found.columns, found.weights, normalised.units());
            found.scaled[i] = found.columns[i];
        }
        found.weights[framework.top()] = 1;
        return found.weights;
    }

    /** Weights of one group; see {@link NodeWeights#ofGroup}. */
    static double[] ofGroup(
            Weighting weighting, Framework framework, int parent, double[][] scaled, double[][] columns) {
        var found = new DataWeights(framework, scaled, columns);
        var group = framework.children(parent);
        found.weigh(weighting, group, framework.node(parent));
        return Arrays.stream(group).mapToDouble(child -> found.weights[child]).toArray();
    }

    private void weigh(Weighting weighting, int[] group, Node parent) {
        if (group.length == 1) {
            weights[group[0]] = 1;
            return;
        }
        var w =
                switch (weighting) {
                    case Weighting.Entropy e -> shares(entropy(group), parent);
                    case Weighting.Critic c -> shares(critic(group), parent);
                    case Weighting.StandardDeviation s -> shares(deviations(group), parent);
                    case Weighting.PrincipalComponent p -> loadings(group, parent);
                    default -> throw new IllegalArgumentException(weighting + " needs no data");
                };
        for (int c = 0; c < group.length; c++) {
            weights[group[c]] = w[c];
        }
    }

    private static double[] shares(double[] w, Node parent) {
        double sum = 0;
        for (double v : w) {
            sum += v;
        }
        if (!(sum > 0)) {
            throw MethodRefusal.ofColumn("pipeline.weights.noInformation", parent.code(), parent.code());
        }
        for (int c = 0; c < w.length; c++) {
            w[c] /= sum;
        }
        return w;
    }

    private double[] entropy(int[] group) {
        var information = new double[group.length];
        for (int c = 0; c < group.length; c++) {
            var code = framework.node(group[c]).code();
            double sum = 0;
            int n = 0;
            for (double v : columns[group[c]]) {
                if (v < 0) {
                    throw MethodRefusal.ofColumn("pipeline.weights.entropyNegative", code, code);
                }
                if (!Double.isNaN(v)) {
                    sum += v;
                    n++;
                }
            }
            if (n < 2 || sum == 0) {
                throw MethodRefusal.ofColumn("pipeline.weights.entropyEmpty", code, code);
            }
            double entropy = 0;
            for (double v : columns[group[c]]) {
                if (v > 0) {
                    entropy -= v / sum * Math.log(v / sum);
                }
            }
            information[c] = Math.max(0, 1 - entropy / Math.log(n));
        }
        return information;
    }

    private double[] critic(int[] group) {
        var contrast = deviations(group);
        for (int a = 0; a < group.length; a++) {
            double conflict = 0;
            for (int b = 0; b < group.length; b++) {
                if (b != a) {
                    conflict += 1 - correlation(group[a], group[b]);
                }
            }
            contrast[a] *= conflict;
        }
        return contrast;
    }

    private double[] deviations(int[] group) {
        var sds = new double[group.length];
        for (int c = 0; c < group.length; c++) {
            var moments = Moments.of(scaled[group[c]]);
            if (!(moments.sd() > 0)) {
                throw constant(group[c]);
            }
            sds[c] = moments.sd() / (moments.max() - moments.min());
        }
        return sds;
    }

    /** Pearson's r does not change when a column is scaled, so that the min-max itself is not needed. */
    private double correlation(int a, int b) {
        double r = Correlation.pearson(scaled[a], scaled[b]);
        if (Double.isNaN(r)) {
            throw constant(Moments.of(scaled[a]).sd() > 0 ? b : a);
        }
        return r;
    }

    private double[] loadings(int[] group, Node parent) {
        var r = MatrixUtils.createRealIdentityMatrix(group.length);
        for (int a = 0; a < group.length; a++) {
            for (int b = 0; b < a; b++) {
                double value = Correlation.pearson(columns[group[a]], columns[group[b]]);
                if (Double.isNaN(value)) {
                    throw constant(Moments.of(columns[group[a]]).sd() > 0 ? group[b] : group[a]);
                }
                r.setEntry(a, b, value);
                r.setEntry(b, a, value);
            }
        }
        var first = new EigenDecompositionSymmetric(r).getEigenvector(0).unitVector().toArray();
        double sum = 0;
        for (double v : first) {
            sum += v;
        }
        if (Math.abs(sum) < 1e-12) {
            throw MethodRefusal.ofColumn("pipeline.weights.loadingsCancel", parent.code(), parent.code());
        }
        if (sum < 0) {
            for (int c = 0; c < first.length; c++) {
                first[c] = -first[c];
            }
        }
        return first;
    }

    private MethodRefusal constant(int node) {
        var code = framework.node(node).code();
        return MethodRefusal.ofColumn("pipeline.weights.constant", code, code);
    }
}
