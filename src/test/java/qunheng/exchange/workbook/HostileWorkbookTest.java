package qunheng.exchange.workbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.workbook.CollectionFile.Returned;
import qunheng.exchange.workbook.Workbooks.Filled;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.text.Messages;

/** What people and programs do to workbooks, and what must not get in. */
class HostileWorkbookTest {
    private static final Messages EN = Messages.in(Language.EN);
    private static final String SHEET = "IS 产业规模与结构";

    @TempDir
    private Path folder;

    private Path exported() {
        return Workbooks.export(folder.resolve("w.xlsx"), CollectionFileTest.project());
    }

    private static Returned read(Path file) {
        return CollectionFile.read(file, Knowledge.load());
    }

    private static List<String> sentences(Returned returned) {
        return returned.problems().stream().map(EN::of).toList();
    }

    /** The only thing wrong is told with file, sheet and cell, and nothing of it is taken. */
    private void refused(Consumer<Filled> edit, String field, String why) {
        var place = new String[1];
        var returned = read(Workbooks.edit(exported(), filled -> {
            edit.accept(filled);
            place[0] = filled.place("IS-SCL-01", 2024, field);
        }));
        assertThat(sentences(returned)).singleElement().asString()
                .startsWith("w.xlsx, sheet " + SHEET + ", cell " + place[0] + ": ")
                .contains(why);
        assertThat(returned.touched()).isEmpty();
    }

    @Test
    void aFormulaIsNotTakenNorItsResult() {
        refused(filled -> filled.cell("IS-SCL-01", 2024, "value").setCellFormula("1200+1"), "value", "formula");
        refused(
                filled -> filled.cell("IS-SCL-01", 2024, "note").setCellFormula("HYPERLINK(\"http://x\")"),
                "note",
                "formula");
    }

    @Test
    void aMergedCellIsNotTaken() {
        refused(
                filled -> {
                    var cell = filled.cell("IS-SCL-01", 2024, "value");
                    cell.setCellValue(5);
                    var row = cell.getRowIndex();
                    filled.sheet("IS-SCL-01")
                            .addMergedRegion(new CellRangeAddress(
                                    row, row + 1, cell.getColumnIndex(), cell.getColumnIndex()));
                },
                "value",
                "merged");
    }

    @Test
    void datesTextsErrorsAndFlagsAreNoNumbers() {
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "2024-05-01"), "value", "date");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "2024年5月1日"), "value", "date");
        refused(
                filled -> {
                    var cell = filled.cell("IS-SCL-01", 2024, "value");
                    var style = filled.workbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    cell.setCellValue(45413);
                    cell.setCellStyle(style);
                },
                "value",
                "2024-05-01");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "约1,200亿元"), "value", "约1,200亿元");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "NaN"), "value", "NaN");
        refused(
                filled -> filled.cell("IS-SCL-01", 2024, "value").setCellErrorValue(FormulaError.DIV0.getCode()),
                "value",
                "#DIV/0!");
        refused(filled -> filled.cell("IS-SCL-01", 2024, "value").setCellValue(true), "value", "TRUE");
        refused(filled -> filled.text("IS-SCL-01", 2024, "basis", "听说"), "basis", "听说");
    }

    @Test
    void valuesOutsideTheirRangeAreNotTaken() {
        refused(filled -> filled.value("IS-SCL-01", 2024, -1), "value", "-1");
        refused(filled -> filled.value("IS-SCL-01", 2024, 1e12), "value", "1000000000000");
        var returned = read(Workbooks.edit(exported(), filled -> filled.value("IN-PLT-03", 2024, 5)
                .text("IN-PLT-03", 2023, "value", "good")));
        assertThat(sentences(returned)).hasSize(2).anySatisfy(one -> assertThat(one).contains("good", "0 to 4"));
    }

    @Test
    void aTextOfDigitsIsANumber() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.text("IS-SCL-01", 2024, "value", " 1190.5 ")));
        assertThat(returned.problems()).isEmpty();
        assertThat(returned.touched().getFirst().entered().value()).isEqualTo(1190.5);
    }

    @Test
    void macrosLinksAndObjectsAreNamedAndLeftAlone() throws IOException {
        var file = Workbooks.edit(exported(), filled -> filled.value("IS-SCL-01", 2024, 1190));
        Workbooks.parts(file, parts -> {
            var types = new String(parts.get("[Content_Types].xml"), StandardCharsets.UTF_8);
            parts.put(
                    "[Content_Types].xml",
                    Workbooks.bytes(types.replaceFirst(
                            "<Default ",
                            "<Default ContentType=\"application/octet-stream\" Extension=\"bin\"/><Default ")));
            parts.put("xl/vbaProject.bin", Workbooks.bytes("macro"));
            parts.put("xl/externalLinks/externalLink1.xml", Workbooks.bytes("<externalLink/>"));
            parts.put("xl/embeddings/oleObject1.bin", Workbooks.bytes("object"));
            return parts;
        });
        var returned = read(file);
        assertThat(returned.remarks()).extracting(EN::of).hasSize(3)
                .anySatisfy(one -> assertThat(one).contains("macros"))
                .anySatisfy(one -> assertThat(one).contains("links"))
                .anySatisfy(one -> assertThat(one).contains("embedded"));
        assertThat(returned.touched()).hasSize(1);
    }

    @Test
    void anExternalEntityIsNeverRead() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "secret");
        for (var encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16)) {
            var file = exported();
            Workbooks.parts(file, parts -> {
                var strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
                var body = strings.substring(strings.indexOf("<sst"));
                parts.put(
                        "xl/sharedStrings.xml",
                        ("<?xml version=\"1.0\" encoding=\"" + encoding + "\"?><!DOCTYPE sst [<!ENTITY x SYSTEM \""
                                        + folder.resolve("secret.txt").toUri() + "\">]>"
                                        + body.replaceFirst("<t>[^<]*</t>", "<t>&x;</t>"))
                                .getBytes(encoding));
                return parts;
            });
            refusedWhole(file, "document type");
        }
    }

    @Test
    void anEntityBehindALongCommentIsNotReadEither() throws IOException {
        var file = exported();
        Workbooks.parts(file, parts -> {
            var strings = new String(parts.get("xl/sharedStrings.xml"), StandardCharsets.UTF_8);
            parts.put(
                    "xl/sharedStrings.xml",
                    Workbooks.bytes("<?xml version=\"1.0\"?><!--" + "x".repeat(100_000)
                            + "--><!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                            + strings.substring(strings.indexOf("<sst"))));
            return parts;
        });
        refusedWhole(file, "damaged");
    }

    @Test
    void aZipBombIsNotUnpacked() throws IOException {
        var file = folder.resolve("bomb.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1 << 20];
            for (var megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertThat(Files.size(file)).isLessThan(1 << 20);
        refusedWhole(file, "unpacks to more than 150 MB");
    }

    @Test
    void tooManyPartsAreABombToo() throws IOException {
        var file = folder.resolve("parts.xlsx");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part = 0; part <= WorkbookGuard.MOST_PARTS; part++) {
                zip.putNextEntry(new ZipEntry("p" + part));
                zip.closeEntry();
            }
        }
        refusedWhole(file, "parts");
    }

    @Test
    void whatIsNoWorkbookOfOursIsSaidToBeNone() throws IOException {
        var text = Files.writeString(folder.resolve("t.xlsx"), "a,b");
        refusedWhole(text, "not a workbook");
        var old = folder.resolve("old.xlsx");
        try (var container = new POIFSFileSystem();
                var out = Files.newOutputStream(old)) {
            container.createDocument(new ByteArrayInputStream(new byte[9]), "EncryptedPackage");
            container.writeFilesystem(out);
        }
        refusedWhole(old, "password");
        refusedWhole(folder.resolve("absent.xlsx"), "not there");
        var empty = exported();
        Workbooks.parts(empty, parts -> new TreeMap<>(Map.of("a.xml", Workbooks.bytes("<a/>"))));
        refusedWhole(empty, "damaged");
        var cut = exported();
        Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 9000));
        refusedWhole(cut, "damaged");
    }

    @Test
    void aChangedRecordIsNoticed() {
        var file = Workbooks.edit(exported(), filled -> {
            var record = filled.workbook().getSheet(CollectionLayout.RECORD);
            record.getRow(record.getLastRowNum() - 1).getCell(3).setCellValue("1");
        });
        refusedWhole(file, "hidden record");
        refusedWhole(
                Workbooks.edit(exported(), filled -> filled.workbook()
                        .removeSheetAt(filled.workbook().getSheetIndex(CollectionLayout.RECORD))),
                "not a data-collection workbook");
        refusedWhole(
                Workbooks.edit(exported(), filled -> filled.workbook()
                        .removeSheetAt(filled.workbook().getSheetIndex(CollectionLayout.LISTS))),
                "hidden record");
    }

    @Test
    void rowsWithoutOrWithAForeignIndicatorAreNotGuessed() {
        var returned = read(Workbooks.edit(exported(), filled -> {
            var sheet = filled.sheet("IS-SCL-01");
            sheet.getRow(7).getCell(0).setCellValue("IS-SCL-02");
            sheet.getRow(7).getCell(1).setCellValue(sheet.getRow(5).getCell(1).getStringCellValue());
            sheet.getRow(6).getCell(0).setCellValue("XX-1");
            var row = sheet.createRow(60);
            row.createCell(5).setCellValue(7);
        }));
        assertThat(sentences(returned))
                .hasSize(3)
                .anySatisfy(one -> assertThat(one).contains("A8", "IS-SCL-02", "second time"))
                .anySatisfy(one -> assertThat(one).contains("A7", "XX-1"))
                .anySatisfy(one -> assertThat(one).contains("A61", "without an indicator"));
        assertThat(returned.touched()).isEmpty();
    }

    @Test
    void aDeletedIdIsNamedWithItsCell() {
        var returned = read(Workbooks.edit(exported(), filled -> {
            filled.value("IS-SCL-04", 2024, 12);
            filled.sheet("IS-SCL-01").getRow(4).getCell(0).setBlank();
        }));
        assertThat(sentences(returned)).singleElement().asString()
                .startsWith("w.xlsx, sheet " + SHEET + ", cell A5: ").contains("without an indicator");
        assertThat(returned.touched()).extracting(one -> one.key().indicator().value()).containsExactly("IS-SCL-04");
    }

    @Test
    void withoutItsHiddenColumnOrRowNothingOfASheetIsTaken() {
        var noIds = read(Workbooks.edit(exported(), filled -> {
            filled.value("IS-SCL-04", 2024, 12);
            for (var row : filled.sheet("IS-SCL-01")) {
                if (row.getRowNum() >= 4) {
                    row.getCell(0).setBlank();
                }
            }
        }));
        assertThat(sentences(noIds)).singleElement().asString()
                .startsWith("w.xlsx, sheet " + SHEET + ", cell A5: ").contains("column of ids");
        assertThat(noIds.touched()).isEmpty();
        var noCodes = read(Workbooks.edit(exported(), filled -> {
            filled.value("IS-SCL-04", 2024, 12);
            var sheet = filled.sheet("IS-SCL-01");
            sheet.removeRow(sheet.getRow(0));
        }));
        assertThat(sentences(noCodes)).singleElement().asString()
                .startsWith("w.xlsx, sheet " + SHEET + ", cell A1: ").contains("row of codes");
        assertThat(noCodes.touched()).isEmpty();
    }

    @Test
    void rowsThatWereSortedWithTheirIdsAreReadAsTheyAre() {
        var returned = read(Workbooks.edit(exported(), filled -> {
            filled.value("IS-SCL-04", 2024, 12).workbook().setSheetName(2, "my own name");
            swap(filled.sheet("IS-SCL-01"), 7, 9, 0);
        }));
        assertThat(sentences(returned)).isEmpty();
        assertThat(returned.remarks()).isEmpty();
        assertThat(returned.touched()).singleElement().satisfies(one -> {
            assertThat(one.key().indicator().value()).isEqualTo("IS-SCL-04");
            assertThat(one.entered().value()).isEqualTo(12);
            assertThat(one.place()).isEqualTo("my own name!F10");
        });
    }

    @Test
    void rowsThatWereSortedWithoutTheirIdsAreNotTaken() {
        var returned = read(Workbooks.edit(exported(), filled -> {
            filled.value("IS-SCL-04", 2024, 12);
            swap(filled.sheet("IS-SCL-01"), 7, 9, 1);
        }));
        assertThat(sentences(returned)).hasSize(2)
                .anySatisfy(one -> assertThat(one).startsWith("w.xlsx, sheet " + SHEET + ", cell B8: ")
                        .contains("sorted"))
                .anySatisfy(one -> assertThat(one).contains("cell B10", "IS-SCL-04"));
        assertThat(returned.touched()).isEmpty();
    }

    /** Exchanges the cells of two rows from a column on, as sorting does. */
    private static void swap(XSSFSheet sheet, int one, int other, int from) {
        for (var column = from; column < sheet.getRow(one).getLastCellNum(); column++) {
            var a = sheet.getRow(one).getCell(column);
            var b = sheet.getRow(other).getCell(column);
            var first = new DataFormatter().formatCellValue(a);
            var second = new DataFormatter().formatCellValue(b);
            put(a, second);
            put(b, first);
        }
    }

    private static void put(Cell cell, String text) {
        if (text.isEmpty()) {
            cell.setBlank();
        } else {
            cell.setCellValue(text);
        }
    }

    @Test
    void unitsAndFullWidthDigitsAreNotTakenAndTheSentenceSaysWhatToType() {
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "１２００．５"), "value", "type 1200.5 instead");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "1200亿元"), "value", "without unit");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "1,200"), "value", "\"1,200\"");
        refused(filled -> filled.text("IS-SCL-01", 2024, "value", "12%"), "value", "\"12%\"");
    }

    @Test
    void aSheetThatWasDeletedCountsAsNotAnswered() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.workbook().removeSheetAt(2)));
        assertThat(sentences(returned)).isEmpty();
        assertThat(returned.remarks()).extracting(EN::of).singleElement().asString().contains("count as not answered");
        assertThat(returned.touched()).isEmpty();
    }

    @Test
    void aSourceWithoutAValueIsAQuestionAndTextsHaveTheirLimits() {
        var returned = read(Workbooks.edit(exported(), filled -> filled.text("IS-SCL-04", 2024, "source", "统计局")
                .text("IS-SCL-01", 2024, "source", "x".repeat(600))));
        assertThat(sentences(returned)).hasSize(2)
                .anySatisfy(one -> assertThat(one).contains("no value"))
                .anySatisfy(one -> assertThat(one).contains("600"));
        assertThat(returned.touched()).isEmpty();
    }

    private static void refusedWhole(Path file, String why) {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> read(file))
                .satisfies(e -> assertThat(EN.of(e)).startsWith(String.valueOf(file.getFileName())).contains(why));
    }
}
