package qunheng.scoring.pipeline;

/**
 * Copeland's scores from the outranking matrix (Munda and Nardo). For each pair of units, s = the sum of the weights of
 * the children where the first is above the second, plus half of those where they tie, over the weights of the children
 * that both units have. The first unit gets +1 if s &gt; 1/2, −1 if s &lt; 1/2, 0 if they are equal within 1e-12 or if
 * the pair shares no child; its score is the sum over all other units, an integer from −(n − 1) to n − 1.
 */
final class Copeland {
    /** Binary fractions must not decide a tie. */
    static final double TIE = 1e-12;

    /** Beyond this many units the pairs take minutes, not moments. */
    static final int MOST_UNITS = 50_000;

    private Copeland() {}

    /**
     * @param least fewest children present for a score
     * @param out by unit, overwritten; NaN is missing
     */
    static void scores(int[] group, double[][] columns, double[] weights, int least, double[] out) {
        if (out.length > MOST_UNITS) {
            throw MethodRefusal.of("pipeline.aggregate.tooManyUnits", out.length, MOST_UNITS);
        }
        var rows = rows(group, columns, out.length);
        var w = new double[group.length];
        for (int c = 0; c < w.length; c++) {
            w[c] = weights[group[c]];
        }
        for (int u = 0; u < out.length; u++) {
            out[u] = present(rows[u], w, least) ? 0 : Double.NaN;
        }
        for (int a = 0; a < out.length; a++) {
            if (Double.isNaN(out[a])) {
                continue;
            }
            for (int b = a + 1; b < out.length; b++) {
                if (!Double.isNaN(out[b])) {
                    int outcome = outcome(rows[a], rows[b], w);
                    out[a] += outcome;
                    out[b] -= outcome;
                }
            }
        }
    }

    /** +1, 0 or −1 for a against b. */
    static int outcome(double[] a, double[] b, double[] w) {
        double wins = 0;
        double losses = 0;
        double shared = 0;
        for (int c = 0; c < w.length; c++) {
            if (a[c] > b[c]) {
                wins += w[c];
            } else if (a[c] < b[c]) {
                losses += w[c];
            }
            shared += !Double.isNaN(a[c]) && !Double.isNaN(b[c]) ? w[c] : 0;
        }
        if (shared == 0) {
            return 0;
        }
        // s − 1/2 = (wins + ties/2)/shared − 1/2 = (wins − losses)/(2·shared)
        double margin = (wins - losses) / (2 * shared);
        return margin > TIE ? 1 : margin < -TIE ? -1 : 0;
    }

    static double[][] rows(int[] group, double[][] columns, int units) {
        var rows = new double[units][group.length];
        for (int c = 0; c < group.length; c++) {
            var x = columns[group[c]];
            for (int u = 0; u < units; u++) {
                rows[u][c] = x[u];
            }
        }
        return rows;
    }

    private static boolean present(double[] row, double[] w, int least) {
        int here = 0;
        boolean weighed = false;
        for (int c = 0; c < row.length; c++) {
            if (!Double.isNaN(row[c])) {
                here++;
                weighed |= w[c] != 0;
            }
        }
        return here >= least && weighed;
    }
}
