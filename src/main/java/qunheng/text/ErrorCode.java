package qunheng.text;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/**
 * A short name for an unexpected error: the same error at the same place has the same code on every machine, so that
 * two people can find out that they speak of one thing.
 *
 * <p>The first part is made from the kind of the error and of its root cause, the second from the methods of ours on
 * its way; line numbers and messages do not count, because they change without the error changing.
 */
public final class ErrorCode {
    private ErrorCode() {}

    public static String of(Throwable error) {
        var root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var kind = error.getClass().getName() + ' ' + root.getClass().getName();
        var way = new StringBuilder();
        Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("qunheng."))
                .limit(5)
                .forEach(frame -> way.append(frame.getClassName())
                        .append('#')
                        .append(frame.getMethodName())
                        .append(' '));
        return part(kind) + '-' + part(way.toString());
    }

    private static String part(String text) {
        var sum = new CRC32();
        sum.update(text.getBytes(StandardCharsets.UTF_8));
        var code = Long.toString(sum.getValue() % (36L * 36 * 36 * 36), 36).toUpperCase(Locale.ROOT);
        return "0".repeat(4 - code.length()) + code;
    }
}
