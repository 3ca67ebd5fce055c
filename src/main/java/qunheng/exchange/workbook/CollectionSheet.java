package qunheng.exchange.workbook;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.DataValidation;
import org.apache.poi.ss.usermodel.DataValidationConstraint;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.workbook.CollectionLayout.Field;
import qunheng.knowledge.Group;
import qunheng.knowledge.Indicator;
import qunheng.model.Observation;
import qunheng.model.Profile;

/** The sheet of one group of indicators. */
final class CollectionSheet {
    private static final int CHARACTER = 256;
    private static final int[] FIXED_WIDTHS = {10, 34, 14, 38, 44};
    static final float LINE_HEIGHT = 14;
    /** No row is higher than a screen. */
    private static final int MOST_LINES = 20;
    /** Of Latin characters; a Chinese one counts twice. */
    private static final double FILLED = 0.92;

    private final CollectionLooks looks;
    private final CollectionWords words;
    private final CollectionChoices choices;
    private final List<Integer> years;

    CollectionSheet(CollectionLooks looks, CollectionWords words, CollectionChoices choices, List<Integer> years) {
        this.looks = looks;
        this.words = words;
        this.choices = choices;
        this.years = years;
    }

    void write(XSSFSheet sheet, Group group, List<Indicator> indicators, Profile profile) {
        headings(sheet, group, profile);
        for (var at = 0; at < indicators.size(); at++) {
            line(sheet.createRow(CollectionLayout.FIRST_ROW + at), indicators.get(at), profile);
            rules(sheet, CollectionLayout.FIRST_ROW + at, indicators.get(at));
        }
        basisRule(sheet, CollectionLayout.FIRST_ROW + indicators.size() - 1);
        sheet.setColumnHidden(CollectionLayout.ID_COLUMN, true);
        sheet.getRow(CollectionLayout.CODE_ROW).setZeroHeight(true);
        sheet.createFreezePane(CollectionLayout.SOURCE_COLUMN, CollectionLayout.FIRST_ROW);
        CollectionCover.lockWithoutPassword(sheet);
        print(sheet);
    }

    private void headings(XSSFSheet sheet, Group group, Profile profile) {
        var codes = sheet.createRow(CollectionLayout.CODE_ROW);
        var title = sheet.createRow(CollectionLayout.TITLE_ROW);
        var blocks = sheet.createRow(CollectionLayout.YEAR_ROW);
        var heads = sheet.createRow(CollectionLayout.HEADER_ROW);
        title.setHeightInPoints(2 * LINE_HEIGHT);
        blocks.setHeightInPoints(LINE_HEIGHT + 4);
        heads.setHeightInPoints(2 * LINE_HEIGHT + 4);
        var names = CollectionCover.both(profile.identity().nameZh(), profile.identity().nameEn());
        var both = group.name().zh() + "  " + group.name().en();
        put(title, CollectionLayout.NAME_COLUMN, both + "  —  " + names, looks.title);
        var labels = List.of(
                "ID",
                words.lines("collection.column.indicator"),
                words.lines("collection.column.unit"),
                words.lines("collection.column.source"),
                words.lines("collection.column.range"));
        for (var column = 0; column < CollectionLayout.FIRST_YEAR_COLUMN; column++) {
            sheet.setColumnWidth(column, FIXED_WIDTHS[column] * CHARACTER);
            put(blocks, column, "", looks.heading);
            put(heads, column, labels.get(column), looks.heading);
        }
        var column = CollectionLayout.FIRST_YEAR_COLUMN;
        for (var year : years) {
            for (var field : Field.values()) {
                sheet.setColumnWidth(column, field.width() * CHARACTER);
                put(codes, column, field.code(year), looks.code);
                // in each column: scrolled or printed, a block is seen in parts
                put(blocks, column, String.valueOf(year), looks.heading);
                put(heads, column, words.lines(label(field)), looks.heading);
                column++;
            }
        }
    }

    private static String label(Field field) {
        return switch (field) {
            case VALUE -> "collection.field.VALUE";
            case BASIS -> "collection.field.BASIS";
            case SOURCE -> "collection.field.SOURCE";
            case EVIDENCE -> "collection.field.EVIDENCE";
            case LOCATOR -> "collection.field.LOCATOR";
            case DATE -> "collection.field.DATE";
            case NOTE -> "collection.field.NOTE";
        };
    }

    private void line(XSSFRow row, Indicator indicator, Profile profile) {
        var name = RowNames.name(indicator);
        var source = indicator.source().zh() + '\n' + indicator.source().en();
        var range = range(indicator);
        put(row, CollectionLayout.ID_COLUMN, indicator.id().value(), looks.fixed);
        put(row, CollectionLayout.NAME_COLUMN, name, looks.fixed);
        var unit = indicator.unit().label();
        var unitLines = CollectionCover.both(unit.zh(), unit.en()).replace("  ", "\n");
        put(row, CollectionLayout.UNIT_COLUMN, unitLines, looks.fixed);
        put(row, CollectionLayout.SOURCE_COLUMN, source, looks.fixed);
        put(row, CollectionLayout.RANGE_COLUMN, range, looks.fixed);
        var lines = Math.max(
                Math.max(lines(name, FIXED_WIDTHS[1]), lines(source, FIXED_WIDTHS[3])), lines(range, FIXED_WIDTHS[4]));
        var column = CollectionLayout.FIRST_YEAR_COLUMN;
        for (var year : years) {
            var observation = profile.effective(indicator.id(), year).orElse(null);
            slot(row, column, indicator, observation);
            lines = Math.max(lines, lines(SlotText.of(observation)));
            column += Field.values().length;
        }
        row.setHeightInPoints(Math.min(MOST_LINES, Math.max(2, lines)) * LINE_HEIGHT + 2);
    }

    private String range(Indicator indicator) {
        if (!indicator.rubric()) {
            return words.lines(
                    "collection.range",
                    SlotText.number(indicator.score0()),
                    SlotText.number(indicator.score100()),
                    indicator.typicalRange());
        }
        var levels = new StringBuilder();
        for (var level = 0; level < indicator.rubricLevels().size(); level++) {
            levels.append(level == 0 ? "" : "\n").append(CollectionChoices.level(indicator, level));
        }
        return levels.toString();
    }

    private void slot(
            XSSFRow row, int first, Indicator indicator, @Nullable Observation observation) {
        var texts = SlotText.of(observation);
        for (var field : Field.values()) {
            var style = field == Field.VALUE ? looks.number : looks.text;
            var text = texts.getOrDefault(field, "");
            if (observation != null && field == Field.BASIS) {
                text = choices.basis(observation.key().basis());
            } else if (observation != null && field == Field.VALUE && indicator.rubric()) {
                text = CollectionChoices.level(indicator, (int) observation.value());
            }
            var cell = put(row, first + field.ordinal(), text, style);
            if (observation != null && field == Field.VALUE && !indicator.rubric()) {
                cell.setCellValue(observation.value());
            }
        }
    }

    private void rules(XSSFSheet sheet, int row, Indicator indicator) {
        var cells = cells(row, row, Field.VALUE);
        var helper = sheet.getDataValidationHelper();
        if (indicator.rubric()) {
            rule(sheet, helper.createFormulaListConstraint(choices.levels(indicator)), cells, "collection.rule.level");
            return;
        }
        var low = SlotText.number(indicator.bounds().min());
        var high = SlotText.number(indicator.bounds().max());
        rule(
                sheet,
                indicator.integral()
                        ? helper.createIntegerConstraint(DataValidationConstraint.OperatorType.BETWEEN, low, high)
                        : helper.createDecimalConstraint(DataValidationConstraint.OperatorType.BETWEEN, low, high),
                cells,
                indicator.integral() ? "collection.rule.whole" : "collection.rule.number",
                low,
                high);
    }

    private void basisRule(XSSFSheet sheet, int lastRow) {
        rule(
                sheet,
                sheet.getDataValidationHelper().createFormulaListConstraint(choices.bases()),
                cells(CollectionLayout.FIRST_ROW, lastRow, Field.BASIS),
                "collection.rule.basis");
    }

    private CellRangeAddressList cells(int firstRow, int lastRow, Field field) {
        var cells = new CellRangeAddressList();
        for (var at = 0; at < years.size(); at++) {
            var column = CollectionLayout.FIRST_YEAR_COLUMN + at * Field.values().length + field.ordinal();
            cells.addCellRangeAddress(firstRow, column, lastRow, column);
        }
        return cells;
    }

    private void rule(
            XSSFSheet sheet,
            DataValidationConstraint allowed,
            CellRangeAddressList cells,
            String key,
            Object... arguments) {
        var rule = sheet.getDataValidationHelper().createValidation(allowed, cells);
        rule.setErrorStyle(DataValidation.ErrorStyle.STOP);
        rule.createErrorBox(words.line("collection.rule.title"), words.lines(key, arguments));
        rule.setShowErrorBox(true);
        rule.setEmptyCellAllowed(true);
        rule.setSuppressDropDownArrow(true); // in a workbook of this format the flag shows the arrow
        sheet.addValidationData(rule);
    }

    private void print(XSSFSheet sheet) {
        var setup = sheet.getPrintSetup();
        setup.setLandscape(true);
        setup.setPaperSize(PrintSetup.A3_PAPERSIZE);
        sheet.setFitToPage(true);
        setup.setFitWidth((short) years.size());
        setup.setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(CollectionLayout.YEAR_ROW, CollectionLayout.HEADER_ROW, -1, -1));
        sheet.setRepeatingColumns(
                new CellRangeAddress(-1, -1, CollectionLayout.NAME_COLUMN, CollectionLayout.UNIT_COLUMN));
        sheet.getFooter().setCenter("&P / &N");
        sheet.getFooter().setLeft("&A");
    }

    /** Of the texts that a department has written; the basis is a choice and always fits. */
    private static int lines(Map<Field, String> texts) {
        return Stream.of(Field.SOURCE, Field.EVIDENCE, Field.LOCATOR, Field.DATE, Field.NOTE)
                .mapToInt(field -> lines(texts.getOrDefault(field, ""), field.width()))
                .max()
                .orElse(0);
    }

    /** How many lines a text takes in a column; a spreadsheet program does not work it out by itself. */
    static int lines(String text, int width) {
        var lines = 0;
        for (var part : text.split("\n")) {
            var characters = part.codePoints().map(c -> c > 0x2000 ? 2 : 1).sum();
            lines += Math.max(1, (int) Math.ceil(characters / (width * FILLED)));
        }
        return lines;
    }

    private static XSSFCell put(XSSFRow row, int column, String text, XSSFCellStyle style) {
        var cell = row.createCell(column);
        if (!text.isEmpty()) {
            cell.setCellValue(text);
        }
        cell.setCellStyle(style);
        return cell;
    }
}
