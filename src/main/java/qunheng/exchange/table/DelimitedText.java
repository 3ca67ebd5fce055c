package qunheng.exchange.table;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import qunheng.exchange.ExchangeException;
import qunheng.task.Progress;

/**
 * A table that somebody else made, as text, whole in the memory, because its head and its layout are still to be found:
 * its encoding and what stands between its cells are found, and can be said otherwise. Rows may have different lengths;
 * what is missing in them is for the reader of the table to judge.
 */
public final class DelimitedText {
    private static final long LIMIT = 60L << 20;
    private static final int BETWEEN_REPORTS = 5_000;

    private DelimitedText() {}

    public record Format(TextEncoding encoding, char delimiter) {}

    /**
     * @param line where the row begins, from 1
     */
    public record Row(long line, List<String> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * How a file seems to be written.
     *
     * @throws ExchangeException if it cannot be read, is empty, or fits no encoding
     */
    public static Format find(Path file) {
        return opened(file, () -> {
            var encoding = FoundEncoding.ofWhole(file);
            try (var text = encoding.reader(Files.newInputStream(file))) {
                var c = text.read();
                while (c >= 0 && Character.isWhitespace(c)) {
                    c = text.read();
                }
                if (c < 0) {
                    throw new ExchangeException("table.empty", TextLines.name(file));
                }
            }
            return new Format(encoding, FoundDelimiter.of(file, encoding));
        });
    }

    /**
     * All rows that are not empty; cells without blanks around them.
     *
     * @throws ExchangeException if the file cannot be read, does not fit the encoding, or has a quotation mark that is
     *     never closed
     */
    public static List<Row> read(Path file, Format format, Progress progress) {
        return opened(file, () -> {
            var rows = new ArrayList<Row>();
            var position = new Position(Files.size(file));
            var in = position.counting(Files.newInputStream(file));
            try (var lines = new TextLines(file, in, format.encoding(), format.delimiter())) {
                while (lines.hasNext()) {
                    var row = row(lines.next());
                    if (row.cells().stream().anyMatch(cell -> !cell.isEmpty())) {
                        rows.add(row);
                    }
                    if (rows.size() % BETWEEN_REPORTS == 0) {
                        progress.at(position.share());
                        if (progress.cancelled()) {
                            break;
                        }
                    }
                }
            } catch (TextLines.Misfit e) {
                throw FoundEncoding.other(file, format.encoding());
            }
            return List.copyOf(rows);
        });
    }

    private static Row row(TableRow read) {
        var cells = new ArrayList<String>(read.width());
        for (var column = 0; column < read.width(); column++) {
            cells.add(read.text(column));
        }
        return new Row(read.line(), cells);
    }

    /** What is done with a file that is there and not too large. */
    private interface Reading<T> {
        T read() throws IOException;
    }

    private static <T> T opened(Path file, Reading<T> reading) {
        var name = TextLines.name(file);
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("table.directory", name, file.toString());
            }
            if (Files.size(file) > LIMIT) {
                throw new ExchangeException(
                        "exchange.input.tooLarge", name, Files.size(file) >> 20, LIMIT >> 20);
            }
            return reading.read();
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "table.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "table.denied", name, file.toString());
        } catch (IOException e) {
            throw TextLines.failed(file, e);
        }
    }
}
