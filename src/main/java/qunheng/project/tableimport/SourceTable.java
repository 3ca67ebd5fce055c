package qunheng.project.tableimport;

import java.math.BigDecimal;
import java.util.List;
import qunheng.exchange.workbook.TypedCells;
import qunheng.model.Refusal;

/**
 * A table as its file holds it, before anything in it means something.
 *
 * @param sheet of the workbook; empty for a text file
 * @param rows that hold something
 * @param remarks what in the file is not looked at, such as macros
 */
public record SourceTable(String file, String sheet, List<Row> rows, List<Refusal> remarks) {
    public SourceTable {
        rows = List.copyOf(rows);
        remarks = List.copyOf(remarks);
    }

    public enum Kind {
        TEXT,
        NUMBER,
        /** A number that is shown a hundred times as large, with a percent sign. */
        PERCENT,
        DATE,
        FLAG,
        ERROR,
        FORMULA
    }

    /** @param merged whether the cell is one of several that are shown as one */
    public record Cell(Kind kind, String text, boolean merged) {
        static final Cell EMPTY = new Cell(Kind.TEXT, "", false);

        public static Cell of(String text) {
            return text.isEmpty() ? EMPTY : new Cell(Kind.TEXT, text, false);
        }

        /** As a person sees it: a number with a percent sign is stored as a hundredth. */
        public String shown() {
            return kind == Kind.PERCENT
                    ? new BigDecimal(text).movePointRight(2).stripTrailingZeros().toPlainString() + '%'
                    : text;
        }
    }

    /** @param line where the row begins in the file, from 1 */
    public record Row(int line, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Cell cell(int column) {
            return column >= 0 && column < cells.size() ? cells.get(column) : Cell.EMPTY;
        }

        public String text(int column) {
            return cell(column).text();
        }
    }

    public int width() {
        return rows.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
    }

    /** Where a cell stands, as a part of a sentence: C5 of a sheet, or line and column of a text. */
    public Refusal place(int line, int column) {
        return sheet.isEmpty()
                ? new Sentence("tableimport.place.text", line, column + 1)
                : new Sentence("tableimport.place.sheet", sheet, TypedCells.place(line, column + 1));
    }
}
