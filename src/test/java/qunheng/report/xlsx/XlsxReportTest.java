package qunheng.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.report.ReportFixture;
import qunheng.report.ReportLanguage;
import qunheng.task.Progress;

class XlsxReportTest {
    private static XSSFWorkbook made(ReportLanguage language) throws IOException {
        return new XSSFWorkbook(
                new ByteArrayInputStream(XlsxReport.of(ReportFixture.report(language), Progress.NONE)));
    }

    @Test
    void eachTableAndTheNumbersBehindEachChartAreASheet() throws IOException {
        try (var book = made(ReportLanguage.EN)) {
            assertThat(StreamSupport.stream(book.spliterator(), false).map(s -> s.getSheetName()))
                    .hasSize(7)
                    .contains("Table 1 Gates of the silver tie", "Table 2 Values and their source")
                    .allMatch(name -> name.length() <= 31);
            var annex = book.getSheetAt(6);
            assertThat(annex.getPaneInformation().getHorizontalSplitTopRow()).isEqualTo((short) 4);
            assertThat(annex.getRow(4).getCell(2).getNumericCellValue()).isEqualTo(1.25);
            assertThat(annex.getRow(4).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("0.00");
        }
    }

    @Test
    void textNeverRunsAsAFormulaAndMissingIsNoZero() throws IOException {
        try (var book = made(ReportLanguage.ZH)) {
            var gates = book.getSheetAt(5);
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
