package qunheng.scoring.pipeline;

import java.util.List;

/**
 * Scores of every aggregate, bottom up. In each group missing children are dropped and the remaining weights rescaled to
 * sum 1; no child left, or none left with a weight, is missing, and so is a group of which fewer than the share
 * {@code coverage} of the children is present. Children with weight 0 count as present or missing but add nothing.
 *
 * <p>Immutable and safe to share between threads; the caller brings the room for the results.
 */
public final class Aggregator {
    private final Framework framework;
    private final List<Aggregation> byLevel;
    private final double coverage;

    /**
     * @param methods one for all levels, or one for each level of aggregates, bottom up
     * @param coverage least share of present children, 0 to 1; 0 asks for one child
     */
    public Aggregator(Framework framework, List<Aggregation> methods, double coverage) {
        int levels = framework.levels() - 1;
        if (methods.size() != 1 && methods.size() != levels) {
            throw MethodRefusal.of("pipeline.aggregate.levels", methods.size(), levels);
        }
        if (!(coverage >= 0 && coverage <= 1)) {
            throw MethodRefusal.of("pipeline.aggregate.coverage", coverage);
        }
        this.framework = framework;
        this.byLevel = methods.size() == 1 ? java.util.Collections.nCopies(levels, methods.getFirst()) : methods;
        this.coverage = coverage;
    }

    public Framework framework() {
        return framework;
    }

    /** How a node of the given level (2 and up) is made. */
    public Aggregation at(int level) {
        return byLevel.get(level - 2);
    }

    /** Room for {@link #aggregate}: the indicators' columns given, and new ones for the aggregates. */
    public double[][] room(Table normalised) {
        var columns = new double[framework.size()][];
        for (int i = 0; i < columns.length; i++) {
            columns[i] = i < framework.indicators() ? normalised.column(i) : new double[normalised.rows()];
        }
        return columns;
    }

    /**
     * @param columns by node number: normalised indicators first, then room for the aggregates, which is overwritten
     * @param weights by node number, relative to siblings
     * @param units names for refusals
     * @throws MethodRefusal naming unit and node where a mean is not defined
     */
    public void aggregate(double[][] columns, double[] weights, List<String> units) {
        for (int i = framework.indicators(); i < framework.size(); i++) {
            aggregate(i, columns, weights, units);
        }
    }

    /**
     * One aggregate whose children are done.
     *
     * @param columns by node number; only the node's own is written to
     */
    public void aggregate(int node, double[][] columns, double[] weights, List<String> units) {
        var group = framework.children(node);
        switch (at(framework.node(node).level())) {
            case Aggregation.Arithmetic() -> means(1, node, group, columns, weights, units);
            case Aggregation.Geometric() -> means(0, node, group, columns, weights, units);
            case Aggregation.Harmonic() -> means(-1, node, group, columns, weights, units);
            case Aggregation.Power(var p) -> means(p, node, group, columns, weights, units);
            case Aggregation.Copeland() -> Copeland.scores(group, columns, weights, least(group.length), columns[node]);
        }
    }

    private void means(double p, int node, int[] group, double[][] columns, double[] weights, List<String> units) {
        int refused = PowerMeans.of(p, group, columns, weights, least(group.length), columns[node]);
        if (refused >= 0) {
            throw undefined(p, refused, node, group, columns, weights, units);
        }
    }

    /** Fewest children that must be present. The tolerance keeps f = 2/3 of three children at two. */
    int least(int children) {
        return Math.max(1, (int) Math.ceil(coverage * children - 1e-9));
    }

    private MethodRefusal undefined(
            double p, int unit, int node, int[] group, double[][] columns, double[] weights, List<String> units) {
        for (int child : group) {
            double x = columns[child][unit];
            if (weights[child] != 0 && PowerMeans.refuses(p, x)) {
                var key = p == 0
                        ? "pipeline.aggregate.geometric"
                        : p == -1 ? "pipeline.aggregate.harmonic" : "pipeline.aggregate.power";
                var code = framework.node(child).code();
                return MethodRefusal.ofCell(key, unit, code, units.get(unit), code, x, framework.node(node).code(), p);
            }
        }
        var code = framework.node(node).code();
        return MethodRefusal.ofCell("pipeline.aggregate.sumZero", unit, code, units.get(unit), code);
    }
}
