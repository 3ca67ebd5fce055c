package qunheng.ui.assessment;

import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** Plain columns of the tables: a header that follows the language, a text, and the whole text as tooltip. */
final class TextColumns {
    private TextColumns() {}

    static <R> TableColumn<R, String> of(
            Session session, String key, double preferred, boolean number, Function<R, String> text) {
        var column = new TableColumn<R, String>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        column.setGraphic(header);
        column.setPrefWidth(preferred);
        column.setMinWidth(Math.min(preferred, 56));
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        column.setCellFactory(c -> new Cell<>(number));
        if (number) {
            column.getStyleClass().add("number");
            column.setComparator((a, b) -> Double.compare(number(a), number(b)));
        }
        return column;
    }

    /** Missing numbers sort before all others. */
    private static double number(String text) {
        return qunheng.text.NumberFormats.parse(text).orElse(Double.NEGATIVE_INFINITY);
    }

    private static final class Cell<R> extends TableCell<R, String> {
        private final Tooltip tip = new Tooltip();

        Cell(boolean number) {
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            if (number) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            var shown = empty || text == null ? "" : text;
            setText(shown);
            tip.setText(shown);
            setTooltip(shown.isEmpty() ? null : tip);
        }
    }
}
