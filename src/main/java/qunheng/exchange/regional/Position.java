package qunheng.exchange.regional;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicLong;
import qunheng.task.Progress;

/** How much of a file has been read. */
final class Position {
    private final Progress progress;
    private final long size;
    private final AtomicLong read = new AtomicLong();

    Position(Progress progress, long size) {
        this.progress = progress;
        this.size = size;
    }

    void tell() {
        if (progress.cancelled()) {
            throw new CancellationException();
        }
        progress.at(Math.min(1, (double) read.get() / size));
    }

    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read(byte[] into, int offset, int length) throws IOException {
                int got = super.read(into, offset, length);
                read.addAndGet(Math.max(0, got));
                return got;
            }
        };
    }
}
