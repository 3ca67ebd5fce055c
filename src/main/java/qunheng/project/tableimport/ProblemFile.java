package qunheng.project.tableimport;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qunheng.exchange.CsvCell;
import qunheng.exchange.FileBytes;
import qunheng.model.Refusal;

/** What was not taken, as CSV files: the list of problems, or the rows themselves to be mended and imported again. */
public final class ProblemFile {
    private static final String MARK = "\uFEFF";

    private ProblemFile() {}

    /**
     * One row a problem: place, text of the cell, reason.
     *
     * @param header the three heads
     * @throws qunheng.exchange.ExchangeException if it cannot be written
     */
    public static void writeList(
            Path file, List<Problem> problems, List<String> header, Function<Refusal, String> words) {
        var rows = new ArrayList<List<String>>();
        rows.add(header);
        problems.forEach(problem ->
                rows.add(List.of(words.apply(problem.place()), problem.text(), words.apply(problem.why()))));
        write(file, rows);
    }

    /**
     * The rows with problems as they stand in the table, under its head, with line and reason in front.
     *
     * @param header the two heads in front
     * @throws qunheng.exchange.ExchangeException if it cannot be written
     */
    public static void writeRows(
            Path file,
            SourceTable table,
            int head,
            List<Problem> problems,
            List<String> header,
            Function<Refusal, String> words) {
        var reasons = new LinkedHashMap<Integer, List<String>>();
        for (var problem : problems) {
            reasons.computeIfAbsent(problem.line(), line -> new ArrayList<>())
                    .add(words.apply(problem.place()) + ": " + words.apply(problem.why()));
        }
        var width = table.width();
        var rows = new ArrayList<List<String>>();
        for (var at = head; at < table.rows().size(); at++) {
            var row = table.rows().get(at);
            var why = reasons.get(row.line());
            if (at > head && why == null) {
                continue;
            }
            var cells = new ArrayList<String>();
            cells.addAll(at == head ? header : List.of(String.valueOf(row.line()), String.join(" ", why)));
            IntStream.range(0, width).forEach(column -> cells.add(row.cell(column).shown()));
            rows.add(cells);
        }
        write(file, rows);
    }

    /** No cell of somebody else's table runs as a formula when the file is opened. */
    private static void write(Path file, List<List<String>> rows) {
        var text = rows.stream()
                .map(row -> row.stream().map(CsvCell::written).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", MARK, "\r\n"));
        FileBytes.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
