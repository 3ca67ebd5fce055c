package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.MergePlan.Kind;
import qunheng.ui.common.Describe;
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
        var search = new TextField();
        search.setId("merge-search");
        search.promptTextProperty().bind(session.text("collection.merge.search"));
        search.textProperty().bindBidirectional(model.search());
        Describe.describe(search, session, "collection.merge.search");
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(kinds(), search, table);
        setSpacing(8);
    }

    TableView<MergeRow> table() {
        return table;
    }

    private FlowPane kinds() {
        var group = new ToggleGroup();
        var line = new FlowPane(4, 4);
        Stream.concat(Stream.<@Nullable Kind>of((Kind) null), Arrays.stream(new Kind[] {Kind.CONFLICT, Kind.ADDED, Kind.CORRECTED}))
                .forEach(kind -> line.getChildren().add(kind(group, kind)));
        return line;
    }

    private ToggleButton kind(ToggleGroup group, @Nullable Kind kind) {
        var button = new ToggleButton();
        button.getStyleClass().add(Styles.SMALL);
        button.setId("merge-show-" + (kind == null ? "all" : kind.name().toLowerCase(java.util.Locale.ROOT)));
        Runnable name = () -> button.setText(session.messages().get(
                "collection.merge.count",
                kind == null ? session.messages().get("collection.merge.all") : session.messages().of(kind, "collection"),
                model.count(kind)));
        model.rows().addListener((ListChangeListener<MergeRow>) change -> {
            name.run();
            button.setDisable(kind != null && model.count(kind) == 0);
        });
        name.run();
        button.setToggleGroup(group);
        model.filter().subscribe(now -> button.setSelected(now == kind));
        button.setOnAction(event -> {
            button.setSelected(true); // one of them always is
            model.filter().set(kind);
        });
        return button;
    }

    private void fill() {
        table.setId("merge-table");
        table.getStyleClass().addAll(Styles.DENSE, "merge-list");
        table.setItems(model.shown());
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.accessibleTextProperty().bind(session.text("collection.merge.values"));
        var nothing = new Label();
        nothing.setWrapText(true);
        nothing.textProperty().bind(session.text("collection.merge.empty"));
        nothing.visibleProperty().bind(model.running().not());
        table.setPlaceholder(nothing);
        table.getColumns().add(column("collection.merge.kind", 4.5, row -> row.kind(), false));
        table.getColumns().add(column("collection.merge.indicator", 13, MergeRow::indicator, false));
        table.getColumns().add(column("collection.merge.cluster", 7, MergeRow::cluster, false));
        table.getColumns().add(column("collection.merge.year", 7.5, MergeRow::year, false));
        table.getColumns().add(column("collection.merge.here", 6, row -> row.here().value(), false));
        table.getColumns().add(column("collection.merge.decision", 6, MergeRow::decided, true));
        model.rows().addListener((ListChangeListener<MergeRow>) change ->
                table.getColumns().get(2).setVisible(model.rows().stream().map(MergeRow::cluster).distinct().count() > 1));
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

    private TableColumn<MergeRow, String> column(String key, double em, Function<MergeRow, String> text, boolean decided) {
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
        return row.decision().map(decision -> text.apply(row)).orElse(session.messages().get("collection.merge.choose"));
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
