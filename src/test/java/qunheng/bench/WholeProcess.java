package qunheng.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import qunheng.scoring.pipeline.Numbers;

/**
 * The packaged program as a process: wall time from start to exit and the most memory that it held (VmHWM of
 * {@code /proc}, so Linux only), processes that it starts itself included.
 *
 * <p>{@code mvn -DskipTests package}, then
 * {@code java -cp target/test-classes:target/classes:target/lib/* qunheng.bench.WholeProcess [million]}. Aims: 10,000
 * draws of 51 units and 49 indicators under 3 s and 300 MB. With {@code million}, also a million rows of 49 indicators.
 */
public final class WholeProcess {
    private static final int RUNS = 5;

    private WholeProcess() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        var program = System.getProperty("program", "-jar target/qunheng.jar");
        var java = Path.of(System.getProperty("java", System.getProperty("java.home") + "/bin/java")).toString();
        var folder = Files.createTempDirectory("whole-process");
        var made = CompositeTable.of(CompositeTable.UNITS, CompositeTable.INDICATORS);
        files(made, folder, "");
        System.out.println("load before: " + Files.readString(Path.of("/proc/loadavg")).strip());
        var uncertainty = "uncertainty --framework F --data D --normalise min-max:1,100"
                + " --vary normalise=min-max:1,100|z-score:100,10 --vary aggregate=arithmetic|geometric"
                + " --vary winmax=1..5 --vary weights=W --draws 10000 --seed 1 --out O";
        run("10,000 draws, 51 x 49", RUNS, java, program, uncertainty, folder, "");
        run("the same with Sobol' indices", RUNS, java, program, uncertainty + " --sobol O2", folder, "");
        run("score, 51 x 49", RUNS, java, program, "score --framework F --data D --out O --ranks O2", folder, "");
        if (Arrays.asList(arguments).contains("million")) {
            files(CompositeTable.of(1_000_000, CompositeTable.INDICATORS), folder, "-million");
            run(
                    "score, 1,000,000 x 49",
                    1,
                    java,
                    program,
                    "score --framework F --data D --out O --ranks O2",
                    folder,
                    "-million");
        }
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    private static void run(
            String what, int runs, String java, String program, String words, Path folder, String suffix)
            throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(java));
        command.addAll(List.of(program.split(" ")));
        for (var word : words.split(" ")) {
            command.add(switch (word) {
                case "F", "D", "O", "O2" -> folder.resolve(word + suffix + ".csv").toString();
                case "weights=W" -> "weights=" + folder.resolve("W" + suffix + ".csv");
                default -> word;
            });
        }
        var seconds = new double[runs];
        long most = 0;
        for (int run = 0; run < runs; run++) {
            long start = System.nanoTime();
            var process = new ProcessBuilder(command).inheritIO().start();
            var peaks = new HashMap<Long, Long>();
            while (process.isAlive()) {
                peak(process.pid(), peaks);
                process.descendants().forEach(child -> peak(child.pid(), peaks));
                Thread.sleep(2);
            }
            seconds[run] = (System.nanoTime() - start) / 1e9;
            if (process.exitValue() != 0) {
                throw new IllegalStateException(command + " ended with " + process.exitValue());
            }
            most = Math.max(most, peaks.values().stream().mapToLong(Long::longValue).sum());
        }
        Arrays.sort(seconds);
        System.out.printf(
                Locale.ROOT,
                "%-30s median %.2f s, worst %.2f s of %d runs, peak memory %d MB%n",
                what,
                seconds[runs / 2],
                seconds[runs - 1],
                runs,
                most / 1024);
    }

    /** The most that a process has held so far, in kB. */
    private static void peak(long pid, Map<Long, Long> peaks) {
        try {
            for (var line : Files.readAllLines(Path.of("/proc/" + pid + "/status"))) {
                if (line.startsWith("VmHWM:")) {
                    peaks.merge(pid, Long.parseLong(line.replaceAll("\\D", "")), Math::max);
                }
            }
        } catch (IOException gone) {
            // it ended in between; what was read before stands
            peaks.putIfAbsent(pid, 0L);
        }
    }

    /** Framework, data and weight sets as files. */
    private static void files(CompositeTable made, Path folder, String suffix) throws IOException {
        try (var out = new PrintWriter(folder.resolve("F" + suffix + ".csv").toFile(), "UTF-8")) {
            out.println("Level,iCode,iName,Direction,Weight,Unit,Target,Denominator,Parent,Type");
            made.framework().nodes().forEach(node -> out.println(String.join(
                    ",",
                    "" + node.level(),
                    node.code(),
                    node.code(),
                    "" + node.direction(),
                    Numbers.text(node.weight()),
                    "",
                    "",
                    "",
                    node.parent(),
                    node.indicator() ? "Indicator" : "Aggregate")));
        }
        try (var out = new PrintWriter(folder.resolve("D" + suffix + ".csv").toFile(), "UTF-8")) {
            out.println("uCode," + String.join(",", made.table().codes()));
            for (int u = 0; u < made.table().rows(); u++) {
                int unit = u;
                out.println(made.table().units().get(u) + ','
                        + IntStream.range(0, made.table().width())
                                .mapToObj(j -> Numbers.text(made.table().value(unit, j)))
                                .collect(Collectors.joining(",")));
            }
        }
        var sets = made.weightSets();
        try (var out = new PrintWriter(folder.resolve("W" + suffix + ".csv").toFile(), "UTF-8")) {
            out.println("set,iCode,Weight");
            for (int set = 0; set < sets.size(); set++) {
                int number = set;
                sets.get(set).forEach((code, weight) -> out.println(number + "," + code + ',' + Numbers.text(weight)));
            }
        }
    }
}
