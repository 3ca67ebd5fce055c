package qunheng.scoring.pipeline;

import java.util.ArrayList;
import java.util.List;

/** Runs a method on a data set: denominate → impute → treat → normalise → weight → aggregate → rank. Pure. */
public final class Pipeline {
    private Pipeline() {}

    /**
     * @throws MethodRefusal if a step is not defined for the data; it names unit and indicator
     */
    public static PipelineResult run(Framework framework, DataSet data, Method method) {
        requireOrder(framework, data);
        var steps = new ArrayList<Step>();
        var table = treated(framework, data, method, steps);
        var normalise = new Normaliser(method.normalisation(), framework).apply(table);
        steps.add(normalise);
        var aggregator = new Aggregator(framework, method.aggregations(), method.coverage());
        var weights = NodeWeights.of(method.weighting(), aggregator, table, normalise.after());
        var columns = aggregator.room(normalise.after());
        aggregator.aggregate(columns, weights, table.units());
        return new PipelineResult(framework, data, method, List.copyOf(steps), weights, columns);
    }

    /** The table before normalisation. */
    public static Table treated(Framework framework, DataSet data, Method method) {
        return treated(framework, data, method, new ArrayList<>());
    }

    private static Table treated(Framework framework, DataSet data, Method method, List<Step> steps) {
        var table = data.indicators();
        if (method.denominate()) {
            steps.add(Denomination.apply(framework, data));
            table = steps.getLast().after();
        }
        if (!(method.imputation() instanceof Imputation.None)) {
            steps.add(Imputation.apply(method.imputation(), framework, table, data.groups()));
            table = steps.getLast().after();
        }
        if (method.treatment().winsorise()) {
            steps.add(Treatment.apply(method.treatment(), table));
            table = steps.getLast().after();
        }
        return table;
    }

    private static void requireOrder(Framework framework, DataSet data) {
        if (!data.indicators().codes().equals(framework.indicatorCodes())) {
            throw new IllegalArgumentException("the table's columns are not the framework's indicators in their order");
        }
    }
}
