package qunheng.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One program at a time works in a workspace. The lock is the operating system's, so it ends with the process however
 * that ends; the text in the file only says who holds it.
 */
final class WorkspaceLock implements AutoCloseable {
    static final String FILE = "workspace.lock";
    /** Far behind the text: on Windows a locked range cannot be read by others. */
    private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;

    private final FileChannel channel;

    private WorkspaceLock(FileChannel channel) {
        this.channel = channel;
    }

    /** @throws StoreException when another program holds the workspace */
    static WorkspaceLock take(Path folder) throws IOException {
        var file = folder.resolve(FILE);
        var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) == null) {
                throw new StoreException(null, "store.lock.held", folder.toString(), holder(file));
            }
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(self().getBytes(StandardCharsets.UTF_8)), 0);
            return new WorkspaceLock(channel);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(LOCKED_BYTE, 1, false);
        } catch (OverlappingFileLockException heldInThisProcess) {
            return null;
        }
    }

    private static String self() {
        return "process " + ProcessHandle.current().pid() + ", " + host();
    }

    private static String host() {
        // Asking the network for the name can take seconds on a machine without one.
        return Stream.of("COMPUTERNAME", "HOSTNAME")
                .map(System::getenv)
                .filter(name -> name != null && !name.isBlank())
                .findFirst()
                .orElseGet(WorkspaceLock::hostFile);
    }

    private static String hostFile() {
        try {
            return Files.readString(Path.of("/etc/hostname")).strip();
        } catch (IOException e) {
            return "localhost";
        }
    }

    private static String holder(Path file) {
        try {
            var text = Files.readString(file).strip();
            return text.isEmpty() ? "?" : text;
        } catch (IOException e) {
            return "?";
        }
    }

    @Override
    public void close() throws IOException {
        channel.truncate(0);
        channel.close();
    }
}
