package qunheng.exchange.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import qunheng.exchange.ExchangeException;

/** Which encoding a file is in: UTF-8 if every byte fits it, else GB18030 (what Chinese office programs write) if those fit. */
final class TableEncoding {
    private static final int BUFFER = 1 << 16;
    private static final Charset GB18030 = Charset.forName("GB18030");

    private TableEncoding() {}

    static Charset of(Path file) throws IOException {
        long line = firstMisfit(file, StandardCharsets.UTF_8);
        if (line == 0) {
            return StandardCharsets.UTF_8;
        }
        if (firstMisfit(file, GB18030) == 0) {
            return GB18030;
        }
        throw new ExchangeException("table.encoding", name(file), line);
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    /** The line of the first byte that does not fit, or 0. */
    private static long firstMisfit(Path file, Charset charset) throws IOException {
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        var bytes = ByteBuffer.allocate(BUFFER);
        var chars = CharBuffer.allocate(BUFFER);
        long line = 1;
        try (InputStream in = Files.newInputStream(file)) {
            boolean end = false;
            while (!end) {
                int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
                end = read < 0;
                bytes.position(bytes.position() + Math.max(0, read)).flip();
                var result = decode(decoder, bytes, chars, end);
                int nul = firstNul(chars);
                line += lines(chars, nul);
                if (result.isError() || nul < chars.limit()) {
                    return line;
                }
                bytes.compact();
            }
        }
        return 0;
    }

    private static CoderResult decode(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean end) {
        chars.clear();
        var result = decoder.decode(bytes, chars, end);
        chars.flip();
        return result;
    }

    private static long lines(CharBuffer chars, int end) {
        long lines = 0;
        for (int i = 0; i < end; i++) {
            lines += chars.get(i) == '\n' ? 1 : 0;
        }
        return lines;
    }

    /** A NUL is in no table; it is the mark of UTF-16 and of spreadsheets saved as such. */
    private static int firstNul(CharBuffer chars) {
        int i = 0;
        while (i < chars.limit() && chars.get(i) != 0) {
            i++;
        }
        return i;
    }
}
