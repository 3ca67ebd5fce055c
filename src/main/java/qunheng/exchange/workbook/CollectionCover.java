package qunheng.exchange.workbook;

import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import qunheng.model.Profile;
import qunheng.model.Project;

/** The first sheet: whose workbook this is, who fills it in, and how. */
final class CollectionCover {
    private static final int CHARACTER = 256;
    private static final int LABEL_WIDTH = 26;
    private static final int FIELD_WIDTH = 70;
    private static final float PROSE_HEIGHT = 48;

    private final CollectionLooks looks;
    private final CollectionWords words;
    private int row;

    CollectionCover(CollectionLooks looks, CollectionWords words) {
        this.looks = looks;
        this.words = words;
    }

    void write(XSSFSheet sheet, Project project, Profile profile, String department) {
        sheet.setColumnHidden(0, true);
        sheet.setColumnWidth(1, LABEL_WIDTH * CHARACTER);
        sheet.setColumnWidth(2, FIELD_WIDTH * CHARACTER);
        cell(sheet, 0, CollectionLayout.COVER_CODE, looks.code);
        cell(sheet, 1, words.line("collection.title"), looks.title);
        row += 2;
        fixed(sheet, words.line("collection.cover.project"), both(project.nameZh(), project.nameEn()));
        var name = both(profile.identity().nameZh(), profile.identity().nameEn());
        fixed(
                sheet,
                words.line("collection.cover.cluster"),
                profile.identity().fictional() ? name + "  " + words.line("collection.cover.fictional") : name);
        fixed(sheet, words.line("collection.cover.year"), String.valueOf(project.assessmentYear()));
        row++;
        field(sheet, CollectionLayout.DEPARTMENT, words.line("collection.cover.department"), department);
        field(sheet, CollectionLayout.PERSON, words.line("collection.cover.person"), "");
        field(sheet, CollectionLayout.DATE, words.line("collection.cover.date"), "");
        row++;
        prose(sheet, "collection.how.yellow");
        prose(sheet, "collection.how.value");
        prose(sheet, "collection.how.missing");
        prose(sheet, "collection.how.basis");
        prose(sheet, "collection.how.evidence");
        prose(sheet, "collection.how.own");
        prose(sheet, "collection.how.back");
        lockWithoutPassword(sheet);
        var setup = sheet.getPrintSetup();
        setup.setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitHeight((short) 0);
    }

    /** A lock against slips, not against people: it opens without a password. */
    static void lockWithoutPassword(XSSFSheet sheet) {
        sheet.enableLocking();
        sheet.lockFormatColumns(false);
        sheet.lockFormatRows(false);
    }

    private void fixed(XSSFSheet sheet, String label, String text) {
        cell(sheet, 1, label, looks.fixed);
        cell(sheet, 2, text, looks.fixed);
        sheet.getRow(row)
                .setHeightInPoints(CollectionSheet.lines(text, FIELD_WIDTH) * CollectionSheet.LINE_HEIGHT + 4);
        row++;
    }

    private void field(XSSFSheet sheet, String code, String label, String text) {
        cell(sheet, 0, code, looks.code);
        cell(sheet, 1, label, looks.fixed);
        cell(sheet, CollectionLayout.COVER_FIELD_COLUMN, text, looks.text);
        row++;
    }

    private void prose(XSSFSheet sheet, String key) {
        cell(sheet, 1, words.lines(key), looks.prose);
        sheet.getRow(row).setHeightInPoints(PROSE_HEIGHT);
        sheet.addMergedRegion(new CellRangeAddress(row, row, 1, 2));
        row++;
    }

    private void cell(XSSFSheet sheet, int column, String text, XSSFCellStyle style) {
        var line = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        var cell = line.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    static String both(String zh, String en) {
        return zh.isBlank() || en.isBlank() || zh.equals(en) ? (zh.isBlank() ? en : zh) : zh + "  " + en;
    }
}
