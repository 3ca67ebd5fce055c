package qunheng.exchange.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.text.Messages;

/** Collection workbooks in a folder, filled in as a department would, by script. */
public final class Workbooks {
    public static final BiFunction<String, Object[], String> ZH = Messages.in(Language.ZH)::get;
    public static final BiFunction<String, Object[], String> EN = Messages.in(Language.EN)::get;

    private Workbooks() {}

    /** The workbook of the only cluster of a project. */
    public static Path export(Path file, Project project) {
        CollectionFile.write(
                file, project, project.profiles().getFirst(), "", 3, Knowledge.load(), new CollectionWords(ZH, EN));
        return file;
    }

    /** Opens a workbook, changes it and saves it as Excel would. */
    public static Path edit(Path file, Consumer<Filled> edit) {
        try {
            var bytes = Files.readAllBytes(file);
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    var out = new ByteArrayOutputStream()) {
                edit.accept(new Filled(workbook));
                workbook.write(out);
                Files.write(file, out.toByteArray());
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workbook that is open for filling in. */
    public record Filled(XSSFWorkbook workbook) {
        public Filled sign(String department, String person, String date) {
            var cover = workbook.getSheetAt(0);
            for (var row : cover) {
                switch (text(row.getCell(0))) {
                    case "department" -> row.getCell(2).setCellValue(department);
                    case "person" -> row.getCell(2).setCellValue(person);
                    case "date" -> row.getCell(2).setCellValue(date);
                    default -> {}
                }
            }
            return this;
        }

        /** The cell of a field such as {@code value}, {@code basis} or {@code evidence}. */
        public Cell cell(String indicator, int year, String field) {
            for (var sheet : workbook) {
                var codes = sheet.getRow(0);
                if (codes == null) {
                    continue;
                }
                for (var code : codes) {
                    if (text(code).equals(year + "." + field)) {
                        for (var row : sheet) {
                            if (text(row.getCell(0)).equals(indicator)) {
                                return row.getCell(code.getColumnIndex());
                            }
                        }
                    }
                }
            }
            throw new AssertionError("no cell for " + indicator + " " + year + " " + field);
        }

        public Filled value(String indicator, int year, double value) {
            cell(indicator, year, "value").setCellValue(value);
            return this;
        }

        public Filled text(String indicator, int year, String field, String text) {
            cell(indicator, year, field).setCellValue(text);
            return this;
        }

        public String place(String indicator, int year, String field) {
            return cell(indicator, year, field).getAddress().formatAsString();
        }

        public XSSFSheet sheet(String indicator) {
            return (XSSFSheet) cell(indicator, 2024, "value").getSheet();
        }

        private static String text(Cell cell) {
            return cell == null ? "" : cell.toString();
        }
    }

    /** The parts of a zip file, changed as text or added, in their order. */
    public static void parts(Path file, UnaryOperator<Map<String, byte[]>> change) throws IOException {
        var parts = new TreeMap<String, byte[]>();
        try (var zip = new ZipInputStream(Files.newInputStream(file))) {
            for (var part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                parts.put(part.getName(), zip.readAllBytes());
            }
        }
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var part : change.apply(parts).entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
    }

    public static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
