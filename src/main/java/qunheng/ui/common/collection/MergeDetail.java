package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Decision;
import qunheng.ui.common.Session;

/** One value: what the project has and what each sender sent, aligned below one another; a click or a digit picks. */
final class MergeDetail extends VBox {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final double LETTER = 13;
    private static final int WHOLE_LINES = 3;

    /** Height of a line, so that ten answers and the project's own value are seen at once on a small screen. */
    static final double LINE = 27;

    private final Session session;
    private final MergeViewModel model;
    private final TableView<CandidateRow> table = new TableView<>();
    private final ReadOnlyObjectWrapper<@Nullable Decision> decided = new ReadOnlyObjectWrapper<>();
    private Subscription following = Subscription.EMPTY;

    MergeDetail(Session session, MergeViewModel model) {
        this.session = session;
        this.model = model;
        var title = line("merge-title", Styles.TEXT_BOLD);
        var about = line("merge-about", Styles.TEXT_MUTED);
        fill();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(new FlowPane(8, 0, title, about), table, whole());
        setSpacing(4);
        model.selected().subscribe(row -> {
            title.setText(row == null ? "" : row.indicator());
            about.setText(row == null ? "" : String.join(" · ", row.cluster(), row.year(), row.unit(), row.kind()));
            table.getItems().setAll(row == null ? List.of() : row.candidates());
            following.unsubscribe();
            following = Subscription.EMPTY;
            decided.set(null);
            if (row != null) {
                following = row.decision().subscribe(decided::set);
            }
        });
    }

    /** Every word of the line that is looked at, since a line of the table may be too short for them. */
    private Label whole() {
        var label = new Label();
        label.setId("merge-whole");
        label.setWrapText(true);
        label.getStyleClass().add("merge-whole");
        Runnable show = () -> {
            var candidate = table.getSelectionModel().getSelectedItem();
            label.setText(candidate == null ? session.messages().get("collection.merge.keys") : candidate.whole());
            label.pseudoClassStateChanged(PICKED, candidate != null);
        };
        table.getSelectionModel().selectedItemProperty().subscribe(show);
        session.language().subscribe(show);
        show.run();
        label.setMinHeight(WHOLE_LINES * LINE * session.textScale().get() * 0.8);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    private static Label line(String id, String style) {
        var label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(style);
        return label;
    }

    private void fill() {
        table.setId("merge-candidates");
        table.getStyleClass().addAll(Styles.DENSE, "merge-candidates");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(session.text("collection.merge.candidates"));
        table.setPlaceholder(new Label());
        table.getColumns().add(pick());
        table.setFixedCellSize(LINE * session.textScale().get());
        table.getColumns().add(new LineColumn<>(session, "collection.merge.value", 5.4, CandidateRow::value));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.change", 5.2, CandidateRow::change));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.who", 9.4, CandidateRow::who));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.when", 7.4, CandidateRow::when));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.evidence", 12, CandidateRow::evidence));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.backing", 8, CandidateRow::backing));
        table.getColumns().add(new LineColumn<>(session, "collection.merge.place", 8, CandidateRow::place));
        table.setRowFactory(view -> {
            var row = new TableRow<CandidateRow>();
            Runnable mark = () -> row.pseudoClassStateChanged(
                    PICKED, row.getItem() != null && row.getItem().decision().equals(decided.get()));
            row.itemProperty().subscribe(mark);
            decided.subscribe(mark);
            row.setOnMouseClicked(event -> pick(row.getItem()));
            return row;
        });
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.SPACE) {
                pick(table.getSelectionModel().getSelectedItem());
                event.consume();
            }
        });
    }

    private void pick(@Nullable CandidateRow candidate) {
        var row = model.selected().get();
        if (row != null && candidate != null) {
            row.decision().set(candidate.decision());
        }
    }

    private TableColumn<CandidateRow, CandidateRow> pick() {
        var column = new TableColumn<CandidateRow, CandidateRow>();
        column.textProperty().bind(session.text("collection.merge.pick"));
        column.setMinWidth(3.8 * LETTER * session.textScale().get());
        column.setPrefWidth(column.getMinWidth());
        column.setMaxWidth(column.getMinWidth());
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(cell.getValue()));
        column.setCellFactory(all -> new PickCell());
        return column;
    }

    private final class PickCell extends TableCell<CandidateRow, CandidateRow> {
        private final RadioButton button = new RadioButton();

        PickCell() {
            setAlignment(Pos.CENTER_LEFT);
            button.setFocusTraversable(false);
            button.setOnAction(event -> {
                pick(getItem());
                mark();
            });
            decided.subscribe(this::mark);
        }

        private void mark() {
            var row = getItem();
            button.setSelected(row != null && Objects.equals(row.decision(), decided.get()));
        }

        @Override
        protected void updateItem(@Nullable CandidateRow row, boolean empty) {
            super.updateItem(row, empty);
            setGraphic(empty || row == null ? null : button);
            if (row != null) {
                button.setText(row.number() < 10 ? String.valueOf(row.number()) : "");
                button.setAccessibleText(String.join(" ", row.value(), row.who(), row.when()));
                mark();
            }
        }
    }
}
