package qunheng.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code regional} reads: texts of any delimiter, sheets of workbooks, names in any form, rows that are not there. */
class RegionalInputTest {
    @TempDir
    private Path folder = Path.of("");

    private Terminal terminal = new Terminal(Path.of(""));

    @BeforeEach
    void terminal() {
        terminal = new Terminal(folder);
    }

    private void refused(String line, String told) {
        var run = terminal.line(line);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith(told).contains("Nothing was ");
        assertThat(terminal.has("s.csv")).isFalse();
    }

    @Test
    void anAbsentRowCountsAsZeroOnlyIfTheUserSaysSoAndIsCounted() throws IOException {
        terminal.file("t.csv", "region,industry,value,year\na,x,1,2020\na,y,1,2020\nb,x,2,2020\na,x,1,2021\nb,x,3,2021\nb,y,1,2021\n");
        refused("regional --language en --table t.csv --out s.csv --stat lq",
                "t.csv: no row for region b (1 missing) in industry y, year 2020; add it, with 0 where there is none, because"
                        + " totals must be of the same regions; or say with --absent zero");
        refused("regional --language en --table t.csv --out s.csv --stat lq --absent refuse", "t.csv: no row for region b");
        var run = terminal.line("regional --language en --table t.csv --out s.csv --stat lq --absent zero");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.err().lines()).singleElement().asString()
                .startsWith("Mind that t.csv has no row for 2 pairs of region and industry (in a year); they count as 0");
        assertThat(terminal.text("s.csv").lines()).contains("lq,\"y;2020\",b,0", "lq,\"y;2021\",a,0");
        assertThat(terminal.line("regional --language en --table t.csv --out s.csv --stat lq --absent maybe").code()).isEqualTo(2);
    }

    @Test
    void unitsOutsideThe31ThatLackAnIndustryAreAMixtureAlsoWhereZerosAreLeftOut() throws IOException {
        terminal.file("t.csv", "region,industry,value\n北京,x,1\n台湾,x,2\n北京,y,1\n");
        refused("regional --language en --table t.csv --out s.csv --stat lq --absent zero", "t.csv: industry y has 31 units");
    }

    @Test
    void aNameThatOnlyResemblesAUnitIsAskedAbout() throws IOException {
        terminal.file("d.csv", "u,v\n110000,1\nTianjin,2\nShannxi,3\n上海市,1\n");
        refused("regional --language en --data d.csv --id u --value v --stat gini --out s.csv",
                "d.csv, line 4, column u: \"Shannxi\" is no provincial unit as written, but may mean 山西 Shanxi / 陕西 Shaanxi;");
        terminal.file("t.csv", "region,industry,value\n11,x,1\nTianjing,x,2\n北京,y,1\n河北省,x,1\n");
        refused("regional --language en --table t.csv --out s.csv --stat lq",
                "t.csv, column region: \"Tianjing\" is no provincial unit as written, but may mean 天津 Tianjin;");
    }

    @Test
    void ofTenBadRowsTheFirstIsToldAndNothingIsWritten() throws IOException {
        terminal.file("d.csv", "u,v\n北京,1\n" + "天津,many\n".repeat(10));
        refused("regional --language en --data d.csv --id u --value v --stat gini --out s.csv",
                "d.csv, line 3, column v: \"many\" is not a number");
    }

    private void workbook(String name, Consumer<XSSFWorkbook> fill) throws IOException {
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(folder.resolve(name))) {
            fill.accept(workbook);
            workbook.write(out);
        }
    }

    private static void sheet(XSSFWorkbook workbook, String name, String text) {
        var sheet = workbook.createSheet(name);
        var rows = text.split("\\|");
        for (var r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            var cells = rows[r].split(",");
            for (var c = 0; c < cells.length; c++) {
                if (cells[c].matches("-?[\\d.]+")) {
                    row.createCell(c).setCellValue(Double.parseDouble(cells[c]));
                } else {
                    row.createCell(c).setCellValue(cells[c]);
                }
            }
        }
    }

    @Test
    void aWorkbookGivesTheSameAsTheTextAndItsRefusalsNameSheetAndCell() throws IOException {
        var rows = "region,industry,value|110000,x,1|11,y,2|天津,x,3|天津,y,4.5";
        terminal.file("t.csv", rows.replace("|11,", "|110000,").replace('|', '\n') + '\n')
                .file("s.tsv", rows.replace("|11,", "|110000,").replace('|', '\n').replace(',', '\t') + '\n');
        workbook("t.xlsx", book -> sheet(book, "数据", rows.replace("|11,", "|110000,")));
        for (var input : new String[] {"t.csv", "s.tsv", "t.xlsx"}) {
            var run = terminal.line("regional --language en --table " + input + " --stat lq --out " + input + ".out");
            assertThat(run.code()).as(run.err()).isZero();
        }
        assertThat(terminal.text("t.xlsx.out")).isEqualTo(terminal.text("t.csv.out"));
        assertThat(terminal.text("s.tsv.out")).isEqualTo(terminal.text("t.csv.out"));

        workbook("u.xlsx", book -> {
            sheet(book, "说明", "a,b");
            sheet(book, "值", "u,v|a,1|b,2|c,-3|d,4");
            sheet(book, "文字", "u,v|a,1|b,many");
            sheet(book, "公式", "u,v|a,1|b,2");
            book.getSheet("公式").getRow(2).getCell(1).setCellFormula("1+1");
        });
        var start = "regional --language en --id u --value v --stat gini --out s.csv --data ";
        refused(start + "u.xlsx", "u.xlsx has 4 sheets: 说明, 值, 文字, 公式; name the one to read with --sheet.");
        refused(start + "u.xlsx --sheet 没有", "u.xlsx has no sheet \"没有\"");
        refused(start + "u.xlsx --sheet 说明", "u.xlsx, line 1: the column u is missing");
        refused(start + "u.xlsx --sheet 文字", "u.xlsx, line 3, column v (文字!B3): \"many\" is not a number");
        refused(start + "u.xlsx --sheet 公式", "u.xlsx, cell 公式!B3: a formula stands here.");
        refused(start + "u.xlsx --sheet 值", "u.xlsx, line 4, column v: the value of c is below 0");
        refused(start + "t.csv --sheet 值", "t.csv is not a workbook and has no sheets");
    }
}
