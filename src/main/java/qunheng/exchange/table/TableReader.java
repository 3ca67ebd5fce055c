package qunheng.exchange.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;

/**
 * Reads a table with a header, row by row: a text file, comma separated unless another delimiter is looked for,
 * its encoding found before anything is taken from it; or the sheet of a workbook. Values are given without blanks
 * around them.
 */
public final class TableReader implements AutoCloseable {
    private final String name;
    private final Iterator<TableRow> rows;
    private final Runnable close;
    private final List<String> header;
    private final Map<String, Integer> positions = new HashMap<>();
    private @Nullable TableRow row;

    private TableReader(String name, List<String> header, Iterator<TableRow> rows, Runnable close) {
        this.name = name;
        this.header = header;
        this.rows = rows;
        this.close = close;
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
        return open(file, ',');
    }

    /** Opens a file whose values are apart by whatever its lines show. */
    public static TableReader openAnyText(Path file) {
        return open(file, null);
    }

    /** Reads what is open already; the source is closed with this reader. */
    public static TableReader of(String name, TableSource source) {
        var all = new BitSet();
        all.set(0, source.header().size());
        return new TableReader(name, source.header(), source.rows(all), source::close);
    }

    /** @param said null to have it found */
    private static TableReader open(Path file, @Nullable Character said) {
        var name = TextLines.name(file);
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("table.directory", name, file.toString());
            }
            var encoding = FoundEncoding.ofWhole(file);
            char delimiter = said == null ? FoundDelimiter.of(file, encoding) : said;
            var lines = new TextLines(file, Files.newInputStream(file), encoding, delimiter);
            return new TableReader(name, lines.header(), lines, lines::close);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "table.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "table.denied", name, file.toString());
        } catch (IOException e) {
            throw TextLines.failed(file, e);
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
        row = rows.hasNext() ? rows.next() : null;
        if (row == null) {
            return false;
        }
        for (int i = header.size(); i < row.width(); i++) {
            if (!row.text(i).isBlank()) {
                throw new ExchangeException("table.width", name, line(), row.width(), header.size());
            }
        }
        if (row.width() < header.size()) {
            throw new ExchangeException("table.width", name, line(), row.width(), header.size());
        }
        return true;
    }

    /** The line that the row begins in, the header's being 1 unless lines above it are empty. */
    public long line() {
        return current().line();
    }

    /** What a column is called in a sentence about the present row: its name, and the cell in a workbook. */
    public String label(int column) {
        var place = current().place(column);
        return place.isEmpty() ? header.get(column) : header.get(column) + " (" + place + ')';
    }

    /**
     * A value as text, without blanks around it; empty where the position is −1.
     *
     * @throws ExchangeException if it may not be taken, as the result of a formula
     */
    public String text(int column) {
        if (column < 0) {
            return "";
        }
        var why = current().objection(column);
        if (why != null) {
            throw new ExchangeException("table.sheet.refused", name, why);
        }
        return current().text(column).strip();
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
            throw new ExchangeException("table.notANumber", name, line(), label(column), shortened(text));
        }
        return value;
    }

    /** A long text is cut for a sentence. */
    public static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }

    @Override
    public void close() {
        close.run();
    }

    private TableRow current() {
        if (row == null) {
            throw new IllegalStateException("no row: call next() first");
        }
        return row;
    }
}
