package qunheng.scoring.method;

import java.util.Arrays;
import qunheng.model.Weights;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.NodeWeights;
import qunheng.scoring.pipeline.Table;

/**
 * The nodes of a lens, bottom up: each takes the weights of its children from where the method says, drops the clusters
 * that the missing rule does not let through, and becomes their mean.
 */
final class LensNodes {
    private final LensFrame frame;
    private final ProjectMethod method;
    private final Weights own;
    private final boolean[][] live;

    LensNodes(LensFrame frame, ProjectMethod method, Weights own) {
        this.frame = frame;
        this.method = method;
        this.own = own;
        live = new boolean[frame.framework().size()][];
    }

    /**
     * @param columns by node number, normalised indicators first; the aggregates are written
     * @param treated the indicators before normalisation
     * @return weights by node number; the top has 1
     */
    double[] aggregate(Aggregator aggregator, double[][] columns, Table treated) {
        var framework = frame.framework();
        var weights = new double[framework.size()];
        var directed = new double[framework.size()][];
        for (int j = 0; j < framework.indicators(); j++) {
            int d = framework.node(j).direction();
            // a column that was left out gives no weight either
            directed[j] = MethodRun.empty(columns[j])
                    ? columns[j]
                    : Arrays.stream(treated.column(j)).map(x -> d * x).toArray();
            live[j] = frame.applies()[j];
        }
        for (int i = framework.indicators(); i < framework.size(); i++) {
            weigh(i, directed, columns, weights);
            live[i] = live(i, weights);
            aggregator.aggregate(i, presented(i, columns), weights, frame.raw().units());
            directed[i] = columns[i];
        }
        weights[framework.top()] = 1;
        return weights;
    }

    private void weigh(int node, double[][] directed, double[][] columns, double[] weights) {
        var framework = frame.framework();
        var children = framework.children(node);
        var lens = frame.lens().id();
        var weighting = method.weighting(lens, framework.node(node).code());
        if (weighting == null) {
            for (int child : children) {
                weights[child] = own.weight(lens, framework.node(child).code());
            }
            return;
        }
        var found = NodeWeights.ofGroup(weighting, framework, node, directed, columns);
        for (int c = 0; c < children.length; c++) {
            weights[children[c]] = found[c];
        }
    }

    /** Whether anything that weighs something below the node applies to a cluster. */
    private boolean[] live(int node, double[] weights) {
        var any = new boolean[frame.clusters()];
        for (int child : frame.framework().children(node)) {
            for (int u = 0; u < any.length && weights[child] != 0; u++) {
                any[u] |= live[child][u];
            }
        }
        return any;
    }

    /** The columns with the children of those clusters taken out that have too few of them for a score. */
    private double[][] presented(int node, double[][] columns) {
        var children = frame.framework().children(node);
        var level = frame.framework().node(node).level();
        double[][] presented = columns;
        for (int u = 0; u < frame.clusters(); u++) {
            int present = 0;
            int applicable = 0;
            for (int child : children) {
                present += Double.isNaN(columns[child][u]) ? 0 : 1;
                applicable += live[child][u] ? 1 : 0;
            }
            if (present > 0 && !method.missing().enough(level, present, applicable)) {
                presented = presented == columns ? copied(columns, children) : presented;
                for (int child : children) {
                    presented[child][u] = Double.NaN;
                }
            }
        }
        return presented;
    }

    private static double[][] copied(double[][] columns, int[] children) {
        var copy = columns.clone();
        for (int child : children) {
            copy[child] = columns[child].clone();
        }
        return copy;
    }
}
