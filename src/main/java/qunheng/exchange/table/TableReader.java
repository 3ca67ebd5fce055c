package qunheng.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/**
 * Reads a table with a header, row by row. Comma separated, quotes as in RFC 4180, empty lines skipped, a byte-order mark
 * taken off, UTF-8 or GB18030. Values are given without blanks around them.
 */
public final class TableReader implements AutoCloseable {
    private static final char MARK = '\uFEFF';

    private final String name;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable CsvRecord row;
    private long lastLine;

    private TableReader(String name, CloseableIterator<CsvRecord> records) {
        this.name = name;
        this.records = records;
        var first = record();
        if (first == null) {
            throw new ExchangeException("table.empty", name);
        }
        this.header = first.getFields().stream().map(TableReader::plain).toList();
        for (int i = 0; i < header.size(); i++) {
            if (!header.get(i).isEmpty() && positions.putIfAbsent(header.get(i), i) != null) {
                throw new ExchangeException("table.duplicateColumn", name, header.get(i));
            }
        }
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws ExchangeException if there is no such file, it cannot be read or decoded, it is empty, or a column's name
     *     stands twice
     */
    public static TableReader open(Path file) {
        var name = TableEncoding.name(file);
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("table.directory", name, file.toString());
            }
            var charset = TableEncoding.of(file);
            var reader = CsvReader.builder()
                    .allowUnclosedQuote(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(new InputStreamReader(Files.newInputStream(file), charset));
            return new TableReader(name, reader.iterator());
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "table.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "table.denied", name, file.toString());
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** The file's name, for sentences. */
    public String name() {
        return name;
    }

    /** The columns' names in their order. */
    public List<String> header() {
        return header;
    }

    /** The position of a column, or −1. */
    public int column(String column) {
        return positions.getOrDefault(column, -1);
    }

    /**
     * The position of a column that must be there.
     *
     * @throws ExchangeException naming the column and what stands there instead
     */
    public int require(String column) {
        int at = column(column);
        if (at < 0) {
            var separated = header.size() == 1 && header.getFirst().matches(".*[;\\t|].*");
            throw new ExchangeException(
                    separated ? "table.separator" : "table.noColumn", name, column, String.join(", ", header));
        }
        return at;
    }

    /**
     * Goes to the next row.
     *
     * @return whether there is one
     * @throws ExchangeException if it has more or fewer values than the header
     */
    public boolean next() {
        row = record();
        if (row == null) {
            return false;
        }
        for (int i = header.size(); i < row.getFieldCount(); i++) {
            if (!row.getField(i).isBlank()) {
                throw new ExchangeException("table.width", name, line(), row.getFieldCount(), header.size());
            }
        }
        if (row.getFieldCount() < header.size()) {
            throw new ExchangeException("table.width", name, line(), row.getFieldCount(), header.size());
        }
        return true;
    }

    /** The line that the row begins in, the header's being 1 unless lines above it are empty. */
    public long line() {
        return current().getStartingLineNumber();
    }

    /** A value as text, without blanks around it; empty where the position is −1. */
    public String text(int column) {
        return column < 0 ? "" : current().getField(column).strip();
    }

    /**
     * A value as a number; NaN if it is empty or the position is −1.
     *
     * @throws ExchangeException if it is no finite decimal number
     */
    public double number(int column) {
        var text = text(column);
        if (text.isEmpty()) {
            return Double.NaN;
        }
        double value = Decimals.parse(text);
        if (Double.isNaN(value)) {
            throw new ExchangeException("table.notANumber", name, line(), header.get(column), shortened(text));
        }
        return value;
    }

    /** A long text is cut for a sentence. */
    public static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CsvRecord current() {
        if (row == null) {
            throw new IllegalStateException("no row: call next() first");
        }
        return row;
    }

    private @Nullable CsvRecord record() {
        try {
            if (!records.hasNext()) {
                return null;
            }
            var record = records.next();
            lastLine = record.getStartingLineNumber();
            return record;
        } catch (CsvParseException e) {
            throw new ExchangeException(e, "table.malformed", name, lastLine + 1);
        }
    }

    private static String plain(String title) {
        var text = title.strip();
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1).strip() : text;
    }
}
