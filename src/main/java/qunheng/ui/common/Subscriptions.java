package qunheng.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;

/**
 * What a screen listens to while it is open. {@link #close()} ends all of it, so nothing hears of a screen that is
 * gone.
 */
public final class Subscriptions implements AutoCloseable {
    private final List<Runnable> ends = new ArrayList<>();

    /** Calls back with the present value and then with every new one. */
    public <T> void follow(ObservableValue<T> value, Consumer<? super T> callback) {
        listen(value, callback);
        callback.accept(value.getValue());
    }

    /** Calls back with every new value. */
    public <T> void listen(ObservableValue<T> value, Consumer<? super T> callback) {
        ChangeListener<T> listener = (observable, before, after) -> callback.accept(after);
        value.addListener(listener);
        ends.add(() -> value.removeListener(listener));
    }

    /** Runs when the screen closes. */
    public void add(Runnable end) {
        ends.add(end);
    }

    @Override
    public void close() {
        var closing = List.copyOf(ends.reversed());
        ends.clear();
        closing.forEach(Runnable::run);
    }
}
