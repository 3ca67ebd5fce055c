package qunheng.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;
import qunheng.exchange.regional.FirmColumns;
import qunheng.exchange.regional.FirmFile;
import qunheng.exchange.regional.RejectedRows;
import qunheng.exchange.table.TableForm;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.RegionNames;
import qunheng.task.Progress;

/**
 * Ten million rows of made-up firms: how long it takes to sum them up, beside merely parsing the same file with the
 * same library, and how much memory it needs.
 *
 * <p>{@code generate FILE [rows]} writes the file (the same bytes each time); {@code parse FILE} and {@code sum FILE}
 * each run once in a fresh process and print seconds and peak memory. Run each alternately three times and take the
 * medians. A file whose name ends in {@code .xlsx} is a workbook of one sheet, at most 1,048,575 rows; to parse it is
 * to have POI's reader go through the sheet, without a text looked up.
 */
public final class FirmRows {
    private FirmRows() {}

    public static void main(String[] arguments) throws IOException {
        var file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "generate" -> {
                long rows =
                        arguments.length > 2 ? Long.parseLong(arguments[2]) : workbook(file) ? 1_000_000 : 10_000_000;
                if (workbook(file)) {
                    generateSheet(file, rows);
                } else {
                    generate(file, rows);
                }
            }
            case "parse" -> measured("parse", () -> workbook(file) ? parseSheet(file) : parse(file));
            case "sum" -> {
                var names = new RegionNames(Knowledge.load().regions());
                measured("sum", () -> sum(file, names));
            }
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static boolean workbook(Path file) {
        return file.toString().endsWith(".xlsx");
    }

    private static void generate(Path file, long rows) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            made(rows, cells -> out.write(String.join(",", cells) + '\n'));
        }
    }

    /** Names as shared texts, of which there are as many as firms; numbers as numbers. */
    private static void generateSheet(Path file, long rows) throws IOException {
        try (var book = new SXSSFWorkbook(null, 100, false, true);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("firms");
            var next = new int[1];
            made(rows, cells -> {
                var row = sheet.createRow(next[0]++);
                for (int column = 0; column < cells.size(); column++) {
                    var cell = row.createCell(column);
                    if (cells.get(column).chars().allMatch(Character::isDigit)) {
                        cell.setCellValue(Long.parseLong(cells.get(column)));
                    } else {
                        cell.setCellValue(cells.get(column));
                    }
                }
            });
            book.write(out);
        }
    }

    private interface Taking {
        void take(List<String> cells) throws IOException;
    }

    private static void made(long rows, Taking out) throws IOException {
        var random = RandomSource.XO_RO_SHI_RO_128_PP.create(20261122L);
        var regions = Knowledge.load().regions();
        out.take(List.of("firm", "region", "industry", "year", "employees"));
        for (long row = 0; row < rows; row++) {
            var region = regions.get(random.nextInt(regions.size()));
            var place = switch (random.nextInt(4)) {
                case 0 -> region.name().zh();
                case 1 -> region.shortName().zh();
                case 2 -> region.code();
                default -> region.code().substring(0, 2) + (1000 + random.nextInt(60) * 100);
            };
            var employees =
                    random.nextInt(1000) == 0 ? "unknown" : String.valueOf(1 + (int) Math.exp(8 * random.nextDouble()));
            out.take(List.of(
                    "firm-" + row,
                    place,
                    String.valueOf(1000 + random.nextInt(1380)),
                    String.valueOf(2019 + random.nextInt(5)),
                    employees));
        }
    }

    private static String parseSheet(Path file) throws IOException {
        var cells = new long[1];
        try (var zip = OPCPackage.open(file.toFile(), PackageAccess.READ);
                var part = new XSSFReader(zip).getSheetsData().next()) {
            var xml = XMLHelper.newXMLReader();
            xml.setContentHandler(new DefaultHandler() {
                @Override
                public void startElement(String space, String name, String qualified, Attributes attributes) {
                    cells[0] += name.equals("c") ? 1 : 0;
                }
            });
            xml.parse(new InputSource(part));
        } catch (OpenXML4JException | SAXException | ParserConfigurationException e) {
            throw new IOException(e);
        }
        return cells[0] + " cells";
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
                "%s: %.2f s (%.2f s of processor), %s, %s%n",
                name, seconds, processor, result, peak.replaceAll("\\s+", " "));
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
