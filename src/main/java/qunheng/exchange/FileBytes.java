package qunheng.exchange;

import java.nio.file.Path;

/** A file of bytes, replaced whole or not at all. */
public final class FileBytes {
    private FileBytes() {}

    /** @throws ExchangeException when it could not be written; what stood there before still does */
    public static void write(Path file, byte[] bytes) {
        AtomicFile.write(file, bytes);
    }
}
