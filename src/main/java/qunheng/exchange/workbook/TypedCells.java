package qunheng.exchange.workbook;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import qunheng.exchange.ExchangeException;
import qunheng.model.Refusal;

/**
 * One sheet of a workbook that somebody else made, cell by cell; the same guard stands before it as before our own.
 *
 * <p>Not read through {@link WorkbookTable}, because a table of values may have its head in any row and its years or
 * clusters across, and a merged head counts for all columns below it: all cells are needed at once, each with its kind
 * (a percent sign, a date, the result of a formula), so that a question can be asked about it. Regional tables are one
 * header and a million rows, which must pass without staying.
 */
public final class TypedCells {
    private static final int MOST_COLUMNS = 2_000;

    private TypedCells() {}

    /** What a cell is; what it says is only certain for texts and numbers. */
    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown a hundred times as large, with a percent sign. */
        PERCENT,
        DATE,
        FLAG,
        ERROR,
        /** The text is only the last result of a formula. */
        FORMULA
    }

    /**
     * @param merged whether the cell is one of several that are shown as one
     */
    public record Cell(Kind kind, String text, boolean merged) {}

    /**
     * @param line number of the row as the spreadsheet shows it, from 1
     * @param cells by column, from 0; what is empty is not there
     */
    public record Row(int line, Map<Integer, Cell> cells) {
        public Row {
            cells = Map.copyOf(cells);
        }
    }

    /** @param remarks what in the file is not looked at, such as macros */
    public record Sheet(String name, List<Row> rows, List<Refusal> remarks) {
        public Sheet {
            rows = List.copyOf(rows);
            remarks = List.copyOf(remarks);
        }
    }

    /**
     * The names of the sheets, in their order.
     *
     * @throws ExchangeException if the file is no workbook or is not safe to open
     */
    public static List<String> sheets(Path file) {
        var names = new ArrayList<String>();
        WorkbookCells.read(file, name -> {
            names.add(name);
            return false;
        });
        return List.copyOf(names);
    }

    /**
     * Reads one sheet. A text in the first cell of a merged area stands in all cells of the area.
     *
     * @throws ExchangeException if the file is no workbook, is not safe to open, is too large, or has no such sheet
     */
    public static Sheet read(Path file, String wanted) {
        var workbook = WorkbookCells.read(file, wanted::equals);
        var sheet = workbook.sheet(wanted)
                .orElseThrow(() -> new ExchangeException("tableimport.sheet.absent", workbook.file(), wanted));
        var rows = new TreeMap<Integer, Map<Integer, Cell>>();
        sheet.rows().forEach((row, cells) -> {
            var read = new TreeMap<Integer, Cell>();
            cells.forEach((column, cell) -> read.put(column, cell(cell, false)));
            rows.put(row, read);
        });
        var width = sheet.rows().values().stream().mapToInt(cells -> cells.lastKey() + 1).max().orElse(0);
        if (width > MOST_COLUMNS) {
            throw new ExchangeException("tableimport.sheet.wide", workbook.file(), wanted, width, MOST_COLUMNS);
        }
        var room = WorkbookCells.MOST_CELLS;
        for (var area : sheet.merged()) {
            var first = sheet.cell(area.getFirstRow(), area.getFirstColumn()).orElse(null);
            if (first == null) {
                continue;
            }
            // An area may cover whole columns; a row in which nothing else stands says nothing.
            for (var row : rows.subMap(area.getFirstRow(), area.getLastRow() + 1).values()) {
                var last = Math.min(area.getLastColumn(), width - 1);
                for (var column = area.getFirstColumn(); column <= last; column++) {
                    if (--room < 0) {
                        throw new ExchangeException(
                                "collection.read.tooMany", workbook.file(), WorkbookCells.MOST_CELLS);
                    }
                    row.put(column, cell(first, true));
                }
            }
        }
        var list = new ArrayList<Row>();
        rows.forEach((row, cells) -> list.add(new Row(row + 1, cells)));
        return new Sheet(wanted, list, workbook.remarks());
    }

    private static Cell cell(SheetCells.Cell cell, boolean merged) {
        var kind = cell.formula()
                ? Kind.FORMULA
                : switch (cell.kind()) {
                    case TEXT -> Kind.TEXT;
                    case NUMBER -> cell.percent() ? Kind.PERCENT : Kind.NUMBER;
                    case DATE -> Kind.DATE;
                    case FLAG -> Kind.FLAG;
                    case ERROR -> Kind.ERROR;
                };
        return new Cell(kind, SlotText.plain(cell.text()), merged);
    }

    /** How a cell is called, such as C5; row and column from 1. */
    public static String place(int row, int column) {
        return SheetCells.place(row - 1, column - 1);
    }
}
