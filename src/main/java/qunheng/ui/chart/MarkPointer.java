package qunheng.ui.chart;

import java.util.function.Consumer;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.shape.Rectangle;
import javafx.util.Duration;
import org.jfree.chart.entity.ChartEntity;
import org.jspecify.annotations.Nullable;
import qunheng.chart.Mark;

/**
 * Points at the marks of a figure: with the mouse, which shows a tooltip, and with the arrow keys, which show a frame
 * and tell a screen reader the same words. A click, Enter or Space picks the mark.
 */
final class MarkPointer {
    private final FigureCanvas canvas;
    private final Rectangle frame = new Rectangle();
    private final Tooltip tooltip = new Tooltip();
    private @Nullable ChartEntity under;
    private @Nullable Consumer<String> picked;
    private int index = -1;

    MarkPointer(FigureCanvas canvas) {
        this.canvas = canvas;
        frame.getStyleClass().add("figure-frame");
        frame.setManaged(false);
        frame.setVisible(false);
        frame.setMouseTransparent(true);
        tooltip.setShowDelay(Duration.millis(250));
        tooltip.setShowDuration(Duration.INDEFINITE);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        canvas.addEventHandler(MouseEvent.MOUSE_MOVED, event -> over(event.getX(), event.getY()));
        canvas.addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(null));
        canvas.addEventFilter(ScrollEvent.SCROLL, event -> point(null));
        canvas.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.isStillSincePress()) {
                pick(canvas.at(event.getX(), event.getY()));
            }
        });
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        canvas.focusedProperty().subscribe(focused -> {
            if (!focused) {
                leave();
            }
        });
    }

    Rectangle frame() {
        return frame;
    }

    void onPick(Consumer<String> handler) {
        picked = handler;
    }

    /** The words of the mark that the keyboard points at; null when it points at none. */
    @Nullable String words() {
        var marks = canvas.marks();
        return index >= 0 && index < marks.size() ? marks.get(index).getToolTipText() : null;
    }

    void leave() {
        index = -1;
        frame.setVisible(false);
    }

    private void over(double x, double y) {
        point(canvas.at(x, y));
    }

    private void point(@Nullable ChartEntity entity) {
        if (entity == under) {
            return;
        }
        under = entity;
        if (entity == null) {
            Tooltip.uninstall(canvas, tooltip);
            tooltip.hide();
        } else {
            tooltip.setText(entity.getToolTipText());
            Tooltip.install(canvas, tooltip);
        }
        canvas.setCursor(entity instanceof Mark && picked != null ? Cursor.HAND : Cursor.DEFAULT);
    }

    private void pick(@Nullable ChartEntity entity) {
        if (entity instanceof Mark mark && picked != null) {
            picked.accept(mark.key());
        }
    }

    private void key(KeyEvent event) {
        var marks = canvas.marks();
        if (marks.isEmpty()) {
            return;
        }
        switch (event.getCode()) {
            case RIGHT, DOWN -> go((index + 1) % marks.size());
            case LEFT, UP -> go(index <= 0 ? marks.size() - 1 : index - 1);
            case HOME -> go(0);
            case END -> go(marks.size() - 1);
            case ENTER, SPACE -> pick(index >= 0 && index < marks.size() ? marks.get(index) : null);
            case ESCAPE -> {
                if (index < 0) {
                    return;
                }
                leave();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void go(int next) {
        index = next;
        var box = FigureCanvas.bounds(canvas.marks().get(index));
        frame.setX(box.getMinX() - 1);
        frame.setY(box.getMinY() - 1);
        frame.setWidth(box.getWidth() + 2);
        frame.setHeight(box.getHeight() + 2);
        frame.setVisible(true);
        canvas.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }
}
