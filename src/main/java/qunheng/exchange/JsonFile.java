package qunheng.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;

/** Results as JSON: maps keep their order, lines end with \n, a figure reads back as the same double. */
public final class JsonFile {
    private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = JsonMapper.builder()
            .build()
            .writer()
            .with(new DefaultPrettyPrinter(
                            Separators.createDefaultInstance().withObjectNameValueSpacing(Separators.Spacing.AFTER))
                    .withObjectIndenter(INDENT)
                    .withArrayIndenter(INDENT));

    private JsonFile() {}

    /** @param document maps, lists, texts, numbers, truth values and null; no NaN, which JSON does not have */
    public static String text(Map<String, ?> document) {
        return WRITER.writeValueAsString(document);
    }

    /** @throws ExchangeException when it could not be written; what stood there before still does */
    public static void write(Path file, Map<String, ?> document) {
        AtomicFile.write(file, out -> {
            try {
                out.write(text(document));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }
}
