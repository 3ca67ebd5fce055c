package qunheng.ui.common.collection;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** A column of texts, each on as many lines as it needs. */
final class WrappedColumn<R> extends TableColumn<R, String> {
    private static final double INSIDE = 14;

    /** @param em preferred width in the letters of the present text size; it shrinks to two thirds */
    WrappedColumn(Session session, String key, double em, Function<R, String> text) {
        textProperty().bind(session.text(key));
        var letter = 13 * session.textScale().get();
        setPrefWidth(em * letter);
        setMinWidth(em * letter * 2 / 3);
        setSortable(false);
        setReorderable(false);
        setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        setCellFactory(all -> new Wrapped<>());
    }

    private static final class Wrapped<R> extends TableCell<R, String> {
        private final Label label = new Label();

        Wrapped() {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.maxWidthProperty().bind(widthProperty().subtract(INSIDE));
            setAlignment(Pos.TOP_LEFT);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            label.setText(empty ? "" : text);
            setGraphic(empty ? null : label);
        }

        @Override
        protected double computePrefHeight(double width) {
            var inside = getTableColumn().getWidth() - INSIDE - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : label.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }
    }
}
