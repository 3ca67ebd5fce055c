package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.Session;

/** Every value that differs, one a line: which, what the project has, and what was decided. */
final class MergeList extends VBox {
    private static final PseudoClass OPEN = PseudoClass.getPseudoClass("open");
    private static final double LETTER = 13;

    private final Session session;
    private final MergeViewModel model;
    private final TableView<MergeRow> table = new TableView<>();

    MergeList(Session session, MergeViewModel model) {
        this.session = session;
        this.model = model;
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(table);
    }

    TableView<MergeRow> table() {
        return table;
    }

    private void fill() {
        table.setId("merge-table");
        table.setFixedCellSize(MergeDetail.LINE * session.textScale().get());
        table.getStyleClass().addAll(Styles.DENSE, "merge-list");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.accessibleTextProperty().bind(session.text("collection.merge.values"));
        var nothing = new Label();
        nothing.setWrapText(true);
        nothing.textProperty().bind(model.nothing());
        nothing.visibleProperty().bind(model.running().not());
        table.setPlaceholder(nothing);
        table.getColumns().add(column("collection.merge.kind", 3.6, row -> row.kind(), false));
        table.getColumns().add(column("collection.merge.indicator", 11, MergeRow::indicator, false));
        table.getColumns().add(column("collection.merge.cluster", 7, MergeRow::cluster, false));
        table.getColumns().add(column("collection.merge.year", 8.6, MergeRow::year, false));
        table.getColumns().add(column("collection.merge.here", 5.6, row -> row.here().value(), false));
        table.getColumns().add(column("collection.merge.decision", 5.6, MergeRow::decided, true));
        model.rows().addListener((ListChangeListener<MergeRow>) change -> table.getColumns()
                .get(2)
                .setVisible(
                        model.rows().stream().map(MergeRow::cluster).distinct().count() > 1));
        table.getColumns().get(2).setVisible(false);
        model.selected().subscribe(row -> {
            if (row != null && row != table.getSelectionModel().getSelectedItem()) {
                table.getSelectionModel().select(row);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
            }
        });
        table.getSelectionModel().selectedItemProperty().subscribe(row -> {
            if (row != null) {
                model.selected().set(row);
            }
        });
        table.addEventHandler(KeyEvent.KEY_TYPED, this::typed);
    }

    /** A digit picks what bears it, N goes on to the next value that is not decided. */
    private void typed(KeyEvent event) {
        var row = model.selected().get();
        var key = event.getCharacter();
        if (key.equalsIgnoreCase("n")) {
            model.next();
            event.consume();
        } else if (row != null && key.length() == 1 && Character.isDigit(key.charAt(0))) {
            row.pick(Character.digit(key.charAt(0), 10));
            event.consume();
        }
    }

    private TableColumn<MergeRow, String> column(
            String key, double em, Function<MergeRow, String> text, boolean decided) {
        var column = new TableColumn<MergeRow, String>();
        column.textProperty().bind(session.text(key));
        column.setPrefWidth(em * LETTER * session.textScale().get());
        column.setMinWidth(em * LETTER * session.textScale().get() / 2);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> decided
                ? text(cell.getValue(), text)
                : new javafx.beans.property.ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(all -> new LineCell());
        return column;
    }

    private ObservableValue<String> text(MergeRow row, Function<MergeRow, String> text) {
        return row.decision()
                .map(decision -> text.apply(row))
                .orElse(session.messages().get("collection.merge.choose"));
    }

    /** Bold as long as nothing is decided about its line. */
    private static final class LineCell extends TableCell<MergeRow, String> {
        private Subscription following = Subscription.EMPTY;

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            following.unsubscribe();
            following = Subscription.EMPTY;
            setText(empty ? "" : text);
            var row = getTableRow() == null ? null : getTableRow().getItem();
            pseudoClassStateChanged(OPEN, false);
            if (!empty && row != null) {
                following = row.decision().subscribe(decision -> pseudoClassStateChanged(OPEN, decision == null));
            }
        }
    }
}
