package qunheng.exchange.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import qunheng.exchange.CsvCell;
import qunheng.exchange.ExchangeException;
import qunheng.task.Progress;

/**
 * A table that somebody else made, as text: its encoding and what stands between its cells are found, and can be said
 * otherwise. Rows may have different lengths; what is missing in them is for the reader of the table to judge.
 */
public final class DelimitedText {
    /** What may stand between cells. */
    public static final List<Character> DELIMITERS = List.of(',', '\t', ';', '|');

    private static final long LIMIT = 60L << 20;
    private static final int BETWEEN_REPORTS = 5_000;

    private DelimitedText() {}

    /** @param encoding one of {@link FoundEncoding#NAMES} */
    public record Format(String encoding, char delimiter) {}

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
        var name = TableEncoding.name(file);
        var bytes = bytes(file);
        var encoding = FoundEncoding.of(name, bytes);
        var text = FoundEncoding.decode(name, bytes, encoding);
        if (text.isBlank()) {
            throw new ExchangeException("table.empty", name);
        }
        return new Format(encoding, FoundDelimiter.of(text, name));
    }

    /**
     * All rows that are not empty; cells without blanks around them.
     *
     * @throws ExchangeException if the file cannot be read, does not fit the encoding, or has a quotation mark that is
     *     never closed
     */
    public static List<Row> read(Path file, Format format, Progress progress) {
        var name = TableEncoding.name(file);
        var text = FoundEncoding.decode(name, bytes(file), format.encoding());
        var rows = new ArrayList<Row>();
        var line = 0L;
        try (var reader = CsvReader.builder()
                .fieldSeparator(format.delimiter())
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(new StringReader(text))) {
            for (var record : reader) {
                line = record.getStartingLineNumber();
                var cells = record.getFields().stream().map(cell -> CsvCell.read(cell.strip())).toList();
                if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
                    rows.add(new Row(line, cells));
                }
                if (rows.size() % BETWEEN_REPORTS == 0) {
                    progress.at(Math.min(1, (double) line * 50 / Math.max(1, text.length())));
                    if (progress.cancelled()) {
                        return List.copyOf(rows);
                    }
                }
            }
        } catch (CsvParseException e) {
            throw new ExchangeException(e, "table.malformed", name, line + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return List.copyOf(rows);
    }

    private static byte[] bytes(Path file) {
        var name = TableEncoding.name(file);
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("table.directory", name, file.toString());
            }
            if (Files.size(file) > LIMIT) {
                throw new ExchangeException("exchange.input.tooLarge", name, Files.size(file) >> 20, LIMIT >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "table.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "table.denied", name, file.toString());
        } catch (IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
