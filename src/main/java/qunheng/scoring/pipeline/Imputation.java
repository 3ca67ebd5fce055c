package qunheng.scoring.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is put where a value is missing. Every cell that is filled is marked; one that the rule says nothing about (no
 * value in its group, no shared indicator) stays missing.
 */
public sealed interface Imputation {
    /** Missing stays missing; nothing is assumed, and aggregation leaves the cell out. */
    record None() implements Imputation {}

    /** The mean of the column. */
    record Mean() implements Imputation {}

    /** The median of the column. */
    record Median() implements Imputation {}

    /** The mean of the column within the unit's group. */
    record GroupMean(String grouping) implements Imputation {}

    /** The median of the column within the unit's group. */
    record GroupMedian(String grouping) implements Imputation {}

    /** The unit's mean of the other indicators under the same parent; see {@link RowMeanImputation}. */
    record RowMean() implements Imputation {}

    /** The mean of the k nearest units; see {@link NearestUnits}. */
    record Knn(int k) implements Imputation {
        public Knn {
            if (k < 1) {
                throw MethodRefusal.of("pipeline.impute.k", k);
            }
        }
    }

    /**
     * Fills the missing cells of {@code before}, which are the data's indicators after denomination.
     *
     * @throws MethodRefusal if the grouping is unknown, or a column that must be scaled is constant
     */
    static Step apply(Imputation imputation, Framework framework, Table before, Map<String, List<String>> groups) {
        var columns = before.columns();
        switch (imputation) {
            case None() -> {}
            case Mean() -> fillColumns(columns, x -> Moments.of(x).mean());
            case Median() -> fillColumns(columns, Quantiles::median);
            case GroupMean(var by) -> fillGroups(columns, members(by, groups), x -> Moments.of(x).mean());
            case GroupMedian(var by) -> fillGroups(columns, members(by, groups), Quantiles::median);
            case RowMean() -> RowMeanImputation.fill(framework, columns);
            case Knn(var k) -> NearestUnits.fill(before, columns, k);
        }
        var marks = new byte @Nullable [columns.length][];
        for (int j = 0; j < columns.length; j++) {
            if (columns[j] != before.column(j)) {
                marks[j] = Step.differences(before.column(j), columns[j], Mark.IMPUTED);
            }
        }
        return new Step(StepKind.IMPUTE, before, before.with(columns), marks);
    }

    /** Whether a column has a missing cell. */
    static boolean gaps(double[] x) {
        for (double v : x) {
            if (Double.isNaN(v)) {
                return true;
            }
        }
        return false;
    }

    private static void fillColumns(double[][] columns, ToDoubleFunction<double[]> centre) {
        for (int j = 0; j < columns.length; j++) {
            if (gaps(columns[j])) {
                double value = centre.applyAsDouble(columns[j]);
                columns[j] = Arrays.stream(columns[j]).map(v -> !Double.isNaN(v) ? v : value).toArray();
            }
        }
    }

    private static void fillGroups(double[][] columns, List<int[]> members, ToDoubleFunction<double[]> centre) {
        for (int j = 0; j < columns.length; j++) {
            if (!gaps(columns[j])) {
                continue;
            }
            var x = columns[j];
            var filled = x.clone();
            for (var units : members) {
                double value = centre.applyAsDouble(Arrays.stream(units).mapToDouble(u -> x[u]).toArray());
                for (int u : units) {
                    filled[u] = !Double.isNaN(x[u]) ? x[u] : value;
                }
            }
            columns[j] = filled;
        }
    }

    /** The units of each group, those without a group in none. */
    private static List<int[]> members(String grouping, Map<String, List<String>> groups) {
        var names = groups.get(grouping);
        if (names == null) {
            throw MethodRefusal.of("pipeline.impute.noGrouping", grouping);
        }
        var units = new TreeMap<String, IntStream.Builder>();
        for (int u = 0; u < names.size(); u++) {
            if (!names.get(u).isEmpty()) {
                units.computeIfAbsent(names.get(u), name -> IntStream.builder()).add(u);
            }
        }
        return units.values().stream().map(group -> group.build().toArray()).toList();
    }
}
