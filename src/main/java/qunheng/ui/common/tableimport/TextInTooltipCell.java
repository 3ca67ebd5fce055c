package qunheng.ui.common.tableimport;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** A text on one line; what does not fit stands in the tooltip. */
final class TextInTooltipCell<R> extends TableCell<R, String> {
    private static final double WIDEST = 480;
    private static final int SHORT = 12;

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        setText(empty || text == null ? "" : text.replace('\n', ' '));
        if (empty || text == null || text.length() < SHORT) {
            setTooltip(null);
            return;
        }
        var tip = new Tooltip(text);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        setTooltip(tip);
    }
}
