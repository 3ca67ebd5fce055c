package qunheng.scoring.pipeline;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Scores of every aggregate, bottom up. In each group missing children are dropped and the remaining weights rescaled
 * to sum 1; no child left, or none left with a weight, is missing, and so is a group of which fewer than the share
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
        this.byLevel = methods.size() == 1 ? Collections.nCopies(levels, methods.getFirst()) : methods;
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
        aggregate(columns, new double @Nullable [columns.length][], weights, units);
    }

    /**
     * The same with logarithms that are known already, for loops that aggregate one table again and again.
     *
     * @param logs by node number, from {@link #logs}; a column that is not known is null
     */
    public void aggregate(double[][] columns, double[] @Nullable [] logs, double[] weights, List<String> units) {
        var block = PowerMeans.room(units.size());
        for (int i = framework.indicators(); i < framework.size(); i++) {
            aggregate(i, columns, logs, weights, units, block);
        }
    }

    /** Whether the indicators are joined by a geometric mean, so that {@link #logs} saves work. */
    public boolean takesLogs() {
        return exponent(at(2)) == 0;
    }

    /** ln x of the indicators' columns by node number; those of aggregates are not known before the weights are. */
    public double[] @Nullable [] logs(Table normalised) {
        var logs = new double @Nullable [framework.size()][];
        for (int j = 0; j < framework.indicators(); j++) {
            logs[j] = Arrays.stream(normalised.column(j)).map(Math::log).toArray();
        }
        return logs;
    }

    /** Of a power mean; NaN for what is none. */
    private static double exponent(Aggregation method) {
        return switch (method) {
            case Aggregation.Arithmetic() -> 1;
            case Aggregation.Geometric() -> 0;
            case Aggregation.Harmonic() -> -1;
            case Aggregation.Power(var p) -> p;
            case Aggregation.Copeland() -> Double.NaN;
        };
    }

    /**
     * One aggregate whose children are done.
     *
     * @param columns by node number; only the node's own is written to
     */
    public void aggregate(int node, double[][] columns, double[] weights, List<String> units) {
        aggregate(
                node, columns, new double @Nullable [columns.length][], weights, units, PowerMeans.room(units.size()));
    }

    private void aggregate(
            int node,
            double[][] columns,
            double[] @Nullable [] logs,
            double[] weights,
            List<String> units,
            PowerMeans.Block block) {
        var group = framework.children(node);
        double p = exponent(at(framework.node(node).level()));
        if (Double.isNaN(p)) {
            Copeland.scores(group, columns, weights, least(group.length), columns[node]);
            return;
        }
        int refused = PowerMeans.of(p, group, columns, logs, weights, least(group.length), block, columns[node]);
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
