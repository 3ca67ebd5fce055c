package qunheng.ui.common;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;

/**
 * Where work runs and where its result is shown.
 *
 * @param work runs what takes long
 * @param screen runs what touches nodes or the session
 */
public record Background(Executor work, Executor screen) {
    /** Everything at once on the calling thread, for tests. */
    public static final Background HERE = new Background(Runnable::run, Runnable::run);

    /** Daemon threads for work, so that an unfinished computation never keeps the program alive. */
    public static Background ofWindow() {
        var threads = Executors.newFixedThreadPool(
                2, Thread.ofPlatform().daemon().name("work-", 1).factory());
        return new Background(threads, Platform::runLater);
    }
}
