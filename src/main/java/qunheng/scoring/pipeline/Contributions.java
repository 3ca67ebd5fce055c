package qunheng.scoring.pipeline;

import java.util.Arrays;
import java.util.List;

/**
 * What each cell adds to the top: units × indicators, in points of the top's score. The parts of a unit add up to its
 * score. A cell that is missing has none (NaN); one that is present but was left out with its group has 0.
 *
 * <ul>
 *   <li><b>Arithmetic</b>: share · … · share · x, shares rescaled over what is present. Nothing is attributed, it is
 *       the score.
 *   <li><b>Power means</b> (geometric, harmonic, power): Euler's attribution x·∂S/∂x. These means are homogeneous of
 *       degree 1, so the parts add up to S: s·(x/S)ᵖ·S of a child with share s. For the geometric mean that is s·S, the
 *       same for a weak and a strong child: it says who carries the weight, not who is good.
 *   <li><b>Copeland</b>: the winning coalition's attribution. A pair that is won or lost by one point gives that point
 *       to the children that agree with the outcome, in proportion to their weights, and below each of them to the
 *       unit's own cells whose part of the difference agrees.
 * </ul>
 * Levels with different methods are chained from the bottom up.
 *
 * @param attribution which of them the levels use: the strongest assumption made
 */
public record Contributions(Attribution attribution, Table table) {

    /** How the parts of a score are defined, from plain arithmetic to the strongest assumption. */
    public enum Attribution {
        ARITHMETIC,
        EULER,
        WINNING_COALITION
    }

    static Contributions of(PipelineResult result) {
        var framework = result.framework();
        var aggregator =
                new Aggregator(framework, result.method().aggregations(), result.method().coverage());
        var parts = new double[framework.indicators()][];
        for (int j = 0; j < parts.length; j++) {
            parts[j] = Arrays.stream(result.columns()[j]).map(v -> !Double.isNaN(v) ? v : 0).toArray();
        }
        var attribution = Attribution.ARITHMETIC;
        for (int i = framework.indicators(); i < framework.size(); i++) {
            var method = aggregator.at(framework.node(i).level());
            var used = of(method);
            attribution = used.compareTo(attribution) > 0 ? used : attribution;
            if (used == Attribution.WINNING_COALITION) {
                CopelandParts.of(framework, i, result.columns(), result.weights(), parts);
            } else {
                scale(framework, i, exponent(method), result.columns(), result.weights(), parts);
            }
        }
        for (int j = 0; j < parts.length; j++) {
            for (int u = 0; u < parts[j].length; u++) {
                if (Double.isNaN(result.columns()[j][u]) || Double.isNaN(result.scores()[u])) {
                    parts[j][u] = Double.NaN;
                }
            }
        }
        return new Contributions(attribution, result.normalised().with(parts));
    }

    /** The strongest assumption that any of these makes. */
    public static Attribution attribution(List<Aggregation> methods) {
        return methods.stream().map(Contributions::of).max(Attribution::compareTo).orElse(Attribution.ARITHMETIC);
    }

    private static Attribution of(Aggregation method) {
        return switch (method) {
            case Aggregation.Arithmetic a -> Attribution.ARITHMETIC;
            case Aggregation.Copeland c -> Attribution.WINNING_COALITION;
            case Aggregation.Power(var p) when p == 1 -> Attribution.ARITHMETIC;
            default -> Attribution.EULER;
        };
    }

    private static double exponent(Aggregation method) {
        return switch (method) {
            case Aggregation.Geometric g -> 0;
            case Aggregation.Harmonic h -> -1;
            case Aggregation.Power(var p) -> p;
            default -> 1;
        };
    }

    /** Multiplies the parts below each child by what one point of the child is worth to the node. */
    private static void scale(
            Framework framework, int node, double p, double[][] columns, double[] weights, double[][] parts) {
        var group = framework.children(node);
        for (int u = 0; u < columns[node].length; u++) {
            double score = columns[node][u];
            double present = 0;
            for (int child : group) {
                present += !Double.isNaN(columns[child][u]) ? weights[child] : 0;
            }
            for (int child : group) {
                double x = columns[child][u];
                double factor = Double.isNaN(score) || Double.isNaN(x) || weights[child] == 0 ? 0 : factor(p, x, score);
                for (int leaf : leaves(framework, child)) {
                    parts[leaf][u] *= factor == 0 ? 0 : weights[child] / present * factor;
                }
            }
        }
    }

    /** (x/S)ᵖ·S/x, which is 1 for p = 1 also where x or S is 0. */
    private static double factor(double p, double x, double score) {
        if (p == 1) {
            return 1;
        }
        return x == 0 || score == 0 ? 0 : Math.pow(x / score, p) * score / x;
    }

    /** The indicators below a node, or the indicator itself. */
    static int[] leaves(Framework framework, int node) {
        return node < framework.indicators()
                ? new int[] {node}
                : Arrays.stream(framework.children(node))
                        .flatMap(child -> Arrays.stream(leaves(framework, child)))
                        .toArray();
    }
}
