package qunheng.cli.composite;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Table;

/**
 * The data that are scored: {@code uCode}, a column for each indicator, those that are asked for as denominator or
 * group, and {@code Time}. A unit may stand in several rows if each has another time: then every row is scored, and
 * ranked within its time. Other columns are ignored.
 *
 * @param lines the line of each row, for refusals
 * @param grades by indicator and row, the column {@code <iCode>_grade}: A, B, C, or empty
 */
public record DataFile(String name, DataSet data, long[] lines, List<List<String>> grades) {
    private static final String GRADE = "_grade";

    /** Reads only what is asked for: a million rows should not keep texts that nobody needs. */
    public record Wanted(boolean denominators, Set<String> groups, boolean grades) {}

    /**
     * @throws ExchangeException naming file, line and column
     */
    public static DataFile read(Path file, Framework framework, Wanted wanted) {
        try (var reader = TableReader.open(file)) {
            return new Reading(reader, framework, wanted).read();
        }
    }

    /** Whether units stand in several rows, told apart by their time. */
    public boolean panel() {
        return !data.times().isEmpty();
    }

    /** The same refusal with file, line and column as far as they are known. */
    public ExchangeException located(MethodRefusal refusal) {
        var code = Objects.requireNonNullElse(refusal.code(), "");
        boolean column = data.indicators().indexOf(code) >= 0;
        if (refusal.row() >= 0) {
            return column
                    ? new ExchangeException(refusal, "cli.method.cell", name, lines[refusal.row()], code, refusal)
                    : new ExchangeException(refusal, "cli.method.row", name, lines[refusal.row()], refusal);
        }
        return column
                ? new ExchangeException(refusal, "cli.method.column", name, code, refusal)
                : new ExchangeException(refusal, "cli.method.plain", refusal);
    }

    private static final class Reading {
        private final TableReader reader;
        private final Framework framework;
        private final Wanted wanted;
        private final int unit;
        private final int time;
        private final int[] numbers;
        private final List<String> denominators;
        private final Map<String, Integer> groupColumns = new LinkedHashMap<>();
        private final int[] gradeColumns;

        private final List<String> units = new ArrayList<>();
        private final List<String> times = new ArrayList<>();
        private final Map<String, List<String>> groups = new HashMap<>();
        private final List<List<String>> grades = new ArrayList<>();
        private final Map<String, Long> seen = new HashMap<>();
        private final Set<String> names = new HashSet<>();
        private double[][] columns;
        private long[] lines = new long[64];

        Reading(TableReader reader, Framework framework, Wanted wanted) {
            this.reader = reader;
            this.framework = framework;
            this.wanted = wanted;
            this.unit = reader.require("uCode");
            this.time = reader.column("Time");
            this.denominators = wanted.denominators() ? denominators(framework) : List.of();
            this.numbers = new int[framework.indicators() + denominators.size()];
            for (int j = 0; j < framework.indicators(); j++) {
                numbers[j] = indicatorColumn(framework.node(j).code());
            }
            for (int d = 0; d < denominators.size(); d++) {
                numbers[framework.indicators() + d] = reader.require(denominators.get(d));
            }
            for (var group : wanted.groups()) {
                groupColumns.put(group, reader.require(group));
                groups.put(group, new ArrayList<>());
            }
            this.gradeColumns = new int[wanted.grades() ? framework.indicators() : 0];
            for (int j = 0; j < gradeColumns.length; j++) {
                gradeColumns[j] = reader.column(framework.node(j).code() + GRADE);
                grades.add(new ArrayList<>());
            }
            this.columns = new double[numbers.length][64];
        }

        private static List<String> denominators(Framework framework) {
            var names = new LinkedHashSet<String>();
            framework.nodes().stream()
                    .map(node -> node.denominator())
                    .filter(name -> !name.isEmpty())
                    .forEach(names::add);
            return List.copyOf(names);
        }

        /** A column that is missing is most often misspelt: the columns that nobody knows are named. */
        private int indicatorColumn(String code) {
            int at = reader.column(code);
            if (at >= 0) {
                return at;
            }
            var unknown = reader.header().stream()
                    .filter(title -> !title.equals("uCode") && !title.equals("uName") && !title.equals("Time"))
                    .filter(title -> framework.position(title) == null)
                    .limit(12)
                    .toList();
            throw new ExchangeException(
                    unknown.isEmpty() ? "cli.data.noIndicator" : "cli.data.noIndicatorButOthers",
                    reader.name(),
                    code,
                    String.join(", ", unknown));
        }

        DataFile read() {
            while (reader.next()) {
                row();
            }
            int rows = units.size();
            if (rows == 0) {
                throw new ExchangeException("cli.data.noRows", reader.name());
            }
            var values = Arrays.stream(columns)
                    .map(column -> Arrays.copyOf(column, rows))
                    .toArray(double[][]::new);
            int k = framework.indicators();
            var indicators = new Table(units, framework.indicatorCodes(), Arrays.copyOf(values, k));
            var divisors = new Table(units, denominators, Arrays.copyOfRange(values, k, values.length));
            // times tell rows apart only where units stand in several of them
            var panel = names.size() < rows ? times : List.<String>of();
            return new DataFile(
                    reader.name(),
                    new DataSet(indicators, divisors, groups, panel),
                    Arrays.copyOf(lines, rows),
                    grades);
        }

        private void row() {
            int u = units.size();
            var code = reader.text(unit);
            if (code.isEmpty()) {
                throw new ExchangeException("cli.data.noUnit", reader.name(), reader.line());
            }
            var when = reader.text(time);
            var first = seen.putIfAbsent(time < 0 ? code : code + '\n' + when, reader.line());
            if (first != null) {
                throw new ExchangeException(
                        time < 0 ? "cli.data.duplicateUnit" : "cli.data.duplicateUnitAndTime",
                        reader.name(),
                        reader.line(),
                        code,
                        first,
                        when);
            }
            names.add(code);
            units.add(code);
            times.add(when);
            if (u == lines.length) {
                grow(u + (u >> 1));
            }
            lines[u] = reader.line();
            for (int j = 0; j < numbers.length; j++) {
                columns[j][u] = reader.number(numbers[j]);
            }
            groupColumns.forEach((group, column) -> groups.getOrDefault(group, List.of()).add(reader.text(column)));
            for (int j = 0; j < gradeColumns.length; j++) {
                grades.get(j).add(grade(j));
            }
        }

        private String grade(int j) {
            var grade = reader.text(gradeColumns[j]);
            if (!grade.matches("[ABC]?")) {
                throw new ExchangeException(
                        "cli.data.grade", reader.name(), reader.line(), framework.node(j).code() + GRADE, grade);
            }
            return grade;
        }

        private void grow(int room) {
            lines = Arrays.copyOf(lines, room);
            for (int j = 0; j < columns.length; j++) {
                columns[j] = Arrays.copyOf(columns[j], room);
            }
        }
    }
}
