package qunheng.cli.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;

/**
 * One value a unit, read from the columns that the command names.
 *
 * @param codes six-digit codes if every unit is provincial, else null
 * @param groups null without a column of them
 * @param population null without a column of it
 * @param lines in which the units stand
 */
public record UnitsFile(
        String name,
        Columns columns,
        List<String> ids,
        double[] values,
        @Nullable List<String> codes,
        @Nullable List<String> groups,
        double @Nullable [] population,
        List<Long> lines) {

    /** The names of the columns. */
    public record Columns(String id, String value, @Nullable String group, @Nullable String population) {}

    /**
     * @param sheet of a workbook; null if it has only one
     * @throws ExchangeException naming file, line and column, for a unit that stands twice (also under another of its
     *     names), a missing value, group or population, and for 31 units mixed with some of the other three
     */
    public static UnitsFile read(Path file, @Nullable String sheet, Columns columns, Provinces provinces) {
        try (var reader = InputTable.open(file, sheet)) {
            int id = reader.require(columns.id());
            int value = reader.require(columns.value());
            int group = columns.group() == null ? -1 : reader.require(columns.group());
            int people = columns.population() == null ? -1 : reader.require(columns.population());
            var ids = new ArrayList<String>();
            var values = new ArrayList<Double>();
            var groups = new ArrayList<String>();
            var population = new ArrayList<Double>();
            var lines = new ArrayList<Long>();
            Map<String, Long> seen = new HashMap<>();
            while (reader.next()) {
                var unit = reader.text(id);
                if (unit.isEmpty()) {
                    throw refused("cli.regional.noUnit", reader, reader.label(id));
                }
                var earlier = seen.putIfAbsent(unit, reader.line());
                if (earlier != null) {
                    throw refused("cli.regional.duplicate", reader, reader.label(id), unit, earlier);
                }
                ids.add(unit);
                values.add(present(reader, value, unit));
                lines.add(reader.line());
                if (columns.group() != null) {
                    if (reader.text(group).isEmpty()) {
                        throw refused("cli.regional.noGroup", reader, reader.label(group), unit);
                    }
                    groups.add(reader.text(group));
                }
                if (columns.population() != null) {
                    var inhabitants = present(reader, people, unit);
                    if (!(inhabitants > 0)) {
                        throw refused("cli.regional.population", reader, reader.label(people), reader.text(people));
                    }
                    population.add(inhabitants);
                }
            }
            if (ids.isEmpty()) {
                throw new ExchangeException("cli.regional.noRows", reader.name());
            }
            var codes = provinces.codes(ids);
            if (codes == null) {
                provinces.askAbout(reader.name(), columns.id(), ids, lines);
            } else {
                checkSample(reader.name(), columns.id(), ids, codes, lines, provinces);
            }
            return new UnitsFile(
                    reader.name(),
                    columns,
                    List.copyOf(ids),
                    array(values),
                    codes,
                    columns.group() == null ? null : List.copyOf(groups),
                    columns.population() == null ? null : array(population),
                    List.copyOf(lines));
        }
    }

    private static void checkSample(
            String file, String column, List<String> ids, List<String> codes, List<Long> lines, Provinces provinces) {
        var seen = new HashMap<String, Integer>();
        for (var u = 0; u < codes.size(); u++) {
            var earlier = seen.putIfAbsent(codes.get(u), u);
            if (earlier != null) {
                throw new ExchangeException(
                        "cli.regional.duplicateName", file, lines.get(u), column, ids.get(u), ids.get(earlier),
                        lines.get(earlier));
            }
        }
        if (provinces.mixed(new HashSet<>(codes))) {
            throw new ExchangeException("cli.regional.mixed", file, column, codes.size());
        }
    }

    /** The first unit below zero is named with its line. */
    void notNegative(String statistic) {
        for (var u = 0; u < values.length; u++) {
            if (values[u] < 0) {
                throw new ExchangeException(
                        "cli.regional.negative", name, lines.get(u), columns.value(), ids.get(u), statistic);
            }
        }
    }

    private static double present(TableReader reader, int at, String unit) {
        var number = reader.number(at);
        if (Double.isNaN(number)) {
            throw refused("cli.regional.missing", reader, reader.label(at), unit);
        }
        return number;
    }

    private static ExchangeException refused(String key, TableReader reader, Object... more) {
        var arguments = new ArrayList<Object>(List.of(reader.name(), reader.line()));
        arguments.addAll(List.of(more));
        return new ExchangeException(key, arguments.toArray());
    }

    private static double[] array(List<Double> numbers) {
        return numbers.stream().mapToDouble(v -> v).toArray();
    }
}
