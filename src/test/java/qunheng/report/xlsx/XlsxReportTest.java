package qunheng.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.report.ReportFixture;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.SampleReports;
import qunheng.task.Progress;

class XlsxReportTest {
    private static XSSFWorkbook made(ReportLanguage language) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(XlsxReport.of(ReportFixture.report(language), Progress.NONE)));
    }

    @Test
    void eachTableIsASheetAndTheNumbersBehindTheChartsOfASectionShareOne() throws IOException {
        try (var book = made(ReportLanguage.EN)) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(s -> s.getSheetName()))
                    .containsExactly("Cluster evaluation report", "Table 1 Gates of the silver tie",
                            "Figures 1–4 Scores by lens", "Table 2 Values and their source");
            var annex = book.getSheetAt(3);
            assertThat(annex.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(annex.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(1.25);
            assertThat(annex.getRow(4).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00");
            assertThat(annex.getRow(3).getCell(7).getStringCellValue()).isEqualTo("Notes");
            assertThat(annex.getRow(23).getCell(7).getStringCellValue()).isEqualTo("page 20");
            assertThat(book.getSheetAt(0).getHyperlinkList()).hasSize(6)
                    .anyMatch(link -> link.getAddress().equals("'Figures 1–4 Scores by lens'!A1"));
        }
    }

    @Test
    void aSheetIsPrintedOnA4AsWideAsItsTableWithItsHeaderOnEachPage() throws IOException {
        var data = SampleReports.of("lanwan", ReportKind.EVALUATION, ReportLanguage.BOTH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(XlsxReport.of(data, Progress.NONE)))) {
            for (var sheet : book) {
                var print = sheet.getPrintSetup();
                assertThat(print.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                assertThat(print.getLandscape()).isTrue();
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(print.getFitWidth()).isEqualTo((short) 1);
                assertThat(print.getFitHeight()).as("as many pages below one another as it takes").isZero();
                var area = new AreaReference(
                        book.getPrintArea(book.getSheetIndex(sheet)), SpreadsheetVersion.EXCEL2007);
                var width = 0.0;
                for (var c = 0; c <= area.getLastCell().getCol(); c++) {
                    width += sheet.getColumnWidth(c) / 256.0;
                }
                assertThat(width).as(sheet.getSheetName() + ": characters on a line").isBetween(60.0, 250.0);
                for (var row : sheet) {
                    assertThat((int) row.getLastCellNum()).isLessThanOrEqualTo(area.getLastCell().getCol() + 1);
                }
            }
            var values = StreamSupport.stream(book.spliterator(), false)
                    .filter(sheet -> sheet.getSheetName().contains("–30 ")).findFirst().orElseThrow();
            assertThat(values.getRepeatingRows().getFirstRow()).isEqualTo(3);
            var value = values.getRow(5).getCell(1);
            assertThat(value.getCellType()).as("a number that can be computed with").isEqualTo(CellType.NUMERIC);
            assertThat(new DataFormatter(Locale.ROOT).formatCellValue(value)).isEqualTo("3,530 亿元");
        }
    }

    @Test
    void textNeverRunsAsAFormulaAndMissingIsNoZero() throws IOException {
        try (var book = made(ReportLanguage.ZH)) {
            var gates = book.getSheetAt(1);
            var formula = gates.getRow(5).getCell(0);
            assertThat(formula.getCellType()).isEqualTo(CellType.STRING);
            assertThat(formula.getStringCellValue()).startsWith("=HYPERLINK");
            assertThat(formula.getCellStyle().getQuotePrefixed()).as("also when somebody edits the cell").isTrue();
            assertThat(gates.getRow(6).getCell(0).getCellStyle().getQuotePrefixed()).as("+1").isTrue();
            assertThat(gates.getRow(5).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(gates.getRow(5).getCell(1).getStringCellValue()).isEqualTo("—");
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void everySheetSaysTheMarksOnScreenAndOnPaper(ReportLanguage language) throws IOException {
        var mark = ReportFixture.report(language).marks().getFirst().split("\n")[0];
        try (var book = made(language)) {
            for (var sheet : book) {
                assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains(mark);
                assertThat(sheet.getHeader().getRight()).contains(mark);
            }
        }
    }
}
