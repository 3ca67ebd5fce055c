package qunheng.exchange.table;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicLong;

/** Counts how much of a file has been read; asked by another thread than the one that reads. */
public final class Position {
    private final long size;
    private final AtomicLong read = new AtomicLong();

    /** @param size of the whole, in bytes */
    public Position(long size) {
        this.size = Math.max(1, size);
    }

    public double share() {
        return Math.min(1, (double) read.get() / size);
    }

    public InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int got = super.read();
                read.addAndGet(got < 0 ? 0 : 1);
                return got;
            }

            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                read.addAndGet(Math.max(0, got));
                return got;
            }
        };
    }
}
