package qunheng.exchange.table;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import java.util.function.Supplier;
import qunheng.exchange.ExchangeException;

/** A table in a text file, its values apart by a character, in quotes as RFC 4180 has them where they must be. */
public final class TextTable implements TableSource {
    /** The delimiters that a table may have. */
    public static final List<Character> DELIMITERS =
            Delimiter.KNOWN.chars().mapToObj(c -> (char) c).toList();

    /** The file does not fit the encoding that was found, and has to be begun again in the other. */
    public static final class OtherEncoding extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherEncoding() {
            super(null, null, false, false);
        }
    }

    private final String name;
    private final Path file;
    private final TableForm.Text form;
    private final boolean encodingSaid;
    private final Position position;
    private final CloseableIterator<CsvRecord> records;
    private final List<String> header;

    private TextTable(
            Path file,
            TableForm.Text form,
            boolean encodingSaid,
            Position position,
            CloseableIterator<CsvRecord> records) {
        this.name = TableEncoding.name(file);
        this.file = file;
        this.form = form;
        this.encodingSaid = encodingSaid;
        this.position = position;
        this.records = records;
        if (!checked(records::hasNext)) {
            throw new ExchangeException("table.empty", name);
        }
        this.header = checked(records::next).getFields().stream()
                .map(TextLines::plain)
                .toList();
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws OtherEncoding if its bytes do not fit the encoding that was found; {@link #open} with GB18030 said then
     */
    public static TextTable open(Path file, TableForm.Text said) {
        var name = TableEncoding.name(file);
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExchangeException("table.absent", name, file.toString());
            }
            var encoding = said.encoding() == null ? TextEncoding.of(file) : said.encoding();
            char delimiter = said.delimiter() == null ? Delimiter.of(file, encoding) : said.delimiter();
            var position = new Position(Files.size(file));
            var records = CsvReader.builder()
                    .fieldSeparator(delimiter)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .ofCsvRecord(new InputStreamReader(
                            position.counting(Files.newInputStream(file)), encoding.decoder()))
                    .iterator();
            try {
                return new TextTable(
                        file,
                        new TableForm.Text(encoding, delimiter),
                        said.encoding() != null || encoding != TextEncoding.UTF_8,
                        position,
                        records);
            } catch (RuntimeException e) {
                records.close();
                throw e;
            }
        } catch (IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    @Override
    public TableForm.Text form() {
        return form;
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public Iterator<TableRow> rows(BitSet columns) {
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return checked(records::hasNext);
            }

            @Override
            public TableRow next() {
                return new TextLines.Line(checked(records::next));
            }
        };
    }

    private <T> T checked(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw misfit(e);
            }
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        } catch (CsvParseException e) {
            if (e.getCause() instanceof CharacterCodingException) {
                throw misfit(e);
            }
            throw new ExchangeException(e, "firms.malformed", name, String.valueOf(e.getMessage()));
        }
    }

    private RuntimeException misfit(Exception cause) {
        if (!encodingSaid) {
            return new OtherEncoding();
        }
        return form.encoding() == TextEncoding.GB18030
                ? new ExchangeException(cause, "firms.encoding", name)
                : new ExchangeException(cause, "table.otherEncoding", name, String.valueOf(form.encoding()).replace('_', '-'));
    }

    @Override
    public double share() {
        return position.share();
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new ExchangeException(e, "table.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }
}
