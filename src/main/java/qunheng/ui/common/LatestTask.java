package qunheng.ui.common;

import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import qunheng.task.Progress;

/**
 * Long work of which only the latest request counts: a result that has been overtaken is never shown.
 *
 * <p>{@link #request} and {@link #cancel} are called on the screen's thread. An error of the work goes to that thread's
 * uncaught-exception handler, never into silence.
 *
 * @param <I> what the work is given: immutable, taken when it is requested
 * @param <O> its result
 */
public final class LatestTask<I, O> {
    /** The work itself; it may look at {@link Progress#cancelled()} and stop early with any result. */
    public interface Work<I, O> {
        O compute(I input, Progress progress);
    }

    private final Background background;
    private final Work<I, O> work;
    private final Consumer<O> show;
    private final AtomicLong latest = new AtomicLong();
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper();

    public LatestTask(Background background, Work<I, O> work, Consumer<O> show) {
        this.background = background;
        this.work = work;
        this.show = show;
    }

    public static <I, O> LatestTask<I, O> of(Background background, Function<I, O> work, Consumer<O> show) {
        return new LatestTask<>(background, (input, progress) -> work.apply(input), show);
    }

    public void request(I input) {
        var number = latest.incrementAndGet();
        running.set(true);
        progress.set(0);
        background.work().execute(() -> {
            if (latest.get() != number) {
                return;
            }
            try {
                var result = work.compute(input, new Report(number));
                background.screen().execute(() -> finish(number, () -> show.accept(result)));
            } catch (RuntimeException | Error failure) {
                background.screen().execute(() -> finish(number, () -> {
                    throw failure;
                }));
            }
        });
    }

    /** Whatever is under way is not shown any more. */
    public void cancel() {
        latest.incrementAndGet();
        running.set(false);
    }

    private void finish(long number, Runnable end) {
        if (latest.get() == number) {
            running.set(false);
            end.run();
        }
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }

    /** 0 to 1. */
    public ReadOnlyDoubleProperty progress() {
        return progress.getReadOnlyProperty();
    }

    private final class Report implements Progress {
        private final long number;

        Report(long number) {
            this.number = number;
        }

        @Override
        public void at(double fraction) {
            background.screen().execute(() -> {
                if (latest.get() == number) {
                    progress.set(fraction);
                }
            });
        }

        @Override
        public boolean cancelled() {
            return latest.get() != number;
        }
    }
}
