package qunheng.cli.regional;

import java.util.ArrayList;
import java.util.List;
import qunheng.exchange.table.OutputFiles;
import qunheng.exchange.table.TableWriter;
import qunheng.scoring.pipeline.Numbers;

/**
 * The result of {@code regional}: {@code statistic,option,id,value}, one value a row, in the order in which it was
 * asked for.
 */
public final class LongTable {
    private static final List<String> HEADER = List.of("statistic", "option", "id", "value");

    private final List<List<String>> rows = new ArrayList<>();

    /** A value of the whole map. */
    void add(String statistic, String option, double value) {
        add(statistic, option, "", value);
    }

    /** A value of one unit; missing is an empty field. */
    void add(String statistic, String option, String id, double value) {
        add(statistic, option, id, Numbers.text(value));
    }

    void add(String statistic, String option, String id, String word) {
        rows.add(List.of(statistic, option, id, word));
    }

    public OutputFiles.Content content() {
        return writer -> {
            var csv = new TableWriter(writer, HEADER);
            rows.forEach(csv::row);
        };
    }
}
