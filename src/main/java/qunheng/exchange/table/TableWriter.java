package qunheng.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.Writer;
import java.util.List;
import qunheng.exchange.CsvCell;

/**
 * Writes a table as comma-separated values, lines ended by a line feed on every system, so that equal results are equal
 * bytes. Numbers are written bare; any other text is written so that no spreadsheet runs it ({@link CsvCell}), and
 * {@link TableReader} gives it back as it was.
 */
public final class TableWriter {
    /** What has to be in quotes for any program, also for one that separates cells by semicolons. */
    public static final QuoteStrategy QUOTED = new QuoteStrategy() {
        @Override
        public boolean quoteValue(int line, int field, String value) {
            return CsvCell.separates(value);
        }
    };

    private final CsvWriter csv;

    public TableWriter(Writer writer, List<String> header) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).quoteStrategy(QUOTED).bufferSize(0).build(writer);
        csv.writeRecord(inert(header));
    }

    public void row(List<String> values) {
        csv.writeRecord(inert(values));
    }

    public void row(String... values) {
        csv.writeRecord(inert(List.of(values)));
    }

    private static List<String> inert(List<String> values) {
        return values.stream().map(TableWriter::inert).toList();
    }

    private static String inert(String value) {
        var safe = CsvCell.inert(value);
        return safe.length() == value.length() || !Double.isNaN(Decimals.parse(value)) ? value : safe;
    }
}
