package qunheng.exchange.regional;

import java.nio.file.Path;
import java.util.List;
import qunheng.model.Refusal;

/** Lets tests outside see what becomes of rows that could not be counted. */
public final class RejectedTexts {
    private RejectedTexts() {}

    /** A file with one such row whose region, industry, year and amount are the text, and the reason as well. */
    public static void write(Path file, String text) {
        record Reason(String key, List<Object> arguments) implements Refusal {}
        try (var rows = new RejectedRows(file, reason -> text)) {
            rows.add(2, new Reason("exchange.input.absent", List.of()), text, text, text, text);
        }
    }
}
