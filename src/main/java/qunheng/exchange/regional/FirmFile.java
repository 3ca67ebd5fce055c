package qunheng.exchange.regional;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Function;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableReader;
import qunheng.knowledge.RegionNames;
import qunheng.task.Progress;

/**
 * Reads a file of firms in one pass. It is taken for UTF-8 until a byte says otherwise; then it is begun again as GB18030,
 * so that no time goes into looking at the whole file beforehand.
 */
public final class FirmFile {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final char MARK = '\uFEFF';

    private FirmFile() {}

    /** The columns of the file and a few rows, for a person to say what is what. */
    public record Preview(char delimiter, List<String> header, List<List<String>> rows) {}

    /** Reads the header and the first rows. */
    public static Preview preview(Path file, int rows) {
        try {
            return preview(file, StandardCharsets.UTF_8, rows);
        } catch (NotInThisEncoding e) {
            return preview(file, GB18030, rows);
        }
    }

    private static Preview preview(Path file, Charset charset, int rows) {
        return reading(file, charset, new Position(Progress.NONE, 1), (records, delimiter) -> {
            var header = header(file, records);
            var first = new java.util.ArrayList<List<String>>();
            while (first.size() < rows && records.hasNext()) {
                first.add(records.next().getFields());
            }
            return new Preview(delimiter, header, first);
        });
    }

    /**
     * Sums up the file.
     *
     * @param rejected takes the rows that cannot be counted; it is begun anew if the file turns out to be GB18030
     * @throws ExchangeException if the file cannot be read, lacks a column, or is no table at some line
     * @throws CancellationException if progress says so
     */
    public static FirmTotals read(
            Path file, FirmColumns columns, RegionNames names, RejectedRows rejected, Progress progress) {
        return each(file, rejected, progress, header -> new FirmCount(file, header, columns, names, rejected));
    }

    /** What is done with each row, and what comes of it. */
    interface Rows<T> {
        void row(CsvRecord row);

        T done();
    }

    /** Gives every row of a file to what is made for its header. */
    static <T> T each(Path file, RejectedRows rejected, Progress progress, Function<List<String>, Rows<T>> make) {
        try {
            return each(file, StandardCharsets.UTF_8, rejected, progress, make);
        } catch (NotInThisEncoding e) {
            return each(file, GB18030, rejected, progress, make);
        }
    }

    private static <T> T each(
            Path file, Charset charset, RejectedRows rejected, Progress progress, Function<List<String>, Rows<T>> make) {
        rejected.begin();
        var position = new Position(progress, size(file));
        return reading(file, charset, position, (records, _) -> {
            var all = make.apply(header(file, records));
            try (var ahead = new RowsAhead(records)) {
                for (var batch = ahead.next(); !batch.isEmpty(); batch = ahead.next()) {
                    batch.forEach(all::row);
                    position.tell();
                }
            }
            progress.at(1);
            return all.done();
        });
    }

    static int at(Path file, List<String> header, String column) {
        int found = header.indexOf(column);
        if (found < 0) {
            throw new ExchangeException(
                    "table.noColumn", String.valueOf(file.getFileName()), column, String.join(", ", header));
        }
        return found;
    }

    private interface Reading<T> {
        T read(CloseableIterator<CsvRecord> records, char delimiter);
    }

    private static <T> T reading(Path file, Charset charset, Position position, Reading<T> reading) {
        var name = String.valueOf(file.getFileName());
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExchangeException("table.absent", name, file.toString());
            }
            char delimiter = Delimiter.of(file, charset);
            try (var counted = position.counting(Files.newInputStream(file));
                    var records = CsvReader.builder()
                            .fieldSeparator(delimiter)
                            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                            .ofCsvRecord(new InputStreamReader(counted, strict(charset)))
                            .iterator()) {
                return reading.read(records, delimiter);
            }
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw misfit(charset, name, e);
            }
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        } catch (CharacterCodingException e) {
            throw misfit(charset, name, e);
        } catch (CsvParseException e) {
            throw new ExchangeException(e, "firms.malformed", name, String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static java.nio.charset.CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static RuntimeException misfit(Charset charset, String name, Exception cause) {
        return charset.equals(StandardCharsets.UTF_8)
                ? new NotInThisEncoding()
                : new ExchangeException(cause, "firms.encoding", name);
    }

    /** The file has to be begun again in the other encoding. */
    private static final class NotInThisEncoding extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NotInThisEncoding() {
            super(null, null, false, false);
        }
    }

    private static List<String> header(Path file, CloseableIterator<CsvRecord> records) {
        if (!records.hasNext()) {
            throw new ExchangeException("table.empty", String.valueOf(file.getFileName()));
        }
        return records.next().getFields().stream()
                .map(String::strip)
                .map(title -> !title.isEmpty() && title.charAt(0) == MARK ? title.substring(1) : title)
                .toList();
    }

    private static long size(Path file) {
        try {
            return Math.max(1, Files.size(file));
        } catch (IOException e) {
            return 1; // reading it will say what is wrong
        }
    }

    static String shortened(String text) {
        return TableReader.shortened(text);
    }
}
