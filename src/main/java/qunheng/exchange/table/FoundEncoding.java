package qunheng.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import qunheng.exchange.ExchangeException;

/**
 * Which encoding a table is in: what a byte-order mark says; else UTF-16 if every second byte of its beginning is zero;
 * else UTF-8 if all of it fits; else GB18030, which is what office programs on Chinese machines write.
 *
 * <p>{@link #ofWhole} looks at every byte before anything is read. {@link #ofBeginning} is for files of millions of
 * rows, which are gone through only once: their reader begins anew when a later byte says otherwise ({@link
 * TextTable}).
 */
final class FoundEncoding {
    private static final int BEGINNING = 16 << 20;
    private static final int BEGINNING_OF_UTF_16 = 2_000;
    private static final int BUFFER = 1 << 16;

    private FoundEncoding() {}

    static TextEncoding ofBeginning(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(BEGINNING);
        }
        for (var marked : List.of(TextEncoding.UTF_8_MARKED, TextEncoding.UTF_16LE, TextEncoding.UTF_16BE)) {
            if (marked.marks(start)) {
                return marked;
            }
        }
        var looked = Math.min(start.length, BEGINNING_OF_UTF_16);
        var zeros = new int[2];
        for (var i = 0; i < looked; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        var many = Math.max(3, looked / 20); // a stray NUL or two are none of it
        if (zeros[1] >= many && zeros[0] == 0) {
            return TextEncoding.UTF_16LE;
        }
        if (zeros[0] >= many && zeros[1] == 0) {
            return TextEncoding.UTF_16BE;
        }
        return fits(start, TextEncoding.UTF_8) ? TextEncoding.UTF_8 : TextEncoding.GB18030;
    }

    /** @throws ExchangeException naming the line of the first byte that fits no encoding */
    static TextEncoding ofWhole(Path file) throws IOException {
        var found = ofBeginning(file);
        if (firstMisfit(file, found) == 0) {
            return found;
        }
        if (found == TextEncoding.UTF_8 && firstMisfit(file, TextEncoding.GB18030) == 0) {
            return TextEncoding.GB18030;
        }
        throw none(file, found == TextEncoding.GB18030 ? TextEncoding.UTF_8 : found);
    }

    /** Neither this encoding nor what is tried instead of it. */
    static ExchangeException none(Path file, TextEncoding tried) throws IOException {
        return new ExchangeException("table.encoding", TextLines.name(file), Math.max(1, firstMisfit(file, tried)));
    }

    /** A user said it, or a byte-order mark did, and it is not so. */
    static ExchangeException other(Path file, TextEncoding said) throws IOException {
        return new ExchangeException(
                "table.otherEncoding", TextLines.name(file), Math.max(1, firstMisfit(file, said)), said.label());
    }

    /** A character that is cut at the end of what was looked at does not count. */
    private static boolean fits(byte[] bytes, TextEncoding encoding) {
        var decoder = encoding.decoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(BUFFER);
        var result = CoderResult.OVERFLOW;
        while (result.isOverflow()) {
            out.clear();
            result = decoder.decode(in, out, false);
        }
        return !result.isError();
    }

    /** The line of the first byte that does not fit, or of a NUL, which is in no table; 0 if all is well. */
    static long firstMisfit(Path file, TextEncoding encoding) throws IOException {
        var decoder = encoding.decoder();
        var bytes = ByteBuffer.allocate(BUFFER);
        var chars = CharBuffer.allocate(BUFFER);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            var end = false;
            while (!end) {
                var read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                chars.clear();
                var result = decoder.decode(bytes, chars, end);
                chars.flip();
                for (var i = 0; i < chars.limit(); i++) {
                    var c = chars.get(i);
                    if (c == 0) {
                        return line;
                    }
                    line += c == '\n' ? 1 : 0;
                }
                if (result.isError()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return 0;
    }
}
