package qunheng.scoring.pipeline;

import java.util.List;
import java.util.Map;

/**
 * What is scored: the indicators in the framework's order, the columns that they may be divided by, groupings of the
 * units, and, for a panel, the time of each row.
 *
 * @param groups by column name, one group name a unit; an empty name is "in no group"
 * @param times one a row, or empty where the table is of one time; ranks are given within a time
 */
public record DataSet(Table indicators, Table denominators, Map<String, List<String>> groups, List<String> times) {
    public static DataSet of(Table indicators) {
        return new DataSet(
                indicators, new Table(indicators.units(), List.of(), new double[0][]), Map.of(), List.of());
    }

    public DataSet {
        groups = Map.copyOf(groups);
        times = List.copyOf(times);
    }

    public DataSet withIndicators(Table others) {
        return new DataSet(others, denominators, groups, times);
    }
}
