package qunheng.exchange.workbook;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Texts by number, added one after the other. The first {@link #IN_MEMORY} bytes stay in the memory, all others go to a
 * temporary file, of which only the place of each sixteenth text is remembered.
 */
final class TextStore implements AutoCloseable {
    static final int IN_MEMORY = 16 << 20;

    private static final int GROUP = 16;
    private static final int WRITTEN_AT_ONCE = 1 << 16;

    private final int inMemory;

    /** Each text behind its length. Once there is a file, the first texts stay in it and the newest wait in another. */
    private byte[] memory = new byte[1 << 12];

    private int used;
    private byte[] pending = {};
    private int waiting;
    private long[] groups = new long[64];
    private int size;
    private int firstGroupInFile = Integer.MAX_VALUE;
    private @Nullable Path path;
    private @Nullable RandomAccessFile file;
    private long written;

    TextStore(int inMemory) {
        this.inMemory = inMemory;
    }

    int size() {
        return size;
    }

    void add(String text) throws IOException {
        if (size % GROUP == 0) {
            begin(size / GROUP);
        }
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        var length = Integer.BYTES + bytes.length;
        if (file == null) {
            memory = room(memory, used, length);
            ByteBuffer.wrap(memory, used, length).putInt(bytes.length).put(bytes);
            used += length;
        } else {
            pending = room(pending, waiting, length);
            ByteBuffer.wrap(pending, waiting, length).putInt(bytes.length).put(bytes);
            waiting += length;
            if (waiting > WRITTEN_AT_ONCE) {
                flush(file);
            }
        }
        size++;
    }

    private void begin(int group) throws IOException {
        if (file == null && used >= inMemory) {
            path = Files.createTempFile("qunheng-texts", ".tmp");
            file = new RandomAccessFile(path.toFile(), "rw");
            firstGroupInFile = group;
        }
        if (group == groups.length) {
            groups = Arrays.copyOf(groups, groups.length * 2);
        }
        groups[group] = file == null ? used : written + waiting;
    }

    private static byte[] room(byte[] bytes, int used, int more) {
        return used + more <= bytes.length ? bytes : Arrays.copyOf(bytes, Math.max(used + more, bytes.length * 2));
    }

    private void flush(RandomAccessFile to) throws IOException {
        to.seek(written);
        to.write(pending, 0, waiting);
        written += waiting;
        waiting = 0;
    }

    String get(int number) throws IOException {
        if (number < 0 || number >= size) {
            throw new IndexOutOfBoundsException(number);
        }
        var group = number / GROUP;
        var in = file;
        return in == null || group < firstGroupInFile
                ? fromMemory((int) groups[group], number % GROUP)
                : fromFile(in, groups[group], number % GROUP);
    }

    private String fromMemory(int from, int skipped) {
        var bytes = ByteBuffer.wrap(memory, from, used - from);
        for (var i = 0; i < skipped; i++) {
            var length = bytes.getInt();
            bytes.position(bytes.position() + length);
        }
        var length = bytes.getInt();
        return new String(memory, bytes.position(), length, StandardCharsets.UTF_8);
    }

    private String fromFile(RandomAccessFile in, long from, int skipped) throws IOException {
        flush(in);
        var at = from;
        for (var i = 0; i < skipped; i++) {
            in.seek(at);
            at += Integer.BYTES + in.readInt();
        }
        in.seek(at);
        var bytes = new byte[in.readInt()];
        in.readFully(bytes);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        try {
            if (file != null) {
                file.close();
            }
            if (path != null) {
                Files.deleteIfExists(path);
            }
        } catch (IOException e) {
            if (path != null) {
                path.toFile().deleteOnExit();
            }
        }
    }
}
