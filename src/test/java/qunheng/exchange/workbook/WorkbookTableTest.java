package qunheng.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TableRow;
import qunheng.model.Language;
import qunheng.text.Messages;

/** A sheet read as a table: what of it is taken, what is refused, and what must not get in. */
class WorkbookTableTest {
    private static final Messages EN = Messages.in(Language.EN);

    @TempDir
    private Path folder;

    private Path workbook(Consumer<XSSFWorkbook> fill) throws IOException {
        var file = folder.resolve("t.xlsx");
        try (var workbook = new XSSFWorkbook();
                var out = Files.newOutputStream(file)) {
            fill.accept(workbook);
            workbook.write(out);
        }
        return file;
    }

    /** Rows of texts and numbers from the upper left corner. */
    private static void fill(XSSFWorkbook workbook, String name, Object[]... rows) {
        var sheet = workbook.createSheet(name);
        for (var r = 0; r < rows.length; r++) {
            var row = sheet.createRow(r);
            for (var c = 0; c < rows[r].length; c++) {
                if (rows[r][c] instanceof Number number) {
                    row.createCell(c).setCellValue(number.doubleValue());
                } else if (rows[r][c] instanceof String text && !text.isEmpty()) {
                    row.createCell(c).setCellValue(text);
                }
            }
        }
    }

    private static Object[] row(Object... cells) {
        return cells;
    }

    private static List<TableRow> rows(WorkbookTable table) {
        var all = new BitSet();
        all.set(0, table.header().size());
        var rows = new ArrayList<TableRow>();
        table.rows(all).forEachRemaining(rows::add);
        return rows;
    }

    private static List<String> texts(TableRow row) {
        var texts = new ArrayList<String>();
        for (var column = 0; column < row.width(); column++) {
            texts.add(row.text(column));
        }
        return texts;
    }

    @Test
    void aTitleAboveTheHeaderAndEmptyRowsDoNoHarm() throws IOException {
        var file = workbook(book -> fill(
                book, "数据", row("表1 地区产值"), row(), row("地区", "年份", "产值"), row("北京", 2023, 1.5), row(),
                        row("110000", 2024, 2e21)));
        try (var table = WorkbookTable.open(file, null, true)) {
            assertThat(table.form()).isEqualTo(new TableForm.Sheet("数据"));
            assertThat(table.header()).containsExactly("地区", "年份", "产值");
            var rows = rows(table);
            assertThat(rows).extracting(WorkbookTableTest::texts)
                    .containsExactly(List.of("北京", "2023", "1.5"), List.of("110000", "2024", "2.0E21"));
            assertThat(rows).extracting(TableRow::line).containsExactly(4L, 6L);
            assertThat(rows.getFirst().place(2)).isEqualTo("数据!C4");
        }
    }

    @Test
    void theSheetIsChosenAndOnesThatAreHiddenAreNotOffered() throws IOException {
        var file = workbook(book -> {
            fill(book, "说明", row("a", "b"), row("c", "d"));
            fill(book, "list", row("x", "y"));
            fill(book, "2023", row("r", "v"), row("河北", 7));
            book.setSheetHidden(1, true);
        });
        assertThat(WorkbookTable.sheets(file)).containsExactly("说明", "2023");
        try (var table = WorkbookTable.open(file, "2023", true)) {
            assertThat(table.header()).containsExactly("r", "v");
        }
        refused(() -> WorkbookTable.open(file, "2024", true), "no sheet \"2024\"; its sheets are 说明, 2023");
    }

    @Test
    void formulasErrorsFlagsAndMergedCellsAreRefusedWithSheetAndCell() throws IOException {
        var file = workbook(book -> {
            fill(book, "S", row("r", "v"), row("北京", 1), row("天津", 2), row("河北", 3), row("山西", 4), row("辽宁", 5),
                    row("", 6));
            var sheet = book.getSheet("S");
            sheet.getRow(1).getCell(1).setCellFormula("1+1");
            sheet.getRow(2).getCell(1).setCellErrorValue(FormulaError.DIV0.getCode());
            sheet.getRow(3).getCell(1).setCellValue(true);
            sheet.addMergedRegion(new CellRangeAddress(5, 6, 0, 0));
        });
        try (var table = WorkbookTable.open(file, null, true)) {
            var rows = rows(table);
            assertThat(EN.of(rows.get(0).objection(1))).startsWith("S!B2: a formula stands here");
            assertThat(EN.of(rows.get(1).objection(1))).startsWith("S!B3: the error #DIV/0!");
            assertThat(EN.of(rows.get(2).objection(1))).startsWith("S!B4: TRUE or FALSE");
            assertThat(rows.get(3).objection(1)).isNull();
            assertThat(EN.of(rows.get(4).objection(0))).startsWith("S!A6: the cells A6:A7 are merged");
            assertThat(EN.of(rows.get(5).objection(0))).startsWith("S!A7: the cells A6:A7 are merged");
            assertThat(rows.get(4).objection(1)).isNull();
        }
    }

    @Test
    void aDayIsItsDateAlsoIfTheBookCountsFrom1904() throws IOException {
        for (var from1904 : new boolean[] {false, true}) {
            var file = workbook(book -> {
                if (from1904) {
                    book.getCTWorkbook().getWorkbookPr().setDate1904(true);
                }
                fill(book, "S", row("day", "v"), row(0, 1));
                var style = book.createCellStyle();
                style.setDataFormat((short) 14);
                var cell = book.getSheet("S").getRow(1).getCell(0);
                cell.setCellValue(LocalDate.of(2023, 12, 31));
                cell.setCellStyle(style);
            });
            try (var table = WorkbookTable.open(file, null, true)) {
                assertThat(rows(table).getFirst().text(0)).isEqualTo("2023-12-31");
            }
        }
    }

    @Test
    void thePronunciationBesideATextIsNoPartOfIt() throws IOException {
        var file = workbook(book -> fill(book, "S", row("r", "v"), row("XX", 1)));
        Workbooks.parts(file, parts -> {
            var strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
            parts.put(
                    "xl/sharedStrings.xml",
                    Workbooks.bytes(strings.replace(
                            "<t>XX</t>",
                            "<r><t>北</t></r><r><t>京&amp;_x0041_</t></r><rPh sb=\"0\" eb=\"1\"><t>ほく</t></rPh>")));
            return parts;
        });
        try (var table = WorkbookTable.open(file, null, true)) {
            assertThat(rows(table).getFirst().text(0)).isEqualTo("北京&A");
        }
    }

    @Test
    void manyTextsGoToAFileAndComeBack() throws IOException {
        try (var store = new TextStore(100)) {
            for (var i = 0; i < 500; i++) {
                store.add("文" + i);
                assertThat(store.get(i / 2)).isEqualTo("文" + i / 2);
                assertThat(store.get(i)).isEqualTo("文" + i);
            }
            assertThat(store.get(0)).isEqualTo("文0");
            assertThat(store.get(499)).isEqualTo("文499");
        }
    }

    @Test
    void aLongSheetOfDifferentTextsIsReadFromBeginningToEnd() throws IOException {
        var file = folder.resolve("long.xlsx");
        try (var book = new SXSSFWorkbook(null, 10, false, true);
                var out = Files.newOutputStream(file)) {
            var sheet = book.createSheet("S");
            for (var r = 0; r < 20_000; r++) {
                var row = sheet.createRow(r);
                row.createCell(0).setCellValue(r == 0 ? "name" : "firm " + r);
                row.createCell(1).setCellValue(r == 0 ? "v" : String.valueOf(r));
            }
            book.write(out);
        }
        try (var table = WorkbookTable.open(file, null, true)) {
            var second = new BitSet();
            second.set(1);
            var sum = 0L;
            for (var rows = table.rows(second); rows.hasNext(); ) {
                var row = rows.next();
                sum += Long.parseLong(row.text(1));
                assertThat(row.text(0)).as("not asked for").isEmpty();
            }
            assertThat(sum).isEqualTo(19_999L * 20_000 / 2);
            assertThat(table.share()).isGreaterThan(0.9);
        }
    }

    @Test
    void whatIsNoHonestWorkbookIsRefusedInOneSentence() throws IOException {
        refused(() -> WorkbookTable.open(Files.writeString(folder.resolve("x.xlsx"), "a,b"), null, true),
                "not a workbook");
        refused(() -> WorkbookTable.open(folder.resolve("absent.xlsx"), null, true), "not there");
        for (var part : List.of("xl/sharedStrings.xml", "xl/worksheets/sheet1.xml")) {
            for (var before : new String[] {"", "<!--" + "x".repeat(100_000) + "-->"}) {
                var file = workbook(book -> fill(book, "S", row("r", "v"), row("北京", 1)));
                Workbooks.parts(file, parts -> {
                    var text = new String(parts.get(part), StandardCharsets.UTF_8);
                    var body = text.substring(text.indexOf('<', 2));
                    parts.put(part, Workbooks.bytes("<?xml version=\"1.0\"?>" + before
                            + "<!DOCTYPE a [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>" + body));
                    return parts;
                });
                refused(
                        () -> {
                            try (var table = WorkbookTable.open(file, null, true)) {
                                rows(table);
                            }
                        },
                        before.isEmpty() ? "document type" : "damaged");
            }
        }
        var endless = workbook(book -> fill(book, "S", row("r", "v"), row("北京", 1)));
        Workbooks.parts(endless, parts -> {
            var text = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
            parts.put(
                    "xl/worksheets/sheet1.xml",
                    Workbooks.bytes(text.replace(
                            "<sheetData>", "<sheetData a=\"" + "x".repeat(TagLimit.LONGEST) + "\">")));
            return parts;
        });
        refused(() -> WorkbookTable.open(endless, null, true), "damaged");
        var back = workbook(book -> fill(book, "S", row("r", "v"), row("北京", 1), row("天津", 1)));
        Workbooks.parts(back, parts -> {
            var text = new String(parts.get("xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
            parts.put("xl/worksheets/sheet1.xml", Workbooks.bytes(text.replace("<row r=\"3\"", "<row r=\"2\"")));
            return parts;
        });
        refused(
                () -> {
                    try (var table = WorkbookTable.open(back, null, true)) {
                        rows(table);
                    }
                },
                "damaged");
    }

    private static void refused(org.assertj.core.api.ThrowableAssert.ThrowingCallable opening, String why) {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(opening)
                .satisfies(e -> assertThat(EN.of(e)).contains(why));
    }
}
