package qunheng.scoring.pipeline;

/** The winning coalition's attribution of Copeland scores; see {@link Contributions}. */
final class CopelandParts {
    private CopelandParts() {}

    /** Replaces the parts of the children, by indicator and unit, with parts of the node. */
    static void of(Framework framework, int node, double[][] columns, double[] weights, double[][] parts) {
        var group = framework.children(node);
        int units = columns[node].length;
        var rows = Copeland.rows(group, columns, units);
        var w = new double[group.length];
        var leaves = new int[group.length][];
        for (int c = 0; c < group.length; c++) {
            w[c] = weights[group[c]];
            leaves[c] = Contributions.leaves(framework, group[c]);
        }
        var shares = new double[parts.length][];
        for (var below : leaves) {
            for (int leaf : below) {
                shares[leaf] = new double[units];
            }
        }
        for (int a = 0; a < units; a++) {
            for (int b = 0; b < units; b++) {
                if (a != b && !Double.isNaN(columns[node][a]) && !Double.isNaN(columns[node][b])) {
                    int outcome = Copeland.outcome(rows[a], rows[b], w);
                    if (outcome != 0) {
                        share(outcome, a, b, rows, w, leaves, columns, parts, shares);
                    }
                }
            }
        }
        for (var below : leaves) {
            for (int leaf : below) {
                parts[leaf] = shares[leaf];
            }
        }
    }

    /** The point that a won or lost against b, shared out to a's own cells. */
    private static void share(
            int outcome,
            int a,
            int b,
            double[][] rows,
            double[] w,
            int[][] leaves,
            double[][] columns,
            double[][] parts,
            double[][] shares) {
        double coalition = 0;
        for (int c = 0; c < w.length; c++) {
            coalition += agrees(outcome, rows[a][c], rows[b][c]) ? w[c] : 0;
        }
        for (int c = 0; c < w.length; c++) {
            if (agrees(outcome, rows[a][c], rows[b][c])) {
                share(outcome * w[c] / coalition, a, b, leaves[c], columns, parts, shares);
            }
        }
    }

    /**
     * Below a child: by the parts of the difference that agree, or evenly if only what a lacks makes the difference.
     */
    private static void share(
            double points, int a, int b, int[] leaves, double[][] columns, double[][] parts, double[][] shares) {
        double agreeing = 0;
        int present = 0;
        for (int leaf : leaves) {
            if (!Double.isNaN(columns[leaf][a])) {
                present++;
                agreeing += Math.max(0, Math.signum(points) * (parts[leaf][a] - parts[leaf][b]));
            }
        }
        for (int leaf : leaves) {
            if (!Double.isNaN(columns[leaf][a])) {
                double own = Math.max(0, Math.signum(points) * (parts[leaf][a] - parts[leaf][b]));
                shares[leaf][a] += points * (agreeing > 0 ? own / agreeing : 1.0 / present);
            }
        }
    }

    private static boolean agrees(int outcome, double a, double b) {
        return outcome > 0 ? a > b : a < b;
    }
}
