package qunheng.exchange;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** The text of a file that should be UTF-8; a byte-order mark at its beginning is taken off. */
final class InputText {
    /** A project of ten thousand profiles is smaller; what is larger is not a project file. */
    static final long LIMIT = 50L * 1024 * 1024;

    private static final byte FE = (byte) 0xFE;
    private static final byte FF = (byte) 0xFF;

    private InputText() {}

    static String read(Path file) {
        return decode(String.valueOf(file.getFileName()), bytes(file));
    }

    /** The text of a table, which on a Chinese machine may as well be GB18030. */
    static String readTable(Path file) {
        var bytes = bytes(file);
        var name = String.valueOf(file.getFileName());
        return otherEncoding(bytes).equals("GB18030") && !isUtf8(bytes)
                ? new String(bytes, Charset.forName("GB18030"))
                : decode(name, bytes);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static byte[] bytes(Path file) {
        var name = String.valueOf(file.getFileName());
        try {
            if (Files.isDirectory(file)) {
                throw new ExchangeException("exchange.input.directory", name, file.toString());
            }
            if (Files.size(file) > LIMIT) {
                throw new ExchangeException("exchange.input.tooLarge", name, Files.size(file) >> 20, LIMIT >> 20);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw new ExchangeException(e, "exchange.input.absent", name, file.toString());
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "exchange.input.denied", name, file.toString());
        } catch (IOException e) {
            throw new ExchangeException(
                    e, "exchange.input.failed", name, file.toString(), String.valueOf(e.getMessage()));
        }
    }

    static String decode(String name, byte[] bytes) {
        var unread = ByteBuffer.wrap(bytes);
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(unread)
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            var line = 1;
            for (var i = 0; i < unread.position(); i++) {
                line += bytes[i] == '\n' ? 1 : 0;
            }
            var other = otherEncoding(bytes);
            throw other.isEmpty()
                    ? new ExchangeException(e, "exchange.encoding.unknown", name, line)
                    : new ExchangeException(e, "exchange.encoding.other", name, line, other);
        }
    }

    /** What the bytes look like instead: UTF-16 by its mark, GB18030 when every byte fits it. */
    private static String otherEncoding(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] == FE && bytes[1] == FF || bytes[0] == FF && bytes[1] == FE)) {
            return "UTF-16";
        }
        try {
            Charset.forName("GB18030")
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return "GB18030";
        } catch (CharacterCodingException e) {
            return "";
        }
    }
}
