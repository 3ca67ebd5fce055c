package qunheng.ui.common;

import atlantafx.base.controls.ModalPane;
import atlantafx.base.controls.Notification;
import atlantafx.base.theme.Styles;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The root of a window: its content, above it one sheet at a time, and above that the notices. */
public final class Overlay extends StackPane {
    private static final Duration READING_TIME = Duration.seconds(7);
    private static final int MOST_NOTICES = 4;
    private static final double ABOVE_SHEETS = ModalPane.Z_FRONT - 1.0;

    private final Session session;
    private final ModalPane modal = new ModalPane();
    private final VBox notices = new VBox();
    private @Nullable Sheet sheet;
    private @Nullable Node focusBefore;

    public Overlay(Session session, Node content) {
        this.session = session;
        getStyleClass().add("overlay");
        notices.getStyleClass().add("notices");
        notices.setPickOnBounds(false);
        notices.setAlignment(Pos.BOTTOM_RIGHT);
        notices.setFillWidth(false);
        notices.setViewOrder(ABOVE_SHEETS);
        modal.setAlignment(Pos.CENTER);
        // A click beside a sheet must not throw away what was typed in it; Esc is a decision and does.
        modal.setPersistent(true);
        modal.setInTransitionFactory(null);
        modal.setOutTransitionFactory(null);
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE && sheet != null) {
                close(sheet);
                event.consume();
            }
        });
        modal.setFocusTraversable(false);
        modal.displayProperty().subscribe(display -> {
            if (!display && sheet != null) {
                close(sheet);
            }
        });
        getChildren().addAll(content, modal, notices);
        sceneProperty().subscribe((before, scene) -> follow(scene));
    }

    /** The overlay of the window that a node is in. */
    public static Overlay of(Node node) {
        if (node.getScene() != null && node.getScene().getRoot() instanceof Overlay overlay) {
            return overlay;
        }
        throw new IllegalStateException("not in a window: " + node);
    }

    /** While a sheet is open the focus stays in it, whatever the Tab key does. */
    private void follow(@Nullable Scene scene) {
        if (scene == null) {
            return;
        }
        scene.focusOwnerProperty().subscribe(owner -> {
            if (sheet != null && owner != null && !inside(owner, sheet) && inside(owner, getChildren().getFirst())) {
                sheet.focusFirst();
            }
        });
    }

    private static boolean inside(@Nullable Node node, Node ancestor) {
        for (var n = node; n != null; n = n.getParent()) {
            if (n == ancestor) {
                return true;
            }
        }
        return false;
    }

    public void show(Sheet next) {
        if (sheet != null) {
            close(sheet);
        }
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        sheet = next;
        next.willShowIn(this);
        modal.show(next);
        next.focusFirst();
    }

    public boolean showsSheet() {
        return sheet != null;
    }

    void close(Sheet closing) {
        if (sheet != closing) {
            return;
        }
        sheet = null;
        modal.hide(true);
        closing.closed();
        if (sheet == null && focusBefore != null) {
            focusBefore.requestFocus();
        }
    }

    public void show(Notice notice) {
        var icon =
                switch (notice.kind()) {
                    case INFORMATION -> Feather.INFO;
                    case SUCCESS -> Feather.CHECK_CIRCLE;
                    case WARNING -> Feather.ALERT_TRIANGLE;
                    case ERROR -> Feather.ALERT_CIRCLE;
                };
        var style =
                switch (notice.kind()) {
                    case INFORMATION -> Styles.ACCENT;
                    case SUCCESS -> Styles.SUCCESS;
                    case WARNING -> Styles.WARNING;
                    case ERROR -> Styles.DANGER;
                };
        var card = new Notification(notice.sentence(), Icons.of(icon));
        card.getStyleClass().addAll(style, "notice", Styles.ELEVATED_1);
        card.setAccessibleText(notice.sentence());
        card.setOnClose(event -> notices.getChildren().remove(card));
        notices.getChildren().add(card);
        while (notices.getChildren().size() > MOST_NOTICES) {
            notices.getChildren().removeFirst();
        }
        if (notice.kind() == Notice.Kind.INFORMATION || notice.kind() == Notice.Kind.SUCCESS) {
            var pause = new PauseTransition(READING_TIME);
            pause.setOnFinished(event -> notices.getChildren().remove(card));
            pause.play();
        }
    }
}
