package qunheng.robustness;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import qunheng.task.Progress;

/** Runs numbered items on several threads, in blocks whose borders do not depend on how many threads there are. */
public final class Parallel {
    /** Items that a thread takes at a time; random numbers are seeded by block. */
    public static final int BLOCK = 64;

    /** One block's work, with the room of its thread. */
    @FunctionalInterface
    public interface Work<W> {
        void block(W room, long from, long to);
    }

    private Parallel() {}

    /**
     * @param threads 1 or more
     * @param rooms makes the room of a thread
     * @throws CancellationException if {@code progress} says so
     */
    public static <W> void run(long items, int threads, Progress progress, Supplier<W> rooms, Work<W> work) {
        var next = new AtomicLong();
        var done = new AtomicLong();
        Callable<Boolean> task = () -> {
            boolean complete = false;
            try {
                var room = rooms.get();
                for (long from = next.getAndAdd(BLOCK); from < items; from = next.getAndAdd(BLOCK)) {
                    if (progress.cancelled()) {
                        throw new CancellationException();
                    }
                    long to = Math.min(items, from + BLOCK);
                    work.block(room, from, to);
                    report(progress, done.addAndGet(to - from), items);
                }
                complete = true;
            } finally {
                if (!complete) {
                    next.set(items); // the others find nothing more to do
                }
            }
            return complete;
        };
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var running = new ArrayList<Future<Boolean>>();
            for (int t = 0; t < threads; t++) {
                running.add(pool.submit(task));
            }
            for (var one : running) {
                one.get();
            }
        } catch (ExecutionException e) {
            switch (e.getCause()) {
                case RuntimeException problem -> throw problem;
                case Error problem -> throw problem;
                case null, default -> throw new IllegalStateException(e);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** One thread at a time, so that whoever listens needs no care. */
    private static void report(Progress progress, long done, long items) {
        synchronized (progress) {
            progress.at((double) done / items);
        }
    }
}
