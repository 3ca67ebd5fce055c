package qunheng.scoring.method;

import java.util.ArrayList;
import java.util.List;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.scoring.Goalposts;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Mark;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Normaliser;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.scoring.pipeline.PipelineResult;
import qunheng.scoring.pipeline.Step;
import qunheng.scoring.pipeline.StepKind;
import qunheng.scoring.pipeline.Table;

/**
 * Runs a project's method on one lens: impute → treat → normalise → weigh and aggregate node by node.
 *
 * <p>It differs from {@link Pipeline#run} in what the lenses ask for: the goalposts of the catalogue as a
 * normalisation, indicators that do not apply to a cluster, the half rule at one level only, and a source of weights
 * for each node.
 */
public final class MethodRun {
    private final LensFrame frame;
    private final ProjectMethod method;
    private final Weights own;

    private MethodRun(LensFrame frame, ProjectMethod method, Weights own) {
        this.frame = frame;
        this.method = method;
        this.own = own;
    }

    /** With the project's weights where a node does not take them from the data. */
    public static LensByMethod of(LensFrame frame, ProjectMethod method, Project project) {
        return of(frame, method, project.weights());
    }

    /**
     * @throws MethodRefusal naming cluster and indicator where the method is not defined: too few clusters for a
     *     relative scale, a constant column, a mean of values that it does not take
     */
    public static LensByMethod of(LensFrame frame, ProjectMethod method, Weights own) {
        return new MethodRun(frame, method, own).run();
    }

    private LensByMethod run() {
        if (method.relative(frame.lens().id()) && frame.clusters() < 2) {
            throw MethodRefusal.of("method.refused.oneCluster", frame.clusters());
        }
        var steps = new ArrayList<Step>();
        var table = treated(steps);
        var leftOut = new ArrayList<String>();
        var normalised = normalised(table, leftOut);
        steps.add(step(StepKind.NORMALISE, table, normalised, Mark.NORMALISED));
        var aggregator = new Aggregator(frame.framework(), method.aggregations(), 0);
        var columns = aggregator.room(normalised);
        var weights = new LensNodes(frame, method, own).aggregate(aggregator, columns, table);
        var pipeline = new Method(
                false,
                method.missing().imputation(),
                method.treatment(),
                method.normalisation(),
                new qunheng.scoring.pipeline.Weighting.Given(),
                method.aggregations(),
                0);
        var result = new PipelineResult(
                frame.framework(), DataSet.of(frame.raw()), pipeline, List.copyOf(steps), weights, columns);
        return LensByMethod.of(frame, method, result, List.copyOf(leftOut));
    }

    /** Gaps filled where the method says so, then outliers treated; what does not apply stays out of both. */
    private Table treated(List<Step> steps) {
        var table = frame.raw();
        if (method.missing().fills()) {
            var filled = Pipeline.treated(
                    frame.framework(), DataSet.of(table), Method.PLAIN.with(method.missing().imputation()));
            var columns = filled.columns();
            for (int j = 0; j < columns.length; j++) {
                columns[j] = frame.masked(j, columns[j]);
            }
            steps.add(step(StepKind.IMPUTE, table, filled.with(columns), Mark.IMPUTED));
            table = steps.getLast().after();
        }
        if (method.treatment().winsorise()) {
            steps.add(step(
                    StepKind.TREAT,
                    table,
                    Pipeline.treated(frame.framework(), DataSet.of(table), Method.PLAIN.with(method.treatment())),
                    Mark.WINSORISED_HIGH));
            table = steps.getLast().after();
        }
        return table;
    }

    private Table normalised(Table table, List<String> leftOut) {
        var columns = table.columns();
        if (method.normalisation() instanceof Normalisation.Goalposts) {
            var goalposts = Goalposts.of(frame.knowledge().indicators());
            for (int j = 0; j < columns.length; j++) {
                var scores = new double[columns[j].length];
                for (int u = 0; u < scores.length; u++) {
                    scores[u] = goalposts.score(frame.indicators()[j], columns[j][u]);
                }
                columns[j] = scores;
            }
            return table.with(columns);
        }
        var normaliser = new Normaliser(method.normalisation(), frame.framework());
        for (int j = 0; j < columns.length; j++) {
            if (empty(columns[j])) {
                continue;
            }
            try {
                columns[j] = normaliser.column(table, j);
            } catch (MethodRefusal refusal) {
                if (!method.leaveOut() || refusal.code() == null) {
                    throw refusal;
                }
                leftOut.add(table.codes().get(j));
                columns[j] = nothing(columns[j].length);
            }
        }
        return table.with(columns);
    }

    static boolean empty(double[] column) {
        for (double v : column) {
            if (!Double.isNaN(v)) {
                return false;
            }
        }
        return true;
    }

    static double[] nothing(int length) {
        var nothing = new double[length];
        java.util.Arrays.fill(nothing, Double.NaN);
        return nothing;
    }

    private static Step step(StepKind kind, Table before, Table after, Mark mark) {
        var marks = new byte @org.jspecify.annotations.Nullable [before.width()][];
        for (int j = 0; j < marks.length; j++) {
            byte[] column = null;
            for (int u = 0; u < before.rows(); u++) {
                if (Double.compare(before.value(u, j), after.value(u, j)) != 0) {
                    column = column == null ? new byte[before.rows()] : column;
                    column[u] = (byte) (mark.ordinal() + 1);
                }
            }
            marks[j] = column;
        }
        return new Step(kind, before, after, marks);
    }
}
