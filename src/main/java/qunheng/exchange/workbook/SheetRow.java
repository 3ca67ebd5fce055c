package qunheng.exchange.workbook;

import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.TableRow;
import qunheng.model.Refusal;

/** A row of a sheet that is read as a table. */
final class SheetRow implements TableRow {
    private final String sheet;
    private final int number;
    private final String[] texts;
    private final @Nullable Refusal[] objections;
    private int filled;

    /** @param number from 0 */
    SheetRow(String sheet, int number, int width) {
        this.sheet = sheet;
        this.number = number;
        this.texts = new String[width];
        this.objections = new Refusal[width];
    }

    void put(int column, String text) {
        texts[column] = text;
    }

    /** A cell that holds something, whether it is looked at or not. */
    void fill() {
        filled++;
    }

    void formula(int column) {
        objections[column] = CellRefused.why("collection.cell.formula");
    }

    void error(int column, String error) {
        objections[column] = CellRefused.why("collection.cell.error", CollectionCell.shown(error));
    }

    void flag(int column) {
        objections[column] = CellRefused.why("collection.cell.flag");
    }

    void merged(int column, CellRangeAddress area) {
        objections[column] = CellRefused.why("collection.cell.merged", area.formatAsString());
    }

    /** How many cells hold something. */
    int filled() {
        return filled;
    }

    @Override
    public long line() {
        return number + 1L;
    }

    @Override
    public int width() {
        return texts.length;
    }

    @Override
    public String text(int column) {
        var text = column < texts.length ? texts[column] : null;
        return text == null ? "" : text;
    }

    @Override
    public @Nullable Refusal objection(int column) {
        var why = column < objections.length ? objections[column] : null;
        return why == null ? null : CellRefused.why("table.sheet.cell", place(column), why);
    }

    @Override
    public String place(int column) {
        return sheet + '!' + SheetCells.place(number, column);
    }
}
