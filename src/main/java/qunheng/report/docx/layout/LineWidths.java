package qunheng.report.docx.layout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.BreakIterator;
import java.util.Locale;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * How many lines a text takes. A Chinese character is as wide as it is high in every font; other characters have the widths
 * of Noto Sans SC, and a gap of a quarter stands where the two meet, as Word sets it.
 */
final class LineWidths {
    private static final int FIRST_WIDE = 0x2E80;
    private static final double GAP = 0.25;
    private static final double BOLD = 1.05;

    /** A closing mark may hang over the end of a line. */
    private static final String HANGING = "\uFF0C\u3002\u3001\uFF1B\uFF1A\uFF01\uFF1F\uFF09\u300B\u300D\u300F";

    private LineWidths() {}

    private static final class Advances {
        static final float[] EM = read();

        private static float[] read() {
            try (var in = LineWidths.class.getResourceAsStream("/qunheng/fonts/NotoSansSC-Regular.ttf")) {
                if (in == null) {
                    throw new IllegalStateException("the font is not packed with the program");
                }
                try (var font = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
                    var codes = font.getUnicodeCmapLookup();
                    var em = new float[FIRST_WIDE];
                    for (var c = 0; c < em.length; c++) {
                        em[c] = (float) font.getAdvanceWidth(codes.getGlyphId(c)) / font.getUnitsPerEm();
                    }
                    return em;
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /**
     * @param size of the font, and {@code room} for a line, in points
     * @return at least 1
     */
    static int lines(String text, double size, boolean bold, double room) {
        var lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += wrapped(line, Math.max(room / size, 1) / (bold ? BOLD : 1));
        }
        return lines;
    }

    private static int wrapped(String line, double room) {
        var breaks = BreakIterator.getLineInstance(Locale.ROOT);
        breaks.setText(line);
        var lines = 1;
        var at = 0.0;
        var from = breaks.first();
        for (var to = breaks.next(); to != BreakIterator.DONE; to = breaks.next()) {
            var part = line.substring(from, to);
            var solid = part.stripTrailing();
            var hangs = !solid.isEmpty() && HANGING.indexOf(solid.charAt(solid.length() - 1)) >= 0 ? 1 : 0;
            var wide = width(solid, from > 0 ? line.codePointBefore(from) : ' ');
            if (at > 0 && at + wide - hangs > room) {
                lines++;
                at = 0;
            }
            // A word longer than a line is cut.
            while (at + wide - hangs > room) {
                lines++;
                wide -= room;
            }
            at += wide + width(part.substring(solid.length()), ' ');
            from = to;
        }
        return lines;
    }

    private static double width(String text, int before) {
        var width = 0.0;
        var last = before;
        for (var i = 0; i < text.length(); ) {
            var code = text.codePointAt(i);
            width += code < FIRST_WIDE ? Advances.EM[code] : 1;
            width += ideograph(last) && letter(code) || letter(last) && ideograph(code) ? GAP : 0;
            last = code;
            i += Character.charCount(code);
        }
        return width;
    }

    private static boolean ideograph(int code) {
        return Character.isIdeographic(code);
    }

    private static boolean letter(int code) {
        return code < FIRST_WIDE && Character.isLetterOrDigit(code);
    }
}
