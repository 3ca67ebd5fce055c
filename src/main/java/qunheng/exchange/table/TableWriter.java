package qunheng.exchange.table;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Writer;
import java.util.List;

/** Writes a table as comma-separated values, lines ended by a line feed on every system, so that equal results are equal bytes. */
public final class TableWriter {
    private final CsvWriter csv;

    public TableWriter(Writer writer, List<String> header) {
        csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(writer);
        csv.writeRecord(header);
    }

    public void row(List<String> values) {
        csv.writeRecord(values);
    }

    public void row(String... values) {
        csv.writeRecord(values);
    }
}
