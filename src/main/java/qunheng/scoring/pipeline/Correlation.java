package qunheng.scoring.pipeline;

/** Correlations of two columns over the units that have both (pairwise complete). */
public final class Correlation {
    private Correlation() {}

    /** Pearson's r; NaN below two pairs or if either column is constant over them. */
    public static double pearson(double[] x, double[] y) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int u = 0; u < x.length; u++) {
            if (!Double.isNaN(x[u]) && !Double.isNaN(y[u])) {
                n++;
                sumX += x[u];
                sumY += y[u];
            }
        }
        double meanX = sumX / n;
        double meanY = sumY / n;
        double xx = 0;
        double yy = 0;
        double xy = 0;
        boolean moves = false;
        double firstX = Double.NaN;
        double firstY = Double.NaN;
        boolean movesY = false;
        for (int u = 0; u < x.length; u++) {
            if (!Double.isNaN(x[u]) && !Double.isNaN(y[u])) {
                if (Double.isNaN(firstX)) {
                    firstX = x[u];
                    firstY = y[u];
                }
                moves |= x[u] != firstX;
                movesY |= y[u] != firstY;
                double dx = x[u] - meanX;
                double dy = y[u] - meanY;
                xx += dx * dx;
                yy += dy * dy;
                xy += dx * dy;
            }
        }
        if (!moves || !movesY) {
            return Double.NaN;
        }
        return Math.clamp(xy / (Math.sqrt(xx) * Math.sqrt(yy)), -1.0, 1.0);
    }

    /** Spearman's ρ: Pearson's r of average ranks, ranked over the units that have both. */
    public static double spearman(double[] x, double[] y) {
        var shared = new double[2][x.length];
        for (int u = 0; u < x.length; u++) {
            boolean both = !Double.isNaN(x[u]) && !Double.isNaN(y[u]);
            shared[0][u] = both ? x[u] : Double.NaN;
            shared[1][u] = both ? y[u] : Double.NaN;
        }
        return pearson(Ranks.average(shared[0]), Ranks.average(shared[1]));
    }

    /** Covariance with n − 1 over the units that have both; NaN below two. */
    public static double covariance(double[] x, double[] y) {
        int n = 0;
        double sumX = 0;
        double sumY = 0;
        for (int u = 0; u < x.length; u++) {
            if (!Double.isNaN(x[u]) && !Double.isNaN(y[u])) {
                n++;
                sumX += x[u];
                sumY += y[u];
            }
        }
        double xy = 0;
        for (int u = 0; u < x.length; u++) {
            if (!Double.isNaN(x[u]) && !Double.isNaN(y[u])) {
                xy += (x[u] - sumX / n) * (y[u] - sumY / n);
            }
        }
        return n < 2 ? Double.NaN : xy / (n - 1);
    }
}
