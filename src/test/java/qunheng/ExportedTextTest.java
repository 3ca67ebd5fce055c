package qunheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.FigureCsv;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.ObservationCsv;
import qunheng.exchange.regional.RejectedTexts;
import qunheng.exchange.table.Decimals;
import qunheng.exchange.table.DelimitedText;
import qunheng.exchange.table.TableReader;
import qunheng.exchange.table.TableWriter;
import qunheng.exchange.workbook.Workbooks;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.Evidence;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Project;
import qunheng.model.Refusal;
import qunheng.project.DataDigest;
import qunheng.project.tableimport.Problem;
import qunheng.project.tableimport.ProblemFile;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;
import qunheng.text.Messages;
import qunheng.ui.common.TabbedTexts;
import qunheng.ui.indicators.GridTexts;
import qunheng.ui.regions.pattern.WeightTexts;

/** A name that somebody else has typed never runs in the spreadsheet of who gets a file of ours, and comes back as it was. */
class ExportedTextTest {
    private static final List<String> HOSTILE = List.of(
            "=cmd|' /C calc'!A0", "=1+1", "+1+1", "-1+1", "@SUM(A1)", "|calc", "\uFF1D1+1",
            "\uFF0B1", "\uFF0D1+1", "\uFF20x",
            "'=1+1", "''", "' apostrophe", "=HYPERLINK(\"http://x\",\"y\")", "=1,2", "-A", "+86 571", "plain", "12 towns",
            "a;=1+1", "a\t=1+1");

    /** Blanks that some programs pass over before they look for a formula; reading takes blanks off anyway. */
    private static final List<String> BEHIND_BLANKS =
            List.of(" =1+1", "\t=1+1", "\r\n=1+1", "\u00A0=1+1", "\u200B=1+1", "\u3000=1+1");

    private static final Pattern RUNS = Pattern.compile(
            "(?s)[\\s\\p{Z}\\p{Cf}]*[=+\\-@|%\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|[\\t\\r\\n].*");

    /** Its words are the text, as the function beside it says. */
    private static final Refusal SAID = new ExchangeException("exchange.input.absent");

    private static final Pattern WRITES = Pattern.compile("CsvWriter\\s*\\.builder\\(|(join|joining)\\(\\s*\",\"");

    @TempDir
    private Path folder;

    private interface Exporter {
        void write(Path file, String text) throws IOException;
    }

    static Stream<Arguments> exporters() {
        return Stream.of(
                exporter("observations", (file, text) ->
                        ObservationCsv.write(file, project(text), Knowledge.load(), Language.EN)),
                exporter("tables of the command line", (file, text) -> {
                    try (var out = Files.newBufferedWriter(file)) {
                        new TableWriter(out, List.of("uCode", text)).row(text, "-1.5e-3");
                    }
                }),
                exporter("rows that were not counted", RejectedTexts::write),
                exporter("problems of an import", (file, text) -> ProblemFile.writeList(
                        file, List.of(new Problem(2, 0, SAID, text, SAID)), List.of("a", text, "b"), refusal -> text)),
                exporter("figures and tables of screens", (file, text) -> Files.writeString(
                        file, new FigureCsv(Messages.in(Language.ZH)).text(figure(text)))),
                exporter("grid of indicators", (file, text) ->
                        Files.writeString(file, GridTexts.csv(List.of(List.of("id", text), List.of(text, "-7.25"))))),
                exporter("links between regions", (file, text) -> Files.writeString(
                        file, WeightTexts.of(text, links(text)))),
                exporter("clipboard", (file, text) -> Files.writeString(
                        file,
                        TabbedTexts.of(figure(text).table())
                                .replace("\"", "\"\"")
                                .replaceAll("([^\t\n]*)([\t\n])", "\"$1\"$2"))));
    }

    private static SpatialWeights links(String id) {
        return SpatialWeights.of(
                List.of(id, "b"),
                new WeightScheme.UserList("n.csv"),
                WeightStyle.ROW_STANDARDISED,
                List.of(new SpatialWeights.Link(0, 1, 1), new SpatialWeights.Link(1, 0, 1)));
    }

    private static Arguments exporter(String name, Exporter exporter) {
        return Arguments.of(name, exporter);
    }

    private static ChartDescription figure(String text) {
        var table = new ChartTable(
                List.of(text, "value"),
                List.of(List.of(Cell.text(text), Cell.number("-3", -3)), List.of(Cell.text(text), Cell.number("4", 4))));
        return new ChartDescription(text, text, List.of(text), table, text);
    }

    /** A project that says a text wherever somebody can type one. */
    private static Project project(String text) {
        var project = new ProfileFixture().put("IS-SCL-01", 2024, 5).project(2024);
        var profile = project.profiles().getFirst();
        var before = profile.observations().firstEntry().getValue();
        var after = new Observation(before.key(), 5, text, text, new Evidence(text, text, text, text));
        var identity = profile.identity();
        var named = new Identity(text, text, text, identity.fictional());
        return new Change.ChangeSet(List.of(
                        new Change.ObservationChanged(profile.id(), before.key(), before, after),
                        new Change.IdentityChanged(profile.id(), identity, named)))
                .apply(project);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exporters")
    void noCellRuns(String name, Exporter exporter) throws IOException {
        for (var text : Stream.concat(HOSTILE.stream(), BEHIND_BLANKS.stream()).toList()) {
            var file = folder.resolve("f.csv");
            if (name.equals("observations") && BEHIND_BLANKS.contains(text)) {
                continue; // the model takes no such names
            }
            exporter.write(file, text);
            assertThat(cells(file)).as(name + ": " + text).isNotEmpty().allSatisfy(cell -> assertThat(runs(cell)).isFalse());
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("exporters")
    void theTextComesBackAsItWas(String name, Exporter exporter) throws IOException {
        for (var text : HOSTILE) {
            var file = folder.resolve("f.csv");
            exporter.write(file, text);
            var format = DelimitedText.find(file);
            var separator = name.equals("clipboard") ? '\t' : ',';
            var read = DelimitedText.read(file, new DelimitedText.Format(format.encoding(), separator), Progress.NONE).stream()
                    .flatMap(row -> row.cells().stream())
                    .toList();
            assertThat(read).as(name).contains(name.equals("clipboard") ? text.replace('\t', ' ') : text);
        }
    }

    private static boolean runs(String cell) {
        return RUNS.matcher(cell).matches() && Double.isNaN(Decimals.parse(cell));
    }

    /** What a spreadsheet program finds between commas or tabs. */
    private static List<String> cells(Path file) throws IOException {
        var cells = new ArrayList<String>();
        var text = Files.readString(file).replaceFirst("^\uFEFF", "");
        var cell = new StringBuilder();
        var quoted = false;
        for (var i = 0; i < text.length(); i++) {
            var c = text.charAt(i);
            if (c == '"') {
                if (quoted && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else {
                    quoted = !quoted;
                }
            } else if (!quoted && ",;\t\n\r".indexOf(c) >= 0) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void ourOwnReadersGiveTheTextsBack() throws IOException {
        for (var text : HOSTILE) {
            var file = folder.resolve("o.csv");
            ObservationCsv.write(file, project(text), Knowledge.load(), Language.ZH);
            var read = ObservationCsv.read(file, Catalogue.of(Knowledge.load())).profiles().getFirst();
            assertThat(read.observations()).isEqualTo(project(text).profiles().getFirst().observations());
            assertThat(List.of(read.identity().nameZh(), read.identity().nameEn())).containsOnly(text);
            var table = folder.resolve("t.csv");
            try (var out = Files.newBufferedWriter(table)) {
                new TableWriter(out, List.of("uCode", text)).row(text, "-1.5e-3");
            }
            try (var reader = TableReader.open(table)) {
                assertThat(reader.header()).containsExactly("uCode", text);
                assertThat(reader.next()).isTrue();
                assertThat(reader.text(0)).isEqualTo(text);
                assertThat(reader.number(1)).isEqualTo(-0.0015);
            }
        }
    }

    @Test
    void workbooksHoldTextsAsTextsOnly() throws IOException {
        for (var text : List.of("=cmd|' /C calc'!A0", "+1+1", "-1+1", "@SUM(A1)")) {
            var project = project(text);
            assertTexts(Files.readAllBytes(Workbooks.export(folder.resolve("w.xlsx"), project)), text);
            Files.delete(folder.resolve("w.xlsx"));
            for (var kind : ReportKind.values()) {
                var content = new ReportContent(Knowledge.load(), project, DataDigest.of(project), "test", List.of());
                var report = content.of(ReportOptions.of(kind, ReportLanguage.EN, project.profiles().getFirst().id()));
                assertTexts(ReportFiles.bytes(report, ReportFiles.Format.XLSX, Progress.NONE), text);
            }
        }
    }

    private static void assertTexts(byte[] bytes, String text) throws IOException {
        var seen = 0;
        try (var workbook = new XSSFWorkbook(new java.io.ByteArrayInputStream(bytes))) {
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            assertThat(cell.getCellFormula()).doesNotContain(text).doesNotContain(text.substring(1));
                        } else if (cell.getCellType() == CellType.STRING && cell.getStringCellValue().contains(text)) {
                            seen++;
                        }
                    }
                }
            }
        }
        assertThat(seen).as("the text is there at all").isPositive();
    }

    /** Who adds another writer of tables meets this test, and then adds it above. */
    @Test
    void tablesAreWrittenInTheseFilesOnly() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(file -> WRITES.matcher(source(file)).find())
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "TableWriter.java", "RejectedRows.java", "ObservationCsv.java", "FigureCsv.java",
                            "GridText.java", "WeightsFile.java", "ProblemFile.java", "AuditLens.java" /* arguments of formulas */);
        }
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
