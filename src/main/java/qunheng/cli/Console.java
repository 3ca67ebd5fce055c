package qunheng.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Where a command speaks and where its relative paths begin.
 *
 * @param folder the folder that the command was called in
 */
public record Console(PrintStream out, PrintStream err, Path folder) {

    /** The terminal of this process, in UTF-8 whatever its locale. */
    static Console system() {
        return new Console(utf8(FileDescriptor.out), utf8(FileDescriptor.err), Path.of("").toAbsolutePath());
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
    }

    Path resolve(Path path) {
        return folder.resolve(path).normalize();
    }

    void flush() {
        out.flush();
        err.flush();
    }
}
