package qunheng.regional;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Known answers of other programs, one table a file; see {@code src/test/resources/reference/regional}. */
public final class Reference {
    private static final Path FOLDER = Path.of("src/test/resources/reference/regional");

    private Reference() {}

    /** Rows by column name. */
    public static List<Map<String, String>> read(String file) {
        try {
            var lines = Files.readAllLines(FOLDER.resolve(file));
            var header = cells(lines.getFirst());
            var rows = new ArrayList<Map<String, String>>();
            for (var line : lines.subList(1, lines.size())) {
                var cells = cells(line);
                var row = new LinkedHashMap<String, String>();
                for (var i = 0; i < header.size(); i++) {
                    row.put(header.get(i), cells.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static double[] column(String file, String name) {
        return read(file).stream().mapToDouble(row -> Double.parseDouble(row.get(name))).toArray();
    }

    /** The value whose dataset, statistic and option start with the words given. */
    public static double concentration(String dataset, String statistic, String option) {
        return read("values-concentration.csv").stream()
                .filter(row -> row.get("dataset").equals(dataset)
                        && row.get("statistic").startsWith(statistic)
                        && row.get("option").startsWith(option))
                .mapToDouble(row -> Double.parseDouble(row.get("value")))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> cells(String line) {
        var cells = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (var c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }
}
