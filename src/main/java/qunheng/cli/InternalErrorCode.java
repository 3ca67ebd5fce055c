package qunheng.cli;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.zip.CRC32;

/** A short name for an unexpected error: the same error at the same place has the same code on every machine. */
final class InternalErrorCode {
    private InternalErrorCode() {}

    /** Made from the kind of the error and the methods of ours on its way, not from lines and messages, which change. */
    static String of(Throwable error) {
        var root = error;
        while (root.getCause() != null && root.getCause() != root) {
            root = root.getCause();
        }
        var sum = new CRC32();
        sum.update(root.getClass().getName().getBytes(StandardCharsets.UTF_8));
        Arrays.stream(root.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("qunheng."))
                .limit(5)
                .forEach(frame -> sum.update(
                        (frame.getClassName() + '#' + frame.getMethodName()).getBytes(StandardCharsets.UTF_8)));
        return "Q-" + String.format(Locale.ROOT, "%08X", sum.getValue());
    }
}
