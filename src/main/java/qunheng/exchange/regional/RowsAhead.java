package qunheng.exchange.regional;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.table.TableRow;

/**
 * Parses rows in a thread of its own while the rows before them are counted, so that a long file takes hardly longer
 * than parsing it. Only a few batches are ever ahead, so memory does not grow with the file.
 */
final class RowsAhead implements AutoCloseable {
    private static final int BATCH = 2048;
    private static final int BATCHES = 4;

    private final BlockingQueue<List<TableRow>> ready = new ArrayBlockingQueue<>(BATCHES);
    private final Thread parser;
    private volatile @Nullable RuntimeException failure;

    RowsAhead(Iterator<TableRow> rows) {
        parser = Thread.ofPlatform().daemon().name("rows-ahead").start(() -> parse(rows));
    }

    private void parse(Iterator<TableRow> rows) {
        try {
            var batch = new ArrayList<TableRow>(BATCH);
            while (rows.hasNext()) {
                batch.add(rows.next());
                if (batch.size() == BATCH) {
                    ready.put(batch);
                    batch = new ArrayList<>(BATCH);
                }
            }
            if (!batch.isEmpty()) {
                ready.put(batch);
            }
            ready.put(List.of());
        } catch (InterruptedException e) {
            // nobody wants the rest
        } catch (RuntimeException e) {
            failure = e;
            end();
        }
    }

    private void end() {
        try {
            ready.put(List.of());
        } catch (InterruptedException e) {
            // nobody wants the rest
        }
    }

    /** The next rows in their order; empty at the end of the file. */
    List<TableRow> next() {
        try {
            var batch = ready.take();
            var thrown = failure;
            if (batch.isEmpty() && thrown != null) {
                throw thrown;
            }
            return batch;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** Waits until the parser no longer uses the file. */
    @Override
    public void close() {
        parser.interrupt();
        try {
            parser.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
