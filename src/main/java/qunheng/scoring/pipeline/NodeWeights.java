package qunheng.scoring.pipeline;

import java.util.Arrays;

/** Weights by node number: how they are found and what they come to at the top. */
public final class NodeWeights {
    private NodeWeights() {}

    /**
     * @param treated the columns before normalisation, for weights that have a scale of their own
     * @return by node number, relative to siblings; the top has 1
     * @throws MethodRefusal for an unknown code, a weight missing or negative, a group with nothing to share out
     */
    public static double[] of(Weighting weighting, Aggregator aggregator, Table treated, Table normalised) {
        return weighting.fromData()
                ? DataWeights.of(weighting, aggregator, treated, normalised)
                : stated(weighting, aggregator.framework());
    }

    /**
     * Weights from the data of one group alone, in the order of the children, for a method that differs from node to
     * node.
     *
     * @param directed by node number: an indicator's column before normalisation times its direction, an aggregate's
     *     scores
     * @param columns by node number: normalised indicators, scores of aggregates; the children's must be done
     * @throws MethodRefusal naming the child that has nothing to weigh
     */
    public static double[] ofGroup(
            Weighting weighting, Framework framework, int parent, double[][] directed, double[][] columns) {
        return DataWeights.ofGroup(weighting, framework, parent, directed, columns);
    }

    /** The weights that need no data. */
    static double[] stated(Weighting weighting, Framework framework) {
        var weights = new double[framework.size()];
        switch (weighting) {
            case Weighting.Equal() -> Arrays.fill(weights, 1);
            case Weighting.Stated(var byCode) -> {
                for (var code : byCode.keySet()) {
                    if (framework.position(code) == null) {
                        throw MethodRefusal.of("pipeline.weights.unknownCode", code);
                    }
                }
                for (int i = 0; i < weights.length; i++) {
                    var node = framework.node(i);
                    weights[i] = byCode.getOrDefault(node.code(), node.weight());
                }
            }
            default -> {
                for (int i = 0; i < weights.length; i++) {
                    weights[i] = framework.node(i).weight();
                }
            }
        }
        weights[framework.top()] = 1;
        check(weights, framework);
        return weights;
    }

    /**
     * Whether weights can be shared out in every group.
     *
     * @throws MethodRefusal for a weight missing or negative, or a group with nothing to share out
     */
    public static void check(double[] weights, Framework framework) {
        for (int i = 0; i < weights.length; i++) {
            var node = framework.node(i);
            if (Double.isNaN(weights[i])) {
                throw MethodRefusal.ofColumn("pipeline.weights.missing", node.code(), node.code(), node.line());
            }
            if (!(weights[i] >= 0 && weights[i] < Double.POSITIVE_INFINITY)) {
                throw MethodRefusal.ofColumn("pipeline.weights.negative", node.code(), node.code(), weights[i]);
            }
        }
        for (int i = framework.indicators(); i < weights.length; i++) {
            if (Arrays.stream(framework.children(i)).allMatch(child -> weights[child] == 0)) {
                var node = framework.node(i);
                throw MethodRefusal.ofColumn("pipeline.weights.allZero", node.code(), node.code());
            }
        }
    }

    /** Each weight over the sum of its siblings'; the top has 1. */
    public static double[] rescaled(Framework framework, double[] weights) {
        var shares = new double[weights.length];
        shares[framework.top()] = 1;
        for (int i = framework.indicators(); i < weights.length; i++) {
            double sum = 0;
            for (int child : framework.children(i)) {
                sum += weights[child];
            }
            for (int child : framework.children(i)) {
                shares[child] = weights[child] / sum;
            }
        }
        return shares;
    }

    /** Effective weight: the product of the rescaled weights from the node up to the top, which has 1. */
    public static double[] effective(Framework framework, double[] weights) {
        var effective = rescaled(framework, weights);
        for (int i = framework.top() - 1; i >= 0; i--) {
            effective[i] *= effective[framework.parent(i)];
        }
        return effective;
    }
}
