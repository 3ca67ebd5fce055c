package qunheng.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What separates the values of a file: of comma, tab, semicolon and bar the one that its first line has most of. */
final class Delimiter {
    static final String KNOWN = ",\t;|";
    private static final int LOOKED_AT = 1 << 16;

    private Delimiter() {}

    static char of(Path file, TextEncoding encoding) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        var text = new String(start, encoding.charset()); // a character cut at the end does not matter here
        var counts = new int[KNOWN.length()];
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                break;
            } else if (!quoted && KNOWN.indexOf(c) >= 0) {
                counts[KNOWN.indexOf(c)]++;
            }
        }
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return KNOWN.charAt(best);
    }
}
