package qunheng.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import qunheng.exchange.CsvCell;
import qunheng.exchange.ExchangeException;

/**
 * The lines of a text whose encoding and delimiter are known, whoever reads it: values in quotes as RFC 4180 has them
 * where they must be, rows of any length, empty lines passed over, a quotation mark that is never closed refused with
 * its line.
 */
final class TextLines implements Iterator<TableRow>, AutoCloseable {
    /** Bytes that do not fit the encoding. */
    static final class Misfit extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Misfit(Throwable cause) {
            super(null, cause, false, false);
        }
    }

    private final Path file;
    private final CloseableIterator<CsvRecord> records;
    private long lastLine;

    /** @param in closed with these lines */
    TextLines(Path file, InputStream in, TextEncoding encoding, char delimiter) throws IOException {
        this.file = file;
        this.records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(encoding.reader(in))
                .iterator();
    }

    /** A file's name, for sentences. */
    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /**
     * The names in the first line, without blanks around them.
     *
     * @throws ExchangeException if there is no line
     */
    List<String> header() {
        if (!hasNext()) {
            throw new ExchangeException("table.empty", name(file));
        }
        return checked(records::next).getFields().stream()
                .map(title -> CsvCell.read(title.strip()))
                .toList();
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
        } catch (CsvParseException | UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw new Misfit(e);
            }
            throw e instanceof CsvParseException
                    ? new ExchangeException(e, "table.malformed", name(file), lastLine + 1)
                    : failed(file, e);
        }
    }

    static ExchangeException failed(Path file, Exception e) {
        return new ExchangeException(e, "table.failed", name(file), file.toString(), String.valueOf(e.getMessage()));
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** One record as a row. */
    private record Line(CsvRecord record) implements TableRow {
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
