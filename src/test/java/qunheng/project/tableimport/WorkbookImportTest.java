package qunheng.project.tableimport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static qunheng.project.tableimport.Tables.plan;
import static qunheng.project.tableimport.Tables.project;
import static qunheng.project.tableimport.Tables.taken;
import static qunheng.project.tableimport.Tables.value;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.workbook.Workbooks;
import qunheng.task.Progress;

class WorkbookImportTest {
    @TempDir
    private Path folder;

    private Path workbook(Consumer<XSSFSheet> fill) {
        var file = folder.resolve("own.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            workbook.createSheet("说明").createRow(0).createCell(0).setCellValue("本表由统计局提供");
            fill.accept(workbook.createSheet("数据"));
            workbook.write(out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return file;
    }

    private static void row(XSSFSheet sheet, int at, Object... cells) {
        var row = sheet.createRow(at);
        for (var column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number number -> row.createCell(column).setCellValue(number.doubleValue());
                case String text -> row.createCell(column).setCellValue(text);
                case Boolean flag -> row.createCell(column).setCellValue(flag);
                default -> throw new AssertionError();
            }
        }
    }

    @Test
    void aClusterMergedOverItsRowsAndAPercentFormatSayWhatIsSeen() {
        var file = workbook(sheet -> {
            row(sheet, 0, "集群统计");
            row(sheet, 1, "集群", "年份", "研发经费投入强度", "上市企业数");
            row(sheet, 2, "甲", 2023, 0.032, 5);
            row(sheet, 3, "", 2024, 0.035, 6);
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 3));
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 0, 0));
            var percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("0.0%"));
            sheet.getRow(2).getCell(2).setCellStyle(percent);
            sheet.getRow(3).getCell(2).setCellStyle(percent);
        });
        var source = SourceFile.look(file);
        assertThat(source.sheets()).containsExactly("说明", "数据");
        var plan = plan(source.withSheet("数据").read(Progress.NONE), project("甲"));
        assertThat(plan.problems()).isEmpty();
        assertThat(value(taken(plan), "甲", "IN-RD-01", 2024)).contains(3.5);
        assertThat(value(taken(plan), "甲", "FE-CAP-03", 2024)).contains(6.0);
    }

    @Test
    void whatIsNotCertainToSayWhatIsSeenIsRefusedCellByCell() {
        var file = workbook(sheet -> {
            row(sheet, 0, "集群", "年份", "上市企业数", "研发经费投入强度", "集群企业数");
            row(sheet, 1, "甲", 2024, 1, 2, true);
            row(sheet, 2, "甲", 2023, 44_000, "2023-05-01", 3);
            row(sheet, 3, "甲", 2022, 1, 2, 3);
            row(sheet, 4, "甲", 2021, 1, 1.5, 3);
            sheet.getRow(1).getCell(2).setCellFormula("1+1");
            sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 3));
            var date = sheet.getWorkbook().createCellStyle();
            date.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat("yyyy-mm-dd"));
            sheet.getRow(2).getCell(2).setCellStyle(date);
            var percent = sheet.getWorkbook().createCellStyle();
            percent.setDataFormat((short) 9);
            sheet.getRow(4).getCell(2).setCellStyle(percent);
        });
        var plan = plan(SourceFile.look(file).withSheet("数据").read(Progress.NONE), project("甲"));
        assertThat(plan.problems())
                .extracting(problem -> problem.line() + ":" + problem.column() + " " + problem.why().key())
                .containsExactly(
                        "2:2 tableimport.cell.formula",
                        "2:4 tableimport.cell.flag",
                        "3:2 tableimport.cell.date",
                        "3:3 indicators.refusal.listed",
                        "4:2 tableimport.cell.merged",
                        "4:3 tableimport.cell.merged",
                        "5:2 tableimport.cell.percent");
        assertThat(plan.merge().items()).hasSize(5);
    }

    @Test
    void aPartThatReadsOtherFilesIsRefusedAndMacrosAreNotLookedAt() throws IOException {
        var file = workbook(sheet -> row(sheet, 0, "集群"));
        Workbooks.parts(file, parts -> {
            var more = new TreeMap<>(parts);
            var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
            more.put(
                    "[Content_Types].xml",
                    Workbooks.bytes(types.replaceFirst(
                            "<Default ",
                            "<Default ContentType=\"application/octet-stream\" Extension=\"bin\"/><Default ")));
            more.put("xl/vbaProject.bin", new byte[] {1});
            return more;
        });
        assertThat(SourceFile.look(file).withSheet("数据").read(Progress.NONE).remarks())
                .extracting(remark -> remark.key())
                .containsExactly("collection.remark.macros");
        Workbooks.parts(file, parts -> {
            var more = new TreeMap<>(parts);
            more.put("xl/x.xml", Workbooks.bytes("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/passwd\">]><a>&b;</a>"));
            return more;
        });
        assertThatThrownBy(() -> SourceFile.look(file))
                .isInstanceOfSatisfying(
                        ExchangeException.class, e -> assertThat(e.key()).isEqualTo("collection.read.entities"));
    }
}
