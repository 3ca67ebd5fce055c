package qunheng.exchange.table;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The encodings that tables come in. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8),
    /** With a byte-order mark, as Excel writes "CSV UTF-8". */
    UTF_8_MARKED(StandardCharsets.UTF_8),
    /** What office programs on a Chinese machine write otherwise; GBK and GB2312 are parts of it. */
    GB18030(Charset.forName("GB18030")),
    /** With a byte-order mark, as Excel writes "Unicode text". */
    UTF_16(StandardCharsets.UTF_16);

    /** What the beginning of a file leaves open is decided by the bytes that follow, when it is read. */
    private static final int LOOKED_AT = 16 << 20;

    private final Charset charset;

    TextEncoding(Charset charset) {
        this.charset = charset;
    }

    /** Refuses bytes that do not fit, instead of putting a sign in their place. */
    public CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    public Charset charset() {
        return charset;
    }

    /** By the mark at the beginning, else UTF-8 unless a byte near the beginning says otherwise. */
    public static TextEncoding of(Path file) throws IOException {
        byte[] start;
        try (var in = Files.newInputStream(file)) {
            start = in.readNBytes(LOOKED_AT);
        }
        if (begins(start, 0xEF, 0xBB, 0xBF)) {
            return UTF_8_MARKED;
        }
        if (begins(start, 0xFF, 0xFE) || begins(start, 0xFE, 0xFF)) {
            return UTF_16;
        }
        return fits(start, UTF_8) ? UTF_8 : GB18030;
    }

    private static boolean begins(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** A character that is cut at the end of what was looked at does not count. */
    private static boolean fits(byte[] bytes, TextEncoding encoding) {
        var decoder = encoding.decoder();
        var in = ByteBuffer.wrap(bytes);
        var out = CharBuffer.allocate(1 << 14);
        while (in.hasRemaining()) {
            out.clear();
            var result = decoder.decode(in, out, false);
            if (result.isError()) {
                return false;
            }
            if (result.isUnderflow()) {
                return true;
            }
        }
        return true;
    }
}
