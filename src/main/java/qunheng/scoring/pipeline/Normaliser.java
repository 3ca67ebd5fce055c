package qunheng.scoring.pipeline;

import java.util.function.DoubleUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Normalises the columns of a table. Missing stays missing, and a column without any value stays empty; a denominator
 * of 0 (constant column, maximum 0, reference or target at the minimum, equal goalposts) is refused with the
 * indicator's name.
 */
public final class Normaliser {
    private final Normalisation method;
    private final Framework framework;

    public Normaliser(Normalisation method, Framework framework) {
        this.method = method;
        this.framework = framework;
    }

    /** The step with its marks. */
    public Step apply(Table before) {
        var after = table(before);
        var marks = new byte @Nullable [before.width()][];
        for (int j = 0; j < marks.length; j++) {
            marks[j] = Step.differences(before.column(j), after.column(j), Mark.NORMALISED);
        }
        return new Step(StepKind.NORMALISE, before, after, marks);
    }

    /** One normalised column, for a caller that goes on where another column is refused. */
    public double[] column(Table before, int j) {
        return column(before, j, reference(before));
    }

    private int reference(Table table) {
        if (!(method instanceof Normalisation.DistanceToReference(var unit))) {
            return -1;
        }
        int reference = table.units().indexOf(unit);
        if (reference < 0) {
            throw MethodRefusal.of("pipeline.normalise.unknownUnit", unit);
        }
        return reference;
    }

    /** The normalised columns alone, for loops that normalise again and again. */
    public Table table(Table before) {
        int reference = reference(before);
        var columns = before.columns();
        for (int j = 0; j < columns.length; j++) {
            columns[j] = column(before, j, reference);
        }
        return before.with(columns);
    }

    private double[] column(Table table, int j, int reference) {
        var x = table.column(j);
        var node = framework.node(j);
        int d = node.direction();
        return switch (method) {
            case Normalisation.MinMax(var low, var high) -> minMax(x, d, node, low, high);
            case Normalisation.ZScore(var m, var s) -> zScore(x, d, node, m, s);
            case Normalisation.Rank() -> Ranks.ascending(directed(x, d));
            case Normalisation.Borda() -> each(Ranks.ascending(directed(x, d)), r -> r - 1);
            case Normalisation.PercentileRank() -> percentileRank(x, d, node);
            case Normalisation.DistanceToMax() -> distanceToMax(x, d, node);
            case Normalisation.DistanceToTarget() -> distanceToTarget(x, d, node);
            case Normalisation.DistanceToReference(var unit) -> distanceToReference(x, d, node, reference, unit);
            case Normalisation.FractionOfMax() -> fractionOfMax(x, d, node);
            case Normalisation.Scaled(var low, var high) -> each(directed(x, d), y -> (y - low) / (high - low) * 100);
            case Normalisation.Goalposts() -> goalposts(directed(x, d), node, node.lower(), node.upper());
            case Normalisation.GoalpostsLog() -> goalpostsLog(table, j, node);
            case Normalisation.AsIs() -> directed(x, d);
        };
    }

    private static double[] minMax(double[] x, int d, Node node, double low, double high) {
        var range = range(x, d, node);
        double min = range.min();
        double width = range.max() - range.min();
        double scale = high - low;
        var out = new double[x.length];
        for (int u = 0; u < x.length; u++) {
            out[u] = (d * x[u] - min) / width * scale + low;
        }
        return out;
    }

    private static double[] zScore(double[] x, int d, Node node, double m, double s) {
        var moments = Moments.of(directed(x, d));
        double sd = moments.sd();
        if (moments.n() > 0 && !(sd > 0)) {
            throw constant(node);
        }
        return each(directed(x, d), y -> (y - moments.mean()) / sd * s + m);
    }

    private static double[] percentileRank(double[] x, int d, Node node) {
        var ranks = Ranks.ascending(directed(x, d));
        int n = Moments.of(x).n();
        if (n == 1) {
            throw constant(node);
        }
        return each(ranks, r -> (r - 1) / (n - 1));
    }

    private static double[] distanceToMax(double[] x, int d, Node node) {
        var range = range(x, d, node);
        return each(directed(x, d), y -> 1 - (range.max() - y) / (range.max() - range.min()));
    }

    private static double[] distanceToTarget(double[] x, int d, Node node) {
        if (Double.isNaN(node.target())) {
            throw MethodRefusal.ofColumn("pipeline.normalise.noTarget", node.code(), node.code());
        }
        var range = Range.of(x, d);
        double width = d * node.target() - range.min();
        if (width == 0) {
            throw MethodRefusal.ofColumn("pipeline.normalise.targetAtMinimum", node.code(), node.code());
        }
        return each(directed(x, d), y -> (y - range.min()) / width);
    }

    private static double[] distanceToReference(double[] x, int d, Node node, int reference, String unit) {
        var range = Range.of(x, d);
        double y0 = d * x[reference];
        if (Double.isNaN(y0)) {
            throw MethodRefusal.ofCell(
                    "pipeline.normalise.referenceMissing", reference, node.code(), unit, node.code());
        }
        if (y0 == range.min()) {
            throw MethodRefusal.ofCell(
                    "pipeline.normalise.referenceAtMinimum", reference, node.code(), unit, node.code());
        }
        return each(directed(x, d), y -> 1 - (y0 - y) / (y0 - range.min()));
    }

    private static double[] fractionOfMax(double[] x, int d, Node node) {
        var range = Range.of(x, d);
        if (range.max() == 0) {
            throw MethodRefusal.ofColumn("pipeline.normalise.maximumZero", node.code(), node.code());
        }
        return each(directed(x, d), y -> y / range.max());
    }

    private static double[] goalposts(double[] y, Node node, double lower, double upper) {
        if (Double.isNaN(lower) || Double.isNaN(upper)) {
            throw MethodRefusal.ofColumn("pipeline.normalise.noGoalposts", node.code(), node.code());
        }
        if (lower == upper) {
            throw MethodRefusal.ofColumn("pipeline.normalise.goalpostsEqual", node.code(), node.code());
        }
        double a = node.direction() > 0 ? lower : -upper;
        double b = node.direction() > 0 ? upper : -lower;
        return each(y, v -> !Double.isNaN(v) ? Math.clamp((v - a) / (b - a), 0.0, 1.0) * 100 : v);
    }

    private static double[] goalpostsLog(Table table, int j, Node node) {
        if (node.lower() <= 0 || node.upper() <= 0) {
            throw MethodRefusal.ofColumn("pipeline.normalise.goalpostNotPositive", node.code(), node.code());
        }
        var x = table.column(j);
        for (int u = 0; u < x.length; u++) {
            if (x[u] <= 0) {
                throw MethodRefusal.ofCell(
                        "pipeline.normalise.logOfZero", u, node.code(), table.units().get(u), node.code(), x[u]);
            }
        }
        return goalposts(
                each(x, v -> node.direction() * Math.log(v)), node, Math.log(node.lower()), Math.log(node.upper()));
    }

    /** Least and greatest of y = d·x. */
    private record Range(int n, double min, double max) {
        static Range of(double[] x, int d) {
            double min = Double.POSITIVE_INFINITY;
            double max = Double.NEGATIVE_INFINITY;
            int n = 0;
            for (double v : x) {
                if (!Double.isNaN(v)) {
                    min = Math.min(min, v);
                    max = Math.max(max, v);
                    n++;
                }
            }
            return d > 0 ? new Range(n, min, max) : new Range(n, -max, -min);
        }
    }

    private static Range range(double[] x, int d, Node node) {
        var range = Range.of(x, d);
        if (range.min() == range.max()) {
            throw constant(node);
        }
        return range;
    }

    private static MethodRefusal constant(Node node) {
        return MethodRefusal.ofColumn("pipeline.normalise.constant", node.code(), node.code());
    }

    private static double[] directed(double[] x, int d) {
        return each(x, v -> d * v + 0.0); // never −0
    }

    private static double[] each(double[] x, DoubleUnaryOperator f) {
        var out = new double[x.length];
        for (int u = 0; u < x.length; u++) {
            out[u] = f.applyAsDouble(x[u]);
        }
        return out;
    }
}
