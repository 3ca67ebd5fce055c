package qunheng.ui.common;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A step of thousands of values: made beside the window's thread, its outcome told on it. */
final class LargeStep {
    private LargeStep() {}

    /** @param done hears what went wrong, or null */
    static void run(Background background, Runnable step, Consumer<@Nullable RuntimeException> done) {
        background.work().execute(() -> {
            RuntimeException failure = null;
            try {
                step.run();
            } catch (RuntimeException e) {
                failure = e;
            }
            var told = failure;
            background.screen().execute(() -> done.accept(told));
        });
    }
}
