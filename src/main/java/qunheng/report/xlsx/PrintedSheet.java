package qunheng.report.xlsx;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * A sheet as it is printed. Long texts above and below a table run over its width and not beyond it, and only what the table
 * covers is printed; else a page is made as wide as the longest note and its table too small to read.
 */
record PrintedSheet(XSSFSheet sheet) {
    /** Width that a title has at least, and the most columns that it takes for that, in characters. */
    private static final double TITLE = 70;

    private static final int LINE_POINTS = 14;
    private static final int TITLE_POINTS = 20;

    void frame() {
        var columns = 1;
        for (var row : sheet) {
            columns = Math.max(columns, row.getLastCellNum());
        }
        while (width(columns) < TITLE) {
            columns++;
        }
        for (var row : sheet) {
            if (alone((XSSFRow) row)) {
                var cell = row.getCell(0);
                var font = sheet.getWorkbook().getFontAt(cell.getCellStyle().getFontIndex());
                if (columns > 1) {
                    sheet.addMergedRegionUnsafe(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
                }
                var large = font.getFontHeightInPoints() > 10;
                var lines = lines(cell, width(columns) * (large ? 0.7 : 1));
                row.setHeightInPoints(lines * (large ? TITLE_POINTS : LINE_POINTS) + 2);
            } else {
                high((XSSFRow) row);
            }
        }
        sheet.getWorkbook().setPrintArea(
                sheet.getWorkbook().getSheetIndex(sheet), 0, columns - 1, 0, Math.max(0, sheet.getLastRowNum()));
    }

    /** Excel gives a row the height of its texts when it opens a file, LibreOffice does not. */
    private void high(XSSFRow row) {
        var most = 1;
        for (var cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getCellStyle().getWrapText()) {
                most = Math.max(most, lines(cell, sheet.getColumnWidth(cell.getColumnIndex()) / 256.0 - 1));
            }
        }
        if (most > 1) {
            row.setHeightInPoints(Math.min(400, most * LINE_POINTS + 2));
        }
    }

    /** A row of one text. */
    private static boolean alone(XSSFRow row) {
        return row.getLastCellNum() == 1 && row.getCell(0) != null && row.getCell(0).getCellType() == CellType.STRING
                && !row.getCell(0).getStringCellValue().isEmpty();
    }

    private double width(int columns) {
        var width = 0.0;
        for (var c = 0; c < columns; c++) {
            width += sheet.getColumnWidth(c) / 256.0;
        }
        return width;
    }

    private static int lines(Cell cell, double room) {
        return cell.getStringCellValue().lines()
                .mapToInt(line -> (int) Math.ceil(Math.max(1, line.codePoints().mapToDouble(c -> c < 0x2E80 ? 1 : 1.95).sum()) / room))
                .sum();
    }
}
