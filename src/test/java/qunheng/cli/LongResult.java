package qunheng.cli;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A result of {@code regional}, found by statistic, option and id. */
record LongResult(Map<List<String>, String> values) {
    /** @throws IllegalStateException if two rows have the same statistic, option and id */
    static LongResult of(String csv) {
        return new LongResult(csv.lines()
                .skip(1)
                .map(line ->
                        line.replace("\"", "").split(",", -1)) // a cell with a semicolon is quoted; none has a comma
                .collect(Collectors.toMap(c -> List.of(c[0], c[1], c[2]), c -> c[3])));
    }

    String word(String statistic, String option, String id) {
        var value = values.get(List.of(statistic, option, id));
        if (value == null) {
            throw new AssertionError("no row " + statistic + ',' + option + ',' + id);
        }
        return value;
    }

    double number(String statistic, String option, String id) {
        return Double.parseDouble(word(statistic, option, id));
    }

    double number(String statistic) {
        return number(statistic, "", "");
    }
}
