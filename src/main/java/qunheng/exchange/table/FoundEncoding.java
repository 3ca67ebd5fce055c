package qunheng.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.List;
import qunheng.exchange.ExchangeException;

/**
 * Which encoding a table is in: what a byte-order mark says; else UTF-16 if every second byte of its beginning is zero;
 * else UTF-8 if all of it fits; else GB18030, which is what office programs on Chinese machines write.
 */
public final class FoundEncoding {
    /** What a user can choose from. */
    public static final List<String> NAMES = List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5");

    private static final int LOOKED_AT = 2_000;
    private static final String MARK = "\uFEFF";

    private FoundEncoding() {}

    static String of(String file, byte[] bytes) {
        if (begins(bytes, 0xFF, 0xFE)) {
            return "UTF-16LE";
        }
        if (begins(bytes, 0xFE, 0xFF)) {
            return "UTF-16BE";
        }
        var zeros = new int[2];
        for (var i = 0; i < Math.min(bytes.length, LOOKED_AT); i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        var many = Math.min(bytes.length, LOOKED_AT) / 20 + 1;
        if (zeros[1] >= many && zeros[0] == 0) {
            return "UTF-16LE";
        }
        if (zeros[0] >= many && zeros[1] == 0) {
            return "UTF-16BE";
        }
        for (var name : List.of("UTF-8", "GB18030")) {
            if (zeros[0] + zeros[1] == 0 && firstMisfit(bytes, name) < 0) {
                return name;
            }
        }
        throw new ExchangeException("table.encoding", file, line(bytes, Math.max(0, firstMisfit(bytes, "UTF-8"))));
    }

    private static boolean begins(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
    }

    /** The whole text, without a byte-order mark. */
    static String decode(String file, byte[] bytes, String encoding) {
        var at = firstMisfit(bytes, encoding);
        if (at >= 0) {
            throw new ExchangeException("tableimport.encoding.chosen", file, line(bytes, at), encoding);
        }
        var text = new String(bytes, Charset.forName(encoding));
        return text.startsWith(MARK) ? text.substring(1) : text;
    }

    /** The place of the first byte that does not fit, or −1. */
    private static int firstMisfit(byte[] bytes, String encoding) {
        var unread = ByteBuffer.wrap(bytes);
        try {
            Charset.forName(encoding)
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(unread);
            return -1;
        } catch (CharacterCodingException e) {
            return unread.position();
        }
    }

    private static int line(byte[] bytes, int end) {
        var line = 1;
        for (var i = 0; i < end; i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }
}
