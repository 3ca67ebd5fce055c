package qunheng.exchange.table;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/**
 * What stands between the cells of a text: of comma, tab, semicolon and bar the one that cuts most of the first lines
 * into the same number of cells, and of those that do so equally well the one that makes more cells. Marks inside
 * quotation marks do not count.
 */
public final class FoundDelimiter {
    /** What may stand between cells. */
    public static final List<Character> KNOWN = List.of(',', '\t', ';', '|');

    private static final int LINES = 60;
    private static final int BYTES = 1 << 18;

    private FoundDelimiter() {}

    static char of(Path file, TextEncoding encoding) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(BYTES);
        }
        var text = new String(start, encoding.charset());
        var whole = start.length < BYTES ? text : text.substring(0, Math.max(0, text.lastIndexOf('\n')));
        return of(whole, TextLines.name(file));
    }

    private static char of(String text, String file) {
        var best = file.toLowerCase(Locale.ROOT).endsWith(".tsv") ? '\t' : ',';
        var bestScore = 0.0;
        for (var delimiter : KNOWN) {
            var score = score(text, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    /** Share of lines with the commonest number of cells above one, plus a little for every cell. */
    private static double score(String text, char delimiter) {
        var widths = new HashMap<Integer, Integer>();
        var quoted = false;
        var cells = 1;
        var lines = 0;
        var empty = true;
        for (var i = 0; i < text.length() && lines < LINES; i++) {
            var c = text.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == delimiter) {
                cells++;
            } else if (!quoted && (c == '\n' || c == '\r')) {
                if (!empty) {
                    widths.merge(cells, 1, Integer::sum);
                    lines++;
                }
                cells = 1;
                empty = true;
                continue;
            }
            empty &= Character.isWhitespace(c) && c != delimiter;
        }
        if (!empty) {
            widths.merge(cells, 1, Integer::sum);
            lines++;
        }
        var best = 0.0;
        for (var width : widths.entrySet()) {
            if (width.getKey() > 1) {
                best = Math.max(best, (double) width.getValue() / lines + Math.min(width.getKey(), 100) / 1000.0);
            }
        }
        return best;
    }
}
