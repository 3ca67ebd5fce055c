package qunheng.project.tableimport;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.DelimitedText;
import qunheng.exchange.workbook.TypedCells;
import qunheng.project.FileForm.Encoding;
import qunheng.project.tableimport.SourceTable.Cell;
import qunheng.project.tableimport.SourceTable.Kind;
import qunheng.task.Progress;

/**
 * A file and how it is to be read. What is found can be said otherwise.
 *
 * @param sheets of a workbook; empty for a text
 * @param sheet the one to read; empty for a text
 * @param encoding of a text; null for a workbook
 */
public record SourceFile(Path path, List<String> sheets, String sheet, @Nullable Encoding encoding, char delimiter) {
    /** Patterns for a file dialog. */
    public static final List<String> PATTERNS = List.of("*.xlsx", "*.xlsm", "*.csv", "*.tsv", "*.txt");

    public SourceFile {
        sheets = List.copyOf(sheets);
    }

    /**
     * How a file seems to be written.
     *
     * @throws qunheng.exchange.ExchangeException if it cannot be read or is not safe to open
     */
    public static SourceFile look(Path path) {
        var name = path.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsx") || name.endsWith(".xlsm") || name.endsWith(".xls")) {
            var sheets = TypedCells.sheets(path);
            return new SourceFile(path, sheets, sheets.isEmpty() ? "" : sheets.getFirst(), null, ',');
        }
        var format = DelimitedText.find(path);
        return new SourceFile(path, List.of(), "", Encoding.of(format.encoding()), format.delimiter());
    }

    public boolean workbook() {
        return encoding == null;
    }

    public String name() {
        return String.valueOf(path.getFileName());
    }

    public SourceFile withSheet(String value) {
        return new SourceFile(path, sheets, value, encoding, delimiter);
    }

    public SourceFile withText(Encoding newEncoding, char newDelimiter) {
        return new SourceFile(path, sheets, sheet, newEncoding, newDelimiter);
    }

    /** Reads the table; what was read so far when it is cancelled. */
    public SourceTable read(Progress progress) {
        return encoding == null ? cells() : lines(encoding, progress);
    }

    private SourceTable lines(Encoding said, Progress progress) {
        var rows = DelimitedText.read(path, new DelimitedText.Format(said.text(), delimiter), progress).stream()
                .map(row -> new SourceTable.Row(
                        (int) row.line(),
                        row.cells().stream().map(Cell::of).toList()))
                .toList();
        return new SourceTable(name(), "", rows, List.of());
    }

    private SourceTable cells() {
        var read = TypedCells.read(path, sheet);
        var rows = new ArrayList<SourceTable.Row>();
        for (var row : read.rows()) {
            var width = row.cells().keySet().stream().mapToInt(column -> column + 1).max().orElse(0);
            var cells = new ArrayList<Cell>(width);
            for (var column = 0; column < width; column++) {
                var cell = row.cells().get(column);
                cells.add(cell == null ? Cell.EMPTY : new Cell(kind(cell.kind()), cell.text(), cell.merged()));
            }
            if (cells.stream().anyMatch(cell -> !cell.text().isEmpty())) {
                rows.add(new SourceTable.Row(row.line(), cells));
            }
        }
        return new SourceTable(name(), sheet, rows, read.remarks());
    }

    private static Kind kind(TypedCells.Kind kind) {
        return switch (kind) {
            case TEXT -> Kind.TEXT;
            case NUMBER -> Kind.NUMBER;
            case PERCENT -> Kind.PERCENT;
            case DATE -> Kind.DATE;
            case FLAG -> Kind.FLAG;
            case ERROR -> Kind.ERROR;
            case FORMULA -> Kind.FORMULA;
        };
    }
}
