package qunheng.chart;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Noto Sans SC as it goes into a PDF, of a report or of one figure: without its table entries for
 * radicals and strokes, and for some signs that share their shape with the usual one.
 *
 * <p>One glyph of Noto Sans SC serves a character and the radical of the same shape, such as 自 and U+2F83; an en dash
 * and a figure dash; 胶 and U+3B35. A PDF holds glyphs, and the way back to characters takes the lower code: copied or
 * searched text would be signs that nobody typed. Without these entries the way back is the character.
 */
public final class EmbeddedFont {
    private static final Map<String, byte[]> LOADED = new ConcurrentHashMap<>();
    private static final int TAG_CMAP = 0x636D6170;
    private static final int TAG_GSUB = 0x47535542;

    /** For an em space, – ‵ ∕ 〈 〉 and the characters 曶 胶 幐 槩; in order. */
    private static final int[] SHARED = {
        0x2003, 0x2012, 0x2035, 0x2215, 0x2329, 0x232A, 0x3ADA, 0x3B35, 0x3B3A, 0x3BA3
    };

    private EmbeddedFont() {}

    /** One of the two files of {@code /qunheng/fonts}. */
    public static InputStream open(String file) {
        return new ByteArrayInputStream(LOADED.computeIfAbsent(file, EmbeddedFont::load));
    }

    private static byte[] load(String file) {
        try (var in = EmbeddedFont.class.getResourceAsStream("/qunheng/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is not packed with the program");
            }
            var bytes = in.readAllBytes();
            dropUnusual(ByteBuffer.wrap(bytes));
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The layout of the file is that of the OpenType specification: table directory, then cmap with its subtables. */
    private static void dropUnusual(ByteBuffer font) {
        for (var i = 0; i < font.getShort(4); i++) {
            var record = 12 + 16 * i;
            if (font.getInt(record) == TAG_GSUB) {
                // Rules that join letters: looked up for each word of a PDF, for nothing.
                font.putInt(record, 0);
            }
            if (font.getInt(record) == TAG_CMAP) {
                var cmap = font.getInt(record + 8);
                for (var t = 0; t < font.getShort(cmap + 2); t++) {
                    var table = cmap + font.getInt(cmap + 4 + 8 * t + 4);
                    if (font.getShort(table) == 12) {
                        dropGroups(font, table);
                    }
                }
            }
        }
    }

    /** Format 12: groups of first code, last code, first glyph; a dropped one keeps one code, for "no glyph". */
    private static void dropGroups(ByteBuffer font, int table) {
        for (var g = 0; g < font.getInt(table + 12); g++) {
            var group = table + 16 + 12 * g;
            var first = font.getInt(group);
            if (unusual(first) && unusual(font.getInt(group + 4))) {
                font.putInt(group + 4, first);
                font.putInt(group + 8, 0);
            }
        }
    }

    /** CJK radicals, Kangxi radicals, strokes, and the lower codes of a glyph whose higher one is what people type. */
    private static boolean unusual(int code) {
        return (code >= 0x2E80 && code <= 0x2FDF)
                || (code >= 0x31C0 && code <= 0x31EF)
                || Arrays.binarySearch(SHARED, code) >= 0;
    }
}
