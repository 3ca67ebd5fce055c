package qunheng.scoring.pipeline;

import java.util.stream.IntStream;

/**
 * Imputation by the k nearest units. The distance of two units is √(Σ(zₐ − z_b)²/m) over the m indicators that both
 * have, z = (x − min)/(max − min). Donors are the units that have the missing indicator and share at least one other;
 * of equal distances the earlier row is nearer; with fewer than k donors all of them count. The cell gets the plain
 * mean of their values. Cost: units with gaps × units × indicators.
 */
final class NearestUnits {
    /** Pairs of units beyond which the answer would take hours. */
    static final long MOST_PAIRS = 4_000_000_000L;

    private NearestUnits() {}

    static void fill(Table before, double[][] columns, int k) {
        int units = before.rows();
        var open = IntStream.range(0, units).filter(u -> gap(before, u)).toArray();
        if ((long) open.length * units > MOST_PAIRS) {
            throw MethodRefusal.of("pipeline.impute.tooManyUnits", open.length, units);
        }
        if (open.length == 0) {
            return;
        }
        var rows = scaledRows(before);
        for (int j = 0; j < columns.length; j++) {
            if (Imputation.gaps(columns[j])) {
                columns[j] = columns[j].clone();
            }
        }
        var distances = new double[units];
        for (int u : open) {
            distances(rows, u, distances);
            for (int j = 0; j < columns.length; j++) {
                if (Double.isNaN(rows[u][j])) {
                    columns[j][u] = mean(before.column(j), distances, k);
                }
            }
        }
    }

    private static boolean gap(Table table, int unit) {
        for (int j = 0; j < table.width(); j++) {
            double v = table.value(unit, j);
            if (Double.isNaN(v)) {
                return true;
            }
        }
        return false;
    }

    private static double[][] scaledRows(Table table) {
        var rows = new double[table.rows()][table.width()];
        for (int j = 0; j < table.width(); j++) {
            var column = Moments.of(table.column(j));
            if (column.constant()) {
                throw MethodRefusal.ofColumn("pipeline.impute.constant", table.codes().get(j), table.codes().get(j));
            }
            for (int u = 0; u < rows.length; u++) {
                rows[u][j] = (table.value(u, j) - column.min()) / (column.max() - column.min());
            }
        }
        return rows;
    }

    /** NaN for the unit itself and where nothing is shared. */
    private static void distances(double[][] rows, int u, double[] distances) {
        for (int v = 0; v < rows.length; v++) {
            double sum = 0;
            int shared = 0;
            for (int j = 0; j < rows[u].length; j++) {
                double d = rows[u][j] - rows[v][j];
                if (!Double.isNaN(d)) {
                    sum += d * d;
                    shared++;
                }
            }
            distances[v] = v == u || shared == 0 ? Double.NaN : Math.sqrt(sum / shared);
        }
    }

    /** Keeps the k nearest in order of distance, then row, by insertion: k is small. */
    private static double mean(double[] x, double[] distances, int k) {
        var nearest = new int[Math.min(k, x.length)];
        int found = 0;
        for (int v = 0; v < x.length; v++) {
            if (Double.isNaN(x[v]) || Double.isNaN(distances[v])) {
                continue;
            }
            if (found == nearest.length && distances[nearest[found - 1]] <= distances[v]) {
                continue;
            }
            int place = found < nearest.length ? found++ : found - 1;
            while (place > 0 && distances[nearest[place - 1]] > distances[v]) {
                nearest[place] = nearest[place - 1];
                place--;
            }
            nearest[place] = v;
        }
        double sum = 0;
        for (int i = 0; i < found; i++) {
            sum += x[nearest[i]];
        }
        return found == 0 ? Double.NaN : sum / found;
    }
}
