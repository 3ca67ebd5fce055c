package qunheng.report.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.FontUnderline;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import qunheng.report.office.FixedPackage;

/** A workbook with one look: sheets that say the marks on screen and on paper, frozen headers, cells by kind. */
final class Sheets {
    private static final int LONGEST_NAME = 31;
    private static final int LONGEST_TEXT = 32_000;
    private static final int WIDTH_UNIT = 256;

    private final XSSFWorkbook workbook = new XSSFWorkbook();
    private final Map<String, XSSFCellStyle> styles = new HashMap<>();
    private final Set<String> names = new HashSet<>();
    private final List<String> marks;

    Sheets(List<String> marks) {
        this.marks = List.copyOf(marks);
    }

    XSSFWorkbook workbook() {
        return workbook;
    }

    /** A sheet whose first line are the marks, and whose pages bear them. */
    XSSFSheet add(String name, String title) {
        var sheet = workbook.createSheet(free(name));
        var line = oneLine(String.join(" · ", marks));
        sheet.getHeader().setRight(onPage(line));
        sheet.getFooter().setLeft("&A");
        sheet.getFooter().setRight("&P / &N");
        sheet.setHorizontallyCenter(false);
        sheet.getPrintSetup().setPaperSize((short) 9);
        sheet.getPrintSetup().setLandscape(true);
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        text(sheet.createRow(0).createCell(0), title, style("title"));
        text(sheet.createRow(1).createCell(0), line, style("marks"));
        return sheet;
    }

    /** Titles of columns. */
    void titles(XSSFSheet sheet, int row, List<String> titles) {
        var header = sheet.createRow(row);
        for (var c = 0; c < titles.size(); c++) {
            text(header.createCell(c), titles.get(c), style("head"));
        }
    }

    /** A header that stays in sight while the sheet is scrolled, and stands on every page. */
    void header(XSSFSheet sheet, int row, List<String> titles, int frozenColumns) {
        titles(sheet, row, titles);
        sheet.createFreezePane(frozenColumns, row + 1);
        sheet.setRepeatingRows(new CellRangeAddress(row, row, -1, -1));
    }

    /** Text of a page's header: the sign of its codes stands for itself, and Excel takes 255 characters in all. */
    private static String onPage(String text) {
        return shortened(text, 200).replace("&", "&&");
    }

    static void widths(XSSFSheet sheet, double... characters) {
        for (var c = 0; c < characters.length; c++) {
            sheet.setColumnWidth(c, (int) (Math.clamp(characters[c], 4, 80) * WIDTH_UNIT));
        }
    }

    /** Text, whatever it looks like: also what begins with = is no formula, now or when the cell is edited. */
    XSSFCell text(XSSFRow row, int column, String text) {
        var cell = row.createCell(column);
        text(cell, text, style(text.isEmpty() || "=+-@\t\r".indexOf(text.charAt(0)) < 0 ? "text" : "quoted"));
        return cell;
    }

    /** A text that leads to a sheet of this workbook. */
    void link(XSSFRow row, int column, String text, XSSFSheet to) {
        var cell = row.createCell(column);
        text(cell, text, style("link"));
        var link = workbook.getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + to.getSheetName().replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }

    /** A number; one that is none is left empty. */
    XSSFCell number(XSSFRow row, int column, double value, String pattern) {
        var cell = row.createCell(column);
        cell.setCellStyle(style("number:" + pattern));
        if (Double.isFinite(value)) {
            cell.setCellValue(value);
        }
        return cell;
    }

    XSSFCell formula(XSSFRow row, int column, String formula, String pattern) {
        var cell = row.createCell(column);
        cell.setCellStyle(style("number:" + pattern));
        cell.setCellFormula(formula);
        return cell;
    }

    byte[] bytes(String title, String date) throws IOException {
        workbook.forEach(sheet -> new PrintedSheet((XSSFSheet) sheet).frame());
        workbook.getProperties().getCoreProperties().setTitle(oneLine(title));
        workbook.getProperties().getCoreProperties().setCreator("Qunheng");
        workbook.getProperties().getExtendedProperties().getUnderlyingProperties().setApplication("Qunheng");
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        workbook.close();
        return FixedPackage.of(bytes.toByteArray(), date);
    }

    private static String oneLine(String text) {
        return text.replace('\n', ' ');
    }

    private static void text(XSSFCell cell, String text, CellStyle style) {
        cell.setCellValue(text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + "…" : text);
        cell.setCellStyle(style);
    }

    /** A name that Excel takes and that no other sheet has, whichever letters are large. */
    private String free(String wanted) {
        var plain = oneLine(wanted).replaceAll("[\\[\\]:*?/\\\\\\p{Cntrl}]+", " ").replaceAll("^'+|'+$", "").strip();
        var name = shortened(plain.isEmpty() ? "-" : plain, LONGEST_NAME);
        for (var n = 2; !names.add(name.toLowerCase(Locale.ROOT)); n++) {
            name = shortened(plain, LONGEST_NAME - 4) + " " + n;
        }
        return name;
    }

    private static String shortened(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most).strip();
    }

    CellStyle style(String kind) {
        return styles.computeIfAbsent(kind, this::made);
    }

    /** A little away from the number before it. */
    private static void left(CellStyle style) {
        style.setWrapText(true);
        style.setAlignment(HorizontalAlignment.LEFT);
        style.setIndention((short) 1);
    }

    private XSSFCellStyle made(String kind) {
        var style = workbook.createCellStyle();
        var font = workbook.createFont();
        font.setFontName("Noto Sans SC");
        font.setFontHeightInPoints((short) 10);
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        switch (kind) {
            case "title" -> {
                font.setBold(true);
                style.setWrapText(true);
                font.setFontHeightInPoints((short) 14);
            }
            case "marks" -> {
                font.setBold(true);
                style.setWrapText(true);
                font.setColor(new XSSFColor(new byte[] {(byte) 0x8C, 0x35, 0x08}));
            }
            case "head", "head:END" -> {
                font.setBold(true);
                left(style);
                if (kind.equals("head:END")) {
                    style.setAlignment(HorizontalAlignment.RIGHT);
                    style.setIndention((short) 0);
                }
                style.setFillForegroundColor(new XSSFColor(new byte[] {(byte) 0xEE, (byte) 0xF1, (byte) 0xF4}));
                style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
                style.setBorderBottom(BorderStyle.THIN);
            }
            case "quoted" -> {
                left(style);
                style.setQuotePrefixed(true);
            }
            case "text" -> left(style);
            case "note" -> {
                style.setWrapText(true);
                style.setQuotePrefixed(true);
            }
            case "caption" -> {
                font.setBold(true);
                style.setQuotePrefixed(true);
            }
            case "link" -> {
                font.setColor(new XSSFColor(new byte[] {0x0B, 0x5C, 0x6B}));
                font.setUnderline(FontUnderline.SINGLE);
            }
            default -> {
                style.setAlignment(HorizontalAlignment.RIGHT);
                style.setDataFormat(workbook.createDataFormat().getFormat(kind.substring(kind.indexOf(':') + 1)));
            }
        }
        return style;
    }
}
