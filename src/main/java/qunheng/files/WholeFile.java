package qunheng.files;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;

/**
 * Replaces a file whole or not at all: the bytes go to a new file beside the target, are forced to disk, and take the
 * target's name in one step. The file is readable for whom every new file of the user is, not for the user alone.
 *
 * <ul>
 *   <li>The folder is missing, read-only or not a folder: nothing is written.
 *   <li>The disk fills up, or writing fails in the middle: the new file is deleted, the old one stands.
 *   <li>The process is killed: the old file stands, and a {@code .part} file beside it may be left, which nothing
 *       reads.
 *   <li>Another program holds the target open (Windows): three more tries, then the old file stands.
 *   <li>The file system has no atomic move: it is replaced by an ordinary move; only a power cut during it leaves the
 *       new bytes under the {@code .part} name.
 * </ul>
 */
public final class WholeFile {
    private static final int TRIES = 4;
    private static final long PAUSE_NANOS = 60_000_000;
    private static final AtomicLong WRITTEN = new AtomicLong();

    /** Writes all that the file is to hold. */
    @FunctionalInterface
    public interface Content {
        void write(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** @throws IOException when the file cannot be written; what stood under its name is untouched then */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, out -> out.write(bytes));
    }

    /** @throws IOException when the file cannot be written; what stood under its name is untouched then */
    public static void write(Path file, Content content) throws IOException {
        var target = file.toAbsolutePath();
        var part = target.resolveSibling(
                target.getFileName() + "." + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".part");
        try {
            try (var channel = FileChannel.open(
                            part,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    var out = Channels.newOutputStream(channel)) {
                content.write(out);
                channel.force(true);
            }
            take(part, target);
        } finally {
            discard(part);
        }
    }

    private static void take(Path part, Path target) throws IOException {
        for (var attempt = 1; ; attempt++) {
            try {
                Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
                return;
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(part, target, StandardCopyOption.REPLACE_EXISTING);
                return;
            } catch (IOException e) {
                if (attempt == TRIES) {
                    throw e;
                }
                LockSupport.parkNanos(PAUSE_NANOS);
            }
        }
    }

    /** A part that took its name is no longer there; one that cannot be deleted goes with the process. */
    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            part.toFile().deleteOnExit();
        }
    }
}
