package qunheng.robustness;

/** The formulas of {@link Sobol} over some of the rows, a row counted as often as it is named. */
final class SobolEstimates {
    private SobolEstimates() {}

    /**
     * @param y the runs of AB_1 … AB_k, then those of A and of B
     * @param rows which rows
     * @return S_1 … S_k, ST_1 … ST_k; NaN if y does not vary
     */
    static double[] of(double[][] y, int[] rows) {
        int k = y.length - 2;
        var a = y[k];
        var b = y[k + 1];
        double variance = variance(a, b, rows);
        var estimates = new double[2 * k];
        for (int i = 0; i < k; i++) {
            double first = 0;
            double total = 0;
            for (int row : rows) {
                double difference = y[i][row] - a[row];
                first += b[row] * difference;
                total += difference * difference;
            }
            boolean varies = variance > 0;
            estimates[i] = varies ? first / rows.length / variance : Double.NaN;
            estimates[k + i] = varies ? total / (2.0 * rows.length * variance) : Double.NaN;
        }
        return estimates;
    }

    private static double variance(double[] a, double[] b, int[] rows) {
        int n = 2 * rows.length;
        double sum = 0;
        for (int row : rows) {
            sum += a[row] + b[row];
        }
        double mean = sum / n;
        double squares = 0;
        for (int row : rows) {
            squares += (a[row] - mean) * (a[row] - mean) + (b[row] - mean) * (b[row] - mean);
        }
        return n < 2 ? Double.NaN : squares / (n - 1);
    }
}
