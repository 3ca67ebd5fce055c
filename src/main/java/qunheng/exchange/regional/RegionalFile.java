package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableForm;
import qunheng.exchange.table.TableRow;
import qunheng.exchange.table.TableSource;
import qunheng.exchange.table.TextEncoding;
import qunheng.exchange.table.TextTable;
import qunheng.exchange.workbook.WorkbookTable;
import qunheng.model.Refusal;
import qunheng.task.Progress;

/**
 * A user's file of regional figures, of text or a workbook, read in one pass. A text is taken for UTF-8 until a byte
 * says otherwise; then it is begun again as GB18030, so that no time goes into looking at the whole file beforehand.
 */
public final class RegionalFile {
    private RegionalFile() {}

    /**
     * The columns of a file and a few rows, for a person to say what is what.
     *
     * @param form how it is read, found or said
     * @param sheets of a workbook; empty for a text
     */
    public record Preview(TableForm form, List<String> sheets, List<String> header, List<List<String>> rows) {}

    /** Reads the header and the first rows; of a workbook, those of its first sheet that has a table. */
    public static Preview preview(Path file, TableForm said, int rows) {
        var sheets = WorkbookTable.looksLike(file) ? WorkbookTable.sheets(file) : List.<String>of();
        if (sheets.size() > 1 && !(said instanceof TableForm.Sheet)) {
            for (var sheet : sheets) {
                try {
                    var found = preview(file, new TableForm.Sheet(sheet), sheets, rows);
                    if (found.header().size() > 1 && !found.rows().isEmpty()) {
                        return found;
                    }
                } catch (ExchangeException e) {
                    // the next sheet, or the first one whose refusal is told
                }
            }
        }
        return preview(file, said, sheets, rows);
    }

    private static Preview preview(Path file, TableForm said, List<String> sheets, int rows) {
        return opened(file, said, false, table -> {
            var all = new BitSet();
            all.set(0, table.header().size());
            var first = new ArrayList<List<String>>();
            for (var found = table.rows(all); first.size() < rows && found.hasNext(); ) {
                var row = found.next();
                var texts = new ArrayList<String>();
                for (var column = 0; column < Math.min(row.width(), table.header().size()); column++) {
                    texts.add(row.text(column));
                }
                first.add(texts);
            }
            return new Preview(table.form(), sheets, named(table.header()), first);
        });
    }

    /** What is done with each row, and what comes of it. */
    interface Rows<T> {
        /** The columns that are looked at. */
        int[] columns();

        void row(TableRow row);

        T done();

        /** Why one of the values that are looked at may not be taken; null if all may. */
        default @Nullable Refusal objection(TableRow row) {
            for (int column : columns()) {
                var why = column < 0 ? null : row.objection(column);
                if (why != null) {
                    return why;
                }
            }
            return null;
        }
    }

    /**
     * Gives every row of a file to what is made for its header.
     *
     * @throws ExchangeException if the file cannot be read, lacks a column, or is no table at some line
     * @throws CancellationException if progress says so
     */
    static <T> T each(
            Path file, TableForm said, RejectedRows rejected, Progress progress, Function<List<String>, Rows<T>> make) {
        return opened(file, said, true, table -> {
            rejected.begin();
            var all = make.apply(named(table.header()));
            var columns = new BitSet();
            for (var column : all.columns()) {
                if (column >= 0) {
                    columns.set(column);
                }
            }
            try (var ahead = new RowsAhead(table.rows(columns))) {
                for (var batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                    batch.forEach(all::row);
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    progress.at(table.share());
                }
            }
            progress.at(1);
            return all.done();
        });
    }

    private static <T> T opened(Path file, TableForm said, boolean merged, Function<TableSource, T> reading) {
        if (WorkbookTable.looksLike(file)) {
            var sheet = said instanceof TableForm.Sheet(var name) ? name : null;
            try (var table = WorkbookTable.open(file, sheet, merged)) {
                return reading.apply(table);
            }
        }
        var form = said instanceof TableForm.Text text ? text : (TableForm.Text) TableForm.FOUND;
        try (var table = TextTable.open(file, form)) {
            return reading.apply(table);
        } catch (TextTable.OtherEncoding e) {
            try (var table = TextTable.open(file, new TableForm.Text(TextEncoding.GB18030, form.delimiter()))) {
                return reading.apply(table);
            }
        }
    }

    /** Columns can be told apart: one without a name, or with that of another, has its number behind it. */
    private static List<String> named(List<String> header) {
        var taken = new HashSet<String>();
        var names = new ArrayList<String>();
        for (var column = 0; column < header.size(); column++) {
            var name = header.get(column);
            var number = " (" + (column + 1) + ')';
            var distinct = name.isEmpty() ? number.strip() : name;
            while (!taken.add(distinct)) {
                distinct += number;
            }
            names.add(distinct);
        }
        return names;
    }

    static int at(Path file, List<String> header, String column) {
        int found = header.indexOf(column);
        if (found < 0) {
            throw new ExchangeException(
                    "table.noColumn", String.valueOf(file.getFileName()), column, String.join(", ", header));
        }
        return found;
    }
}
