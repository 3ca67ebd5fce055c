package qunheng.scoring.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Scores with all that led to them.
 *
 * @param steps those that the method has, in order; the last one normalises
 * @param weights by node number, relative to siblings, as found or given
 * @param columns by node number: normalised indicators, then the scores of the aggregates
 */
public record PipelineResult(
        Framework framework, DataSet data, Method method, List<Step> steps, double[] weights, double[][] columns) {

    public Optional<Step> step(StepKind kind) {
        return steps.stream().filter(step -> step.kind() == kind).findFirst();
    }

    public Table normalised() {
        return steps.getLast().after();
    }

    /** The top's scores, NaN for missing. */
    public double[] scores() {
        return columns[framework.top()];
    }

    /** Scores of the aggregates, from the top down. */
    public Table scoreTable() {
        return aggregates(columns);
    }

    /**
     * Ranks of the aggregates' scores, from the top down: 1 is the highest, ties share the smallest, missing is NaN.
     */
    public Table rankTable() {
        var ranking = Ranking.of(data);
        var ranks = new double[columns.length][];
        for (int i = framework.indicators(); i < columns.length; i++) {
            ranks[i] = ranking.column(columns[i]);
        }
        return aggregates(ranks);
    }

    /** Whether a cell of the normalised table stands on an imputed value. */
    public boolean imputed(int unit, int indicator) {
        return step(StepKind.IMPUTE)
                .map(step -> step.mark(unit, indicator) == Mark.IMPUTED)
                .orElse(false);
    }

    /** What each cell adds to the top. */
    public Contributions contributions() {
        return Contributions.of(this);
    }

    /** Product of the rescaled weights up to the top, by node number. */
    public double[] effectiveWeights() {
        return NodeWeights.effective(framework, weights);
    }

    private Table aggregates(double[][] byNode) {
        var order = framework.aggregatesFromTop();
        return new Table(
                data.indicators().units(),
                Arrays.stream(order).mapToObj(i -> framework.node(i).code()).toList(),
                Arrays.stream(order).mapToObj(i -> byNode[i]).toArray(double[][]::new));
    }
}
