package qunheng.ui.common;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A dialog inside the window: a title, content, and buttons at the lower right. */
public final class Sheet extends VBox {
    private static final double AROUND = 64;

    private final Session session;
    private final Label heading = new Label();
    private final Node content;
    private final HBox buttons = new HBox();
    private final ScrollPane scroll;
    private boolean large;
    private final List<Runnable> onClosed = new ArrayList<>();
    private @Nullable Overlay overlay;
    private @Nullable Node first;

    public Sheet(Session session, ObservableValue<String> title, Node content) {
        this.session = session;
        this.content = content;
        getStyleClass().add("dialog-sheet");
        setAccessibleRole(AccessibleRole.DIALOG);
        accessibleTextProperty().bind(title);
        heading.getStyleClass().add(Styles.TITLE_4);
        heading.setWrapText(true);
        heading.textProperty().bind(title);
        scroll = Scrolled.down(content);
        scroll.getStyleClass().add("sheet-content");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.getStyleClass().add("sheet-buttons");
        getChildren().addAll(heading, scroll, buttons);
        setMaxWidth(USE_PREF_SIZE);
    }

    /** A question with a sentence. */
    public static Sheet question(Session session, String titleKey, ObservableValue<String> sentence) {
        var text = new Label();
        text.setWrapText(true);
        text.textProperty().bind(sentence);
        return new Sheet(session, session.text(titleKey), text);
    }

    /** A button that closes the sheet and changes nothing; Esc does the same. */
    public Sheet cancel(String key) {
        return button(key, () -> true, false);
    }

    /** The button that Enter presses; the sheet closes if the action returns true. */
    public Sheet confirm(String key, java.util.function.BooleanSupplier action, String... styleClasses) {
        return button(key, action, true, styleClasses);
    }

    /** The same where the button says what it would do now, and rests while that is not possible. */
    public Sheet confirm(
            ObservableValue<String> text,
            ObservableValue<Boolean> disabled,
            java.util.function.BooleanSupplier action,
            String... styleClasses) {
        button(text, action, true, styleClasses).disableProperty().bind(disabled);
        return this;
    }

    private Sheet button(String key, java.util.function.BooleanSupplier action, boolean main, String... styleClasses) {
        button(session.text(key), action, main, styleClasses);
        return this;
    }

    private Button button(
            ObservableValue<String> text,
            java.util.function.BooleanSupplier action,
            boolean main,
            String... styleClasses) {
        var button = new Button();
        button.textProperty().bind(text);
        button.setDefaultButton(main);
        button.setMinWidth(USE_PREF_SIZE);
        button.getStyleClass().addAll(styleClasses);
        button.setOnAction(event -> {
            if (action.getAsBoolean()) {
                close();
            }
        });
        buttons.getChildren().add(button);
        return button;
    }

    /** The control that has the focus when the sheet opens; else its last button. */
    public Sheet startAt(Node node) {
        first = node;
        return this;
    }

    public Sheet wide() {
        getStyleClass().add("wide");
        return this;
    }

    /** Nearly as large as the window, for work that needs the room; the content gets all of it. */
    public Sheet large() {
        large = true;
        getStyleClass().add("large");
        scroll.setFitToHeight(true);
        return this;
    }

    public Sheet onClosed(Runnable action) {
        onClosed.add(action);
        return this;
    }

    public void close() {
        if (overlay != null) {
            overlay.close(this);
        }
    }

    /** A scroll pane does not know how high its content is at the sheet's width; this does. */
    @Override
    protected double computePrefHeight(double width) {
        if (large && overlay != null) {
            return Math.max(overlay.getHeight() - AROUND, AROUND);
        }
        var inside = (width < 0 ? prefWidth(-1) : width) - getInsets().getLeft() - getInsets().getRight();
        return snapSizeY(getInsets().getTop()
                + heading.prefHeight(inside)
                + content.prefHeight(inside)
                + buttons.prefHeight(inside)
                + 2 * getSpacing()
                + getInsets().getBottom()
                + 2);
    }

    /** As high as its content, but never to the edges of the window; then the content scrolls. */
    @Override
    protected double computeMaxHeight(double width) {
        var room = overlay == null ? Double.MAX_VALUE : overlay.getHeight() - AROUND;
        return Math.min(computePrefHeight(width), Math.max(room, AROUND));
    }

    void willShowIn(Overlay host) {
        overlay = host;
        if (large) {
            prefWidthProperty().bind(host.widthProperty().subtract(AROUND));
            host.heightProperty().subscribe(height -> requestLayout());
        }
    }

    void focusFirst() {
        if (first != null) {
            if (first.getScene() == null) {
                // what scrolls has its content only once it has been laid out
                applyCss();
                layout();
            }
            first.requestFocus();
        } else if (!buttons.getChildren().isEmpty()) {
            buttons.getChildren().getLast().requestFocus();
        }
    }

    void closed() {
        overlay = null;
        onClosed.forEach(Runnable::run);
    }
}
