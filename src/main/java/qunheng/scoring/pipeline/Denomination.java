package qunheng.scoring.pipeline;

import org.jspecify.annotations.Nullable;

/** Divides each indicator by the column that its {@code Denominator} names, as it stands: no unit is converted. */
public final class Denomination {
    private Denomination() {}

    /**
     * x / d; missing if either is.
     *
     * @throws MethodRefusal if the column named is not there, or a divisor is 0
     */
    public static Step apply(Framework framework, DataSet data) {
        var before = data.indicators();
        var columns = before.columns();
        var marks = new byte @Nullable [columns.length][];
        for (int j = 0; j < columns.length; j++) {
            var node = framework.node(j);
            if (node.denominator().isEmpty()) {
                continue;
            }
            int d = data.denominators().indexOf(node.denominator());
            if (d < 0) {
                throw MethodRefusal.ofColumn(
                        "pipeline.denominate.noColumn", node.code(), node.code(), node.denominator());
            }
            columns[j] = divided(before, j, data.denominators().column(d), node);
            marks[j] = Step.differences(before.column(j), columns[j], Mark.DENOMINATED);
        }
        return new Step(StepKind.DENOMINATE, before, before.with(columns), marks);
    }

    private static double[] divided(Table table, int j, double[] divisors, Node node) {
        var x = table.column(j);
        var y = new double[x.length];
        for (int u = 0; u < x.length; u++) {
            if (divisors[u] == 0 && !Double.isNaN(x[u])) {
                throw MethodRefusal.ofCell(
                        "pipeline.denominate.zero",
                        u,
                        node.code(),
                        table.units().get(u),
                        node.code(),
                        node.denominator());
            }
            y[u] = x[u] / divisors[u];
        }
        return y;
    }
}
