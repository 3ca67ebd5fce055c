package qunheng.exchange.workbook;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one sheet that hold something, by row and column from 0.
 *
 * @param merged areas that are shown as one cell
 */
record SheetCells(String name, NavigableMap<Integer, NavigableMap<Integer, Cell>> rows, List<CellRangeAddress> merged) {

    enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown as a date. */
        DATE,
        FLAG,
        ERROR
    }

    /**
     * @param text as it stands in the file; a number in its shortest form, a date after ISO 8601
     * @param formula whether the text is only the last result of a formula
     * @param percent whether a number is shown a hundred times as large, with a percent sign
     */
    record Cell(Kind kind, String text, boolean formula, boolean percent) {
        Cell(Kind kind, String text, boolean formula) {
            this(kind, text, formula, false);
        }
    }

    Optional<Cell> cell(int row, int column) {
        return Optional.ofNullable(row(row).get(column));
    }

    NavigableMap<Integer, Cell> row(int row) {
        return rows.getOrDefault(row, new TreeMap<>());
    }

    String text(int row, int column) {
        return cell(row, column).map(Cell::text).map(SlotText::plain).orElse("");
    }

    /** The merged area that a cell lies in. */
    @Nullable CellRangeAddress merged(int row, int column) {
        return merged.stream().filter(area -> area.isInRange(row, column)).findFirst().orElse(null);
    }

    static String place(int row, int column) {
        return new CellReference(row, column, false, false).formatAsString();
    }
}
