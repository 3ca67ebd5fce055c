package qunheng.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A folder with small files and a terminal in it, for tests of commands that read and write tables. */
record Terminal(Path folder) {
    record Run(int code, String out, String err) {}

    /** Two indicators of opposite direction under one top. */
    static final String FRAMEWORK = """
            Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type
            1,a,A,1,1,,,,top,Indicator
            1,b,B,-1,3,,,pop,top,Indicator
            2,top,Top,1,1,,,,,Aggregate
            """;

    static final String DATA = """
            uCode,a,b,pop,zone
            u1,0,10,1,n
            u2,5,20,2,n
            u3,10,30,2,s
            """;

    Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var console = new Console(
                new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8),
                folder);
        var code = Program.run(console, arguments);
        return new Run(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** {@code words} is one line of a shell without quotes. */
    Run line(String words) {
        return run(words.split(" "));
    }

    Terminal file(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
        return this;
    }

    Terminal small() throws IOException {
        return file("f.csv", FRAMEWORK).file("d.csv", DATA);
    }

    String text(String name) throws IOException {
        return Files.readString(folder.resolve(name));
    }

    boolean has(String name) {
        return Files.exists(folder.resolve(name));
    }

    /** Rows by their first value, each value by its column. */
    Map<String, Map<String, String>> table(String name) throws IOException {
        var lines = Files.readAllLines(folder.resolve(name));
        var header = List.of(lines.getFirst().split(",", -1));
        var rows = new LinkedHashMap<String, Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            var values = line.split(",", -1);
            var row = new LinkedHashMap<String, String>();
            for (int i = 0; i < values.length; i++) {
                row.put(header.get(i), values[i]);
            }
            rows.put(values[0], row);
        }
        return rows;
    }

    static double number(Map<String, Map<String, String>> table, String row, String column) {
        return Double.parseDouble(table.getOrDefault(row, Map.of()).getOrDefault(column, "none"));
    }

    static double[] numbers(Map<String, Map<String, String>> table, String column) {
        return table.keySet().stream().mapToDouble(row -> number(table, row, column)).toArray();
    }

    static List<String> words(String list) {
        return Arrays.asList(list.split(" "));
    }
}
