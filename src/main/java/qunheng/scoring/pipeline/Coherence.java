package qunheng.scoring.pipeline;

import java.util.ArrayList;
import java.util.List;

/**
 * How well the framework and the data agree: Pearson's and Spearman's correlations of all pairs of indicators and of
 * all pairs of aggregates of a level (inside and across groups), of each node with each of its ancestors, and
 * Cronbach's alpha of each group.
 *
 * <p>Correlations are of the normalised columns and the scores, over the units that have both. Alpha is
 * k/(k − 1)·(1 − Σ s_ii/ΣΣ s_ij) with covariances over the units that have both; it is NaN for an only child.
 */
public final class Coherence {
    /**
     * One value: {@code pearson} or {@code spearman} of a and b, or {@code cronbach_alpha} of the group below a, b
     * empty.
     */
    public record Statistic(String name, String a, String b, double value) {}

    private Coherence() {}

    public static List<Statistic> of(PipelineResult result) {
        var framework = result.framework();
        var columns = result.columns();
        var ranks = new double[columns.length][];
        var found = new ArrayList<Statistic>();
        for (int a = 0; a < framework.size(); a++) {
            for (int b = a + 1; b < framework.size(); b++) {
                if (framework.node(a).level() == framework.node(b).level() || above(framework, a, b)) {
                    var nameA = framework.node(a).code();
                    var nameB = framework.node(b).code();
                    found.add(new Statistic("pearson", nameA, nameB, Correlation.pearson(columns[a], columns[b])));
                    found.add(new Statistic("spearman", nameA, nameB, spearman(columns, ranks, a, b)));
                }
            }
        }
        for (int i = framework.indicators(); i < framework.size(); i++) {
            found.add(new Statistic(
                    "cronbach_alpha", framework.node(i).code(), "", alpha(columns, framework.children(i))));
        }
        return found;
    }

    /** Cronbach's alpha of the columns numbered in {@code group}. */
    static double alpha(double[][] columns, int[] group) {
        double own = 0;
        double all = 0;
        for (int a : group) {
            for (int b : group) {
                double covariance = Correlation.covariance(columns[a], columns[b]);
                all += covariance;
                own += a == b ? covariance : 0;
            }
        }
        double k = group.length;
        return k < 2 || all == 0 ? Double.NaN : k / (k - 1) * (1 - own / all);
    }

    /** Ranks of a column without gaps are the same for every partner, and are made once. */
    private static double spearman(double[][] columns, double[][] ranks, int a, int b) {
        if (Imputation.gaps(columns[a]) || Imputation.gaps(columns[b])) {
            return Correlation.spearman(columns[a], columns[b]);
        }
        for (int i : new int[] {a, b}) {
            if (ranks[i] == null) {
                ranks[i] = Ranks.average(columns[i]);
            }
        }
        return Correlation.pearson(ranks[a], ranks[b]);
    }

    private static boolean above(Framework framework, int node, int ancestor) {
        for (int i = framework.parent(node); i >= 0; i = framework.parent(i)) {
            if (i == ancestor) {
                return true;
            }
        }
        return false;
    }
}
