package qunheng.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Iterator;
import java.util.List;
import qunheng.exchange.ExchangeException;

/**
 * A table in a text file of any length, gone through once: what its beginning leaves open about its encoding shows when
 * the byte comes that does not fit. Files that fit into the memory are read by {@link DelimitedText}, which knows
 * beforehand.
 */
public final class TextTable implements TableSource {
    /** The file does not fit the encoding that was found, and has to be begun again in the other. */
    public static final class OtherEncoding extends RuntimeException {
        private static final long serialVersionUID = 1L;

        OtherEncoding() {
            super(null, null, false, false);
        }
    }

    private final Path file;
    private final TableForm.Text form;
    private final TextEncoding encoding;
    private final boolean said;
    private final Position position;
    private final TextLines lines;
    private final List<String> header;

    private TextTable(
            Path file, TextEncoding encoding, char delimiter, boolean said, Position position, TextLines lines) {
        this.file = file;
        this.form = new TableForm.Text(encoding, delimiter);
        this.encoding = encoding;
        this.said = said;
        this.position = position;
        this.lines = lines;
        try {
            this.header = lines.header();
        } catch (TextLines.Misfit e) {
            throw misfit();
        }
    }

    /**
     * Opens a file and reads its header.
     *
     * @throws OtherEncoding if its bytes do not fit the encoding that was found; {@link #open} with GB18030 said then
     */
    public static TextTable open(Path file, TableForm.Text said) {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ExchangeException("table.absent", TextLines.name(file), file.toString());
            }
            var encoding = said.encoding() == null ? FoundEncoding.ofBeginning(file) : said.encoding();
            char delimiter = said.delimiter() == null ? FoundDelimiter.of(file, encoding) : said.delimiter();
            var position = new Position(Files.size(file));
            var lines = new TextLines(file, position.counting(Files.newInputStream(file)), encoding, delimiter);
            try {
                return new TextTable(file, encoding, delimiter, said.encoding() != null, position, lines);
            } catch (RuntimeException e) {
                lines.close();
                throw e;
            }
        } catch (IOException e) {
            throw TextLines.failed(file, e);
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
                try {
                    return lines.hasNext();
                } catch (TextLines.Misfit e) {
                    throw misfit();
                }
            }

            @Override
            public TableRow next() {
                try {
                    return lines.next();
                } catch (TextLines.Misfit e) {
                    throw misfit();
                }
            }
        };
    }

    private RuntimeException misfit() {
        if (!said && encoding == TextEncoding.UTF_8) {
            return new OtherEncoding();
        }
        try {
            return encoding == TextEncoding.GB18030
                    ? FoundEncoding.none(file, encoding)
                    : FoundEncoding.other(file, encoding);
        } catch (IOException e) {
            return TextLines.failed(file, e);
        }
    }

    @Override
    public double share() {
        return position.share();
    }

    @Override
    public void close() {
        lines.close();
    }
}
