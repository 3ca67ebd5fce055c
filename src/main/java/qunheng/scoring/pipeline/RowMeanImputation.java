package qunheng.scoring.pipeline;

/**
 * Imputation by the unit's own other indicators under the same parent. With y = d·x and z = (y − min)/(max − min) of
 * each column, a missing cell gets the plain mean of the unit's z in that group, taken back to the column's own scale:
 * d·(z̄·(max − min) + min).
 */
final class RowMeanImputation {
    private RowMeanImputation() {}

    static void fill(Framework framework, double[][] columns) {
        for (int i = framework.indicators(); i < framework.size(); i++) {
            var group = framework.children(i);
            if (framework.node(i).level() == 2 && anyGaps(columns, group)) {
                fill(framework, columns, group);
            }
        }
    }

    private static boolean anyGaps(double[][] columns, int[] group) {
        for (int j : group) {
            if (Imputation.gaps(columns[j])) {
                return true;
            }
        }
        return false;
    }

    private static void fill(Framework framework, double[][] columns, int[] group) {
        int units = columns[group[0]].length;
        var sums = new double[units];
        var counts = new int[units];
        var ranges = new Moments[group.length];
        for (int c = 0; c < group.length; c++) {
            var x = columns[group[c]];
            ranges[c] = Moments.of(x);
            if (ranges[c].constant()) {
                throw MethodRefusal.ofColumn(
                        "pipeline.impute.constant", framework.node(group[c]).code(), framework.node(group[c]).code());
            }
            int d = framework.node(group[c]).direction();
            for (int u = 0; u < units; u++) {
                if (!Double.isNaN(x[u])) {
                    sums[u] += scaled(x[u], d, ranges[c]);
                    counts[u]++;
                }
            }
        }
        for (int c = 0; c < group.length; c++) {
            var x = columns[group[c]];
            if (!Imputation.gaps(x)) {
                continue;
            }
            int d = framework.node(group[c]).direction();
            var filled = x.clone();
            for (int u = 0; u < units; u++) {
                if (Double.isNaN(x[u]) && counts[u] > 0) {
                    filled[u] = back(sums[u] / counts[u], d, ranges[c]);
                }
            }
            columns[group[c]] = filled;
        }
    }

    /** z of y = d·x; turned about, the column's maximum is the minimum of y. */
    private static double scaled(double x, int direction, Moments column) {
        double range = column.max() - column.min();
        return direction > 0 ? (x - column.min()) / range : (column.max() - x) / range;
    }

    private static double back(double z, int direction, Moments column) {
        double range = column.max() - column.min();
        return direction > 0 ? z * range + column.min() : column.max() - z * range;
    }
}
