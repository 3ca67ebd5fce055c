package qunheng.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import qunheng.exchange.CsvCell;
import qunheng.exchange.ExchangeException;

/** The lines of a text file that is known to be well encoded. */
final class TextLines implements Iterator<TableRow> {
    private static final char MARK = '\uFEFF';

    private final String name;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    TextLines(String name, CloseableIterator<CsvRecord> records) {
        this.name = name;
        this.records = records;
    }

    /** The names in the next line. */
    List<String> header() {
        return checked(records::next).getFields().stream().map(TextLines::plain).toList();
    }

    static String plain(String title) {
        var text = title.strip();
        return CsvCell.read(!text.isEmpty() && text.charAt(0) == MARK ? text.substring(1).strip() : text);
    }

    @Override
    public boolean hasNext() {
        return checked(records::hasNext);
    }

    @Override
    public TableRow next() {
        return new Line(checked(records::next));
    }

    private <T> T checked(Supplier<T> reading) {
        try {
            var read = reading.get();
            if (read instanceof CsvRecord record) {
                lastLine = record.getStartingLineNumber();
            }
            return read;
        } catch (CsvParseException e) {
            throw new ExchangeException(e, "table.malformed", name, lastLine + 1);
        }
    }

    void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** One record as a row. */
    record Line(CsvRecord record) implements TableRow {
        @Override
        public long line() {
            return record.getStartingLineNumber();
        }

        @Override
        public int width() {
            return record.getFieldCount();
        }

        @Override
        public String text(int column) {
            return column < record.getFieldCount() ? CsvCell.read(record.getField(column).strip()) : "";
        }
    }
}
