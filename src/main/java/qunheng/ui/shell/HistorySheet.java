package qunheng.ui.shell;

import java.time.ZoneId;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Desk;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** Everything that was ever changed in the project: when, by whom, what, from which value to which. */
final class HistorySheet {
    private static final javafx.css.PseudoClass UNDONE = javafx.css.PseudoClass.getPseudoClass("undone");

    private HistorySheet() {}

    static Sheet of(Session session, Desk desk) {
        var table = new TableView<HistoryRow>();
        table.getStyleClass().add("history");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        column(session, table, "shell.history.when", 150, HistoryRow::when);
        column(session, table, "shell.history.who", 90, HistoryRow::who);
        column(session, table, "shell.history.what", 340, HistoryRow::what);
        column(session, table, "shell.history.before", 150, HistoryRow::before);
        column(session, table, "shell.history.after", 150, HistoryRow::after);
        var empty = new Label();
        empty.textProperty().bind(session.text("shell.history.empty"));
        table.setPlaceholder(empty);
        table.setRowFactory(view -> new TableRow<>() {
            @Override
            protected void updateItem(@Nullable HistoryRow row, boolean none) {
                super.updateItem(row, none);
                pseudoClassStateChanged(UNDONE, row != null && row.undone());
            }
        });
        table.accessibleTextProperty().bind(session.text("shell.action.history"));
        var zone = ZoneId.systemDefault();
        table.setItems(FXCollections.observableList(desk.history().stream()
                .map(entry -> HistoryRow.of(session, entry, zone))
                .toList()));
        return new Sheet(session, session.text("shell.action.history"), table)
                .wide()
                .startAt(table)
                .confirm("common.close", () -> true);
    }

    private static void column(
            Session session, TableView<HistoryRow> table, String key, double width, Function<HistoryRow, String> text) {
        var column = new TableColumn<HistoryRow, String>();
        column.textProperty().bind(session.text(key));
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(view -> new TableCell<>() {
            private final Tooltip whole = new Tooltip();

            @Override
            protected void updateItem(@Nullable String value, boolean none) {
                super.updateItem(value, none);
                setText(none ? null : value);
                whole.setText(value);
                whole.setWrapText(true);
                whole.setMaxWidth(480);
                setTooltip(none || value == null || value.isEmpty() ? null : whole);
            }
        });
        table.getColumns().add(column);
    }
}
