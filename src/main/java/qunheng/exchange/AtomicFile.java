package qunheng.exchange;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;

/**
 * Replaces a file whole or not at all: the text goes to a new file beside the target, is forced to disk, and takes the
 * target's name in one step.
 *
 * <ul>
 *   <li>The folder is missing, read-only or not a folder: nothing is written.
 *   <li>The disk fills up, or writing fails in the middle: the new file is deleted, the old one stands.
 *   <li>The process is killed: the old file stands, and a {@code .part} file beside it may be left, which nothing reads.
 *   <li>Another program holds the target open (Windows): three more tries, then the old file stands.
 *   <li>The file system has no atomic move: it is replaced by an ordinary move; only a power cut during it leaves the new
 *       text under the {@code .part} name.
 * </ul>
 */
final class AtomicFile {
    private static final Logger LOG = LoggerFactory.getLogger(AtomicFile.class);
    private static final int TRIES = 4;
    private static final long PAUSE_NANOS = 60_000_000;

    private static final AtomicLong WRITTEN = new AtomicLong();

    private AtomicFile() {}

    static void write(Path file, Consumer<Writer> text) {
        replace(file, out -> {
            var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            text.accept(writer);
            writer.write('\n');
            writer.flush();
        });
    }

    static void write(Path file, byte[] bytes) {
        replace(file, out -> out.write(bytes));
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    private static void replace(Path file, Content content) {
        var target = file.toAbsolutePath();
        var name = String.valueOf(target.getFileName());
        Path part = null;
        try {
            if (Files.isDirectory(target)) {
                throw new ExchangeException("exchange.output.directory", name, target.toString());
            }
            part = target.resolveSibling(
                    name + "." + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".part");
            try (var channel = FileChannel.open(
                            part,
                            StandardOpenOption.WRITE,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.TRUNCATE_EXISTING);
                    var out = Channels.newOutputStream(channel)) {
                content.write(out);
                channel.force(true);
            }
            move(part, target);
            part = null;
        } catch (AccessDeniedException e) {
            throw new ExchangeException(e, "exchange.output.denied", name, target.toString());
        } catch (IOException | UncheckedIOException | JacksonException e) {
            throw new ExchangeException(
                    e, "exchange.output.failed", name, target.toString(), String.valueOf(e.getMessage()));
        } finally {
            discard(part);
        }
    }

    private static void move(Path part, Path target) throws IOException {
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

    private static void discard(@Nullable Path part) {
        try {
            if (part != null) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            LOG.warn("left behind: {}", part, e);
        }
    }
}
