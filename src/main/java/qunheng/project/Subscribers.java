package qunheng.project;

import java.util.ArrayDeque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import qunheng.model.Project;

/**
 * Tells subscribers of every new value of the project, in order, one after the other: an edit made by a subscriber is
 * told after the one that caused it has been told to all.
 */
final class Subscribers {
    private final List<Subscription> subscriptions = new CopyOnWriteArrayList<>();
    private final ArrayDeque<Project> untold = new ArrayDeque<>();
    private boolean telling;

    private record Subscription(Consumer<Project> subscriber, List<Subscription> among) implements AutoCloseable {
        @Override
        public void close() {
            among.removeIf(other -> other == this);
        }
    }

    AutoCloseable add(Consumer<Project> subscriber) {
        var subscription = new Subscription(subscriber, subscriptions);
        subscriptions.add(subscription);
        return subscription;
    }

    int size() {
        return subscriptions.size();
    }

    void clear() {
        subscriptions.clear();
    }

    /** Called under the project's lock. */
    void tell(Project project) {
        untold.add(project);
        if (telling) {
            return;
        }
        telling = true;
        try {
            for (var next = untold.poll(); next != null; next = untold.poll()) {
                for (var subscription : subscriptions) {
                    tell(subscription, next);
                }
            }
        } finally {
            telling = false;
        }
    }

    /** The edit is on disk already: a screen that fails to show it must not make it look refused. */
    private static void tell(Subscription subscription, Project project) {
        try {
            subscription.subscriber().accept(project);
        } catch (RuntimeException e) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
        }
    }
}
