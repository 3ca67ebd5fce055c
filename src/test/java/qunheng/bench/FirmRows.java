package qunheng.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.commons.rng.simple.RandomSource;
import qunheng.exchange.regional.FirmColumns;
import qunheng.exchange.regional.FirmFile;
import qunheng.exchange.regional.RejectedRows;
import qunheng.exchange.table.TableForm;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RegionNames;
import qunheng.task.Progress;

/**
 * Ten million rows of made-up firms: how long it takes to sum them up, beside merely parsing the same file with the same
 * library, and how much memory it needs.
 *
 * <p>{@code generate FILE [rows]} writes the file (the same bytes each time); {@code parse FILE} and {@code sum FILE} each
 * run once in a fresh process and print seconds and peak memory. Run each alternately three times and take the medians.
 */
public final class FirmRows {
    private FirmRows() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "generate" -> generate(file, arguments.length > 2 ? Long.parseLong(arguments[2]) : 10_000_000);
            case "parse" -> measured("parse", () -> parse(file));
            case "sum" -> {
                var names = new RegionNames(Knowledge.load().regions());
                measured("sum", () -> sum(file, names));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void generate(Path file, long rows) throws IOException {
        var random = RandomSource.XO_RO_SHI_RO_128_PP.create(20261122L);
        var regions = Knowledge.load().regions();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("firm,region,industry,year,employees\n");
            for (long row = 0; row < rows; row++) {
                var region = regions.get(random.nextInt(regions.size()));
                var place = switch (random.nextInt(4)) {
                    case 0 -> region.name().zh();
                    case 1 -> region.shortName().zh();
                    case 2 -> region.code();
                    default -> region.code().substring(0, 2) + (1000 + random.nextInt(60) * 100);
                };
                var employees = random.nextInt(1000) == 0 ? "unknown" : String.valueOf(1 + (int) Math.exp(8 * random.nextDouble()));
                out.write("firm-" + row + ',' + place + ',' + (1000 + random.nextInt(1380)) + ','
                        + (2019 + random.nextInt(5)) + ',' + employees + '\n');
            }
        }
    }

    private interface Work {
        String run() throws IOException;
    }

    private static void measured(String name, Work work) throws IOException {
        double before = processor();
        long start = System.nanoTime();
        var result = work.run();
        double seconds = (System.nanoTime() - start) / 1e9;
        var peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElse("VmHWM unknown");
        double processor = processor() - before;
        System.out.printf(
                "%s: %.2f s (%.2f s of processor), %s, %s%n", name, seconds, processor, result, peak.replaceAll("\\s+", " "));
    }

    private static double processor() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toMillis() / 1e3;
    }

    private static String parse(Path file) throws IOException {
        long fields = 0;
        try (var records = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8))) {
            for (var row : records) {
                fields += row.getFieldCount();
            }
        }
        return fields + " fields";
    }

    private static String sum(Path file, RegionNames names) throws IOException {
        var columns = new FirmColumns("region", "industry", "year", "employees", 4, FirmColumns.EMPLOYEES_2017);
        try (var rejected = new RejectedRows(file.resolveSibling("rejected.csv"), refusal -> refusal.key())) {
            var totals = FirmFile.read(
                    file, TableForm.FOUND, columns, names, rejected, Progress.NONE);
            return totals.rows() + " rows, " + totals.rejected() + " rejected";
        }
    }
}
