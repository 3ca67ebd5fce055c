package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.workbook.TenAnswers;
import qunheng.exchange.workbook.Workbooks;
import qunheng.exchange.workbook.Workbooks.Filled;
import qunheng.knowledge.Knowledge;
import qunheng.model.Project;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.project.merge.Preference;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;

/** Out, filled in by a script, in, out again: the same workbook, cell by cell. */
class WorkbookRoundTripTest {
    private static final DataCollection COLLECTION = new DataCollection(Knowledge.load());

    @TempDir
    private Path folder;

    private static Project merged(Project project, Path... files) {
        var received = COLLECTION.read(List.of(files), project, Progress.NONE);
        assertThat(received.problems()).isEmpty();
        return received.plan().changes(received.plan().decided(Preference.ASK)).apply(project);
    }

    @Test
    void everyCellThatWasFilledInStandsInTheNextWorkbookAsItWasFilledIn() throws IOException {
        var empty = new ProfileFixture().project(2024);
        var filled = Workbooks.edit(Workbooks.export(folder.resolve("a.xlsx"), empty), WorkbookRoundTripTest::fill);
        var merged = merged(empty, filled);
        assertThat(merged.profiles().getFirst().observations()).hasSize(270);

        var again = Workbooks.export(folder.resolve("b.xlsx"), merged);
        assertThat(cells(again)).isEqualTo(cells(filled)).hasSizeGreaterThan(270 * 7);

        var received = COLLECTION.read(List.of(again), merged, Progress.NONE);
        assertThat(received.plan().items()).isEmpty();
        assertThat(received.untouched()).isEqualTo(270);
        assertThat(Files.readAllBytes(Workbooks.export(folder.resolve("c.xlsx"), merged)))
                .isEqualTo(Files.readAllBytes(again));
    }

    /** Every field of every slot, with what people type: signs of formulas, line breaks, both scripts, many digits. */
    private static void fill(Filled workbook) {
        var at = 0;
        for (var indicator : Knowledge.load().indicators()) {
            for (var year = 2022; year <= 2024; year++) {
                at++;
                var id = indicator.id().value();
                if (indicator.rubric()) {
                    var level = at % 5;
                    var meaning = indicator.rubricLevels().get(level);
                    workbook.text(id, year, "value", level + "  " + meaning.zh() + "  " + meaning.en());
                } else {
                    var low = indicator.bounds().min();
                    var value = low + (Math.min(indicator.bounds().max(), low + 1000) - low) / 3 * (at % 4) / 3;
                    workbook.value(id, year, indicator.integral() ? Math.floor(value) : value);
                }
                workbook.text(id, year, "basis", List.of("已核实  Verified", "填报  Reported", "估计  Estimated").get(at % 3))
                        .text(id, year, "source", "=SUM(A1:A9) 月报 " + at)
                        .text(id, year, "evidence", "@统计年鉴, \"" + year + "\"")
                        .text(id, year, "locator", "+" + at)
                        .text(id, year, "date", "-2024-01-01")
                        .text(id, year, "note", "first line\nsecond line " + at);
            }
        }
    }

    /** What stands in the sheets that are seen, except on the cover, by sheet and cell; numbers as their bits. */
    private static Map<String, String> cells(Path file) throws IOException {
        var cells = new TreeMap<String, String>();
        try (var workbook = new XSSFWorkbook(Files.newInputStream(file))) {
            for (var sheet : workbook) {
                if (workbook.isSheetHidden(workbook.getSheetIndex(sheet))
                        || workbook.isSheetVeryHidden(workbook.getSheetIndex(sheet))) {
                    continue;
                }
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                        var text = cell.getCellType() == CellType.NUMERIC
                                ? Double.toHexString(cell.getNumericCellValue())
                                : cell.getStringCellValue();
                        if (!text.isEmpty()) {
                            cells.put(sheet.getSheetName() + '!' + cell.getAddress(), text);
                        }
                    }
                }
            }
        }
        return cells;
    }

    @Test
    void tenWorkbooksThatContradictEachOtherOverwriteNothingBySilence() throws IOException {
        var fixture = new ProfileFixture();
        Knowledge.load()
                .indicators()
                .forEach(one -> fixture.put(one.id().value(), 2024, one.rubric() ? 4 : one.score100()));
        var project = fixture.project(2024);
        var received = COLLECTION.read(TenAnswers.write(folder, project, 1), project, Progress.NONE);
        assertThat(received.problems()).isEmpty();
        assertThat(received.files()).hasSize(10).allSatisfy(file -> {
            assertThat(file.answers()).isEqualTo(90);
            assertThat(file.sender().department()).isNotEmpty();
        });
        var plan = received.plan();
        assertThat(plan.items()).hasSize(90).allSatisfy(item -> {
            assertThat(item.kind()).isEqualTo(Kind.CONFLICT);
            assertThat(item.candidates().stream().mapToInt(one -> one.senders().size()).sum()).isEqualTo(10);
        });
        assertThat(plan.decided(Preference.ASK)).isEmpty();
        assertThat(plan.decided(Preference.FILE)).as("where ten disagree no rule picks one").isEmpty();
        assertThat(plan.changes(plan.decided(Preference.PROJECT)).changes()).isEmpty();
    }

    @Test
    void allWorkbooksAreWrittenOrNone() throws IOException {
        var project = new ProfileFixture().project(2024);
        var out = Files.createDirectory(folder.resolve("out"));
        var workbooks = OutgoingWorkbook.of(project, project.profiles(), List.of("A", "B", " ", "A", "a"), out, true);
        assertThat(workbooks).extracting(OutgoingWorkbook::department).containsExactly("A", "B", "a");
        assertThat(workbooks.stream()
                        .map(one -> one.file().getFileName().toString().toLowerCase(java.util.Locale.ROOT)))
                .doesNotHaveDuplicates();
        var stopped = COLLECTION.write(project, workbooks, 3, Workbooks.ZH, Workbooks.EN, new Progress() {
            private double reached;

            @Override
            public void at(double fraction) {
                reached = fraction;
            }

            @Override
            public boolean cancelled() {
                return reached > 0.5;
            }
        });
        assertThat(stopped).isEmpty();
        assertThat(out).isEmptyDirectory();
        Files.writeString(workbooks.getLast().file(), "an answer");
        assertThat(org.assertj.core.api.Assertions.catchThrowable(() ->
                        COLLECTION.write(project, workbooks, 3, Workbooks.ZH, Workbooks.EN, Progress.NONE)))
                .isInstanceOf(qunheng.model.Refusal.class);
        assertThat(workbooks.getLast().file()).hasContent("an answer");
        try (var left = Files.list(out)) {
            assertThat(left).hasSize(1);
        }
        var free = OutgoingWorkbook.of(project, project.profiles(), List.of("A", "B", "a"), out, true);
        assertThat(COLLECTION.write(project, free, 3, Workbooks.ZH, Workbooks.EN, Progress.NONE)).hasSize(3);
        assertThat(COLLECTION.read(ReturnedFolder.files(out), project, Progress.NONE).files())
                .extracting(file -> file.sender().department())
                .containsExactlyInAnyOrder("A", "B", "a", "");
    }
}
