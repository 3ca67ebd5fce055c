package qunheng.exchange.table;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** The encodings that tables come in; {@link FoundEncoding} tells which. */
public enum TextEncoding {
    UTF_8(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    /** With a byte-order mark, as Excel writes "CSV UTF-8": a byte that does not fit cannot mean another encoding. */
    UTF_8_MARKED(StandardCharsets.UTF_8, "\u00EF\u00BB\u00BF"),
    /** What office programs on a Chinese machine write otherwise; GBK and GB2312 are parts of it. */
    GB18030(Charset.forName("GB18030"), "\u00841\u00953"),
    /** As Excel writes "Unicode text", with a byte-order mark. */
    UTF_16LE(StandardCharsets.UTF_16LE, "\u00FF\u00FE"),
    UTF_16BE(StandardCharsets.UTF_16BE, "\u00FE\u00FF"),
    /** Never found, because most of its texts fit GB18030 too; a person can say it. */
    BIG5(Charset.forName("Big5"), "");

    private final Charset charset;
    private final String mark;

    /** @param mark the bytes of its byte-order mark, one a character; empty if it has none */
    TextEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Refuses bytes that do not fit, instead of putting a sign in their place. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    Charset charset() {
        return charset;
    }

    /** What a user knows it as, such as UTF-8. */
    String label() {
        return charset.name();
    }

    /** Whether the bytes begin with its byte-order mark. */
    boolean marks(byte[] start) {
        return !mark.isEmpty()
                && start.length >= mark.length()
                && new String(start, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }

    /** The text behind a byte-order mark. */
    Reader reader(InputStream in) throws IOException {
        var bytes = new BufferedInputStream(in, 1 << 16);
        bytes.mark(mark.length() + 1);
        if (!marks(bytes.readNBytes(mark.length()))) {
            bytes.reset();
        }
        return new InputStreamReader(bytes, decoder());
    }
}
