package qunheng.exchange.workbook;

import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/** How the cells of a collection workbook look: what may be filled in is light yellow, all else is locked. */
final class CollectionLooks {
    private static final String FONT = "Microsoft YaHei";
    private static final byte[] YELLOW = {(byte) 0xFF, (byte) 0xFA, (byte) 0xE0};
    private static final byte[] BLUE = {(byte) 0x1F, (byte) 0x4E, (byte) 0x79};
    private static final byte[] GREY = {(byte) 0xF2, (byte) 0xF4, (byte) 0xF7};
    private static final byte[] LINE = {(byte) 0xC8, (byte) 0xCE, (byte) 0xD6};
    private static final short TEXT_FORMAT = 49;

    final XSSFCellStyle title;
    final XSSFCellStyle heading;
    final XSSFCellStyle fixed;
    final XSSFCellStyle prose;
    /** Typed texts stay texts: neither a formula nor a date is made of them. */
    final XSSFCellStyle text;
    final XSSFCellStyle number;
    final XSSFCellStyle code;

    CollectionLooks(XSSFWorkbook workbook) {
        title = style(workbook, font(workbook, 14, true, BLUE), null, false);
        heading = style(workbook, font(workbook, 10, true, new byte[] {-1, -1, -1}), BLUE, true);
        heading.setAlignment(HorizontalAlignment.CENTER);
        heading.setVerticalAlignment(VerticalAlignment.CENTER);
        fixed = style(workbook, font(workbook, 10, false, null), GREY, true);
        prose = style(workbook, font(workbook, 11, false, null), null, false);
        prose.setWrapText(true);
        text = style(workbook, font(workbook, 10, false, null), YELLOW, true);
        text.setDataFormat(TEXT_FORMAT);
        text.setLocked(false);
        number = style(workbook, font(workbook, 10, false, null), YELLOW, true);
        number.setLocked(false);
        number.setAlignment(HorizontalAlignment.LEFT);
        code = style(workbook, font(workbook, 8, false, null), null, false);
    }

    private static XSSFFont font(XSSFWorkbook workbook, int points, boolean bold, byte @Nullable [] colour) {
        var font = workbook.createFont();
        font.setFontName(FONT);
        font.setFontHeightInPoints((short) points);
        font.setBold(bold);
        if (colour != null) {
            font.setColor(new XSSFColor(colour));
        }
        return font;
    }

    private static XSSFCellStyle style(XSSFWorkbook workbook, XSSFFont font, byte @Nullable [] fill, boolean framed) {
        var style = workbook.createCellStyle();
        style.setFont(font);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (fill != null) {
            style.setFillForegroundColor(new XSSFColor(fill));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        }
        if (framed) {
            style.setWrapText(true);
            style.setBorderTop(BorderStyle.THIN);
            style.setBorderBottom(BorderStyle.THIN);
            style.setBorderLeft(BorderStyle.THIN);
            style.setBorderRight(BorderStyle.THIN);
            var line = new XSSFColor(LINE);
            style.setTopBorderColor(line);
            style.setBottomBorderColor(line);
            style.setLeftBorderColor(line);
            style.setRightBorderColor(line);
        }
        return style;
    }
}
