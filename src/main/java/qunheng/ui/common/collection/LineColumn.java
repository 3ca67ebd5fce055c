package qunheng.ui.common.collection;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** A column of texts on one line each; what does not fit is in the tooltip. */
final class LineColumn<R> extends TableColumn<R, String> {
    private static final double LETTER = 13;
    private static final double WIDEST_TIP = 480;

    /** @param em preferred width in the letters of the present text size; it shrinks to a half */
    LineColumn(Session session, String key, double em, Function<R, String> text) {
        textProperty().bind(session.text(key));
        var letter = LETTER * session.textScale().get();
        setPrefWidth(em * letter);
        setMinWidth(em * letter / 2);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        setCellFactory(all -> new Line<>());
    }

    private static final class Line<R> extends TableCell<R, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty || text == null ? "" : text.replace("\n", " · "));
            if (empty || text == null || text.isEmpty()) {
                setTooltip(null);
            } else {
                var tip = new Tooltip(text);
                tip.setWrapText(true);
                tip.setMaxWidth(WIDEST_TIP);
                setTooltip(tip);
            }
        }
    }
}
