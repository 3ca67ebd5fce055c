package qunheng.exchange.regional;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.CsvCell;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.table.TableWriter;
import qunheng.model.Refusal;

/**
 * The rows of a file that could not be counted, one a line: its line, why, and the values of the columns that were
 * asked for. Nothing else of a firm is copied. The file is made at the first such row.
 */
public final class RejectedRows implements AutoCloseable {
    private static final List<String> HEADER = List.of("line", "reason", "region", "industry", "year", "amount");

    /** As many of the first rows are remembered, to be shown at once. */
    private static final int SHOWN = 5;

    private final @Nullable Path file;
    private final Function<Refusal, String> sentence;
    private @Nullable CsvWriter csv;
    private long rows;
    private final List<First> first = new ArrayList<>();

    /** One of the first rows that were not taken. */
    public record First(long line, Refusal reason) {}

    /**
     * @param file where to write them; null only counts them
     * @param sentence says a reason in the user's language
     */
    public RejectedRows(@Nullable Path file, Function<Refusal, String> sentence) {
        this.file = file;
        this.sentence = sentence;
    }

    /** Forgets what was written, because the input is read from its beginning. */
    void begin() {
        close();
        rows = 0;
        first.clear();
    }

    void add(long line, Refusal reason, String region, String industry, String year, String amount) {
        rows++;
        if (first.size() < SHOWN) {
            first.add(new First(line, reason));
        }
        if (file == null) {
            return;
        }
        try {
            if (csv == null) {
                csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .quoteStrategy(TableWriter.QUOTED)
                        .bufferSize(0)
                        .build(new BufferedWriter(Files.newBufferedWriter(file, StandardCharsets.UTF_8), 1 << 16));
                csv.writeRecord(HEADER);
            }
            csv.writeRecord(
                    String.valueOf(line),
                    CsvCell.inert(sentence.apply(reason)),
                    inert(region),
                    inert(industry),
                    inert(year),
                    inert(amount));
        } catch (IOException | UncheckedIOException e) {
            throw new ExchangeException(e, "table.output.failed", file.toString(), String.valueOf(e.getMessage()));
        }
    }

    private static String inert(String text) {
        return CsvCell.inert(FirmFile.shortened(text));
    }

    public long rows() {
        return rows;
    }

    public List<First> first() {
        return List.copyOf(first);
    }

    @Override
    public void close() {
        if (csv != null) {
            try {
                csv.close();
            } catch (IOException e) {
                throw new ExchangeException(
                        e, "table.output.failed", String.valueOf(file), String.valueOf(e.getMessage()));
            }
            csv = null;
        }
    }
}
