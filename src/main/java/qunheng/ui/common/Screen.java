package qunheng.ui.common;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/**
 * One entry of the navigation. A screen is made once; between {@link #opened()} and {@link #closed()} it may listen to
 * the session, and everything it listens to is in a {@link Subscriptions} that it closes.
 */
public interface Screen {
    /** The last part of {@code shell.screen.<id>}. */
    String id();

    Node node();

    void opened();

    void closed();

    /** What is missing here, in a word or a number; empty text shows nothing. */
    default Optional<ObservableValue<String>> badge() {
        return Optional.empty();
    }
}
