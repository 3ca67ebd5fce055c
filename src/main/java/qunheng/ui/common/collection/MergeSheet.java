package qunheng.ui.common.collection;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Preference;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;

/** What came back beside what the project has: who, when, value, evidence; the user picks. */
final class MergeSheet {
    private static final double TABLE_EM = 22;
    private static final double PROBLEMS_EM = 7;
    private static final double EM = 13;

    private final Session session;
    private final MergeViewModel model;

    private MergeSheet(Session session, MergeViewModel model) {
        this.session = session;
        this.model = model;
    }

    static Sheet of(Session session, MergeViewModel model) {
        return new MergeSheet(session, model).sheet();
    }

    private Sheet sheet() {
        var table = table();
        var content = new VBox(progress(), summary(), problems(), forAll(), table, open());
        content.setSpacing(8);
        return new Sheet(session, session.text("collection.merge.title"), content)
                .wide()
                .cancel("common.cancel")
                .confirm("collection.merge.apply", model::apply, Styles.ACCENT)
                .startAt(table)
                .onClosed(model::cancel);
    }

    private ProgressBar progress() {
        var bar = new ProgressBar();
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.progressProperty().bind(model.progress());
        bar.visibleProperty().bind(model.running());
        bar.managedProperty().bind(model.running());
        bar.accessibleTextProperty().bind(session.text("collection.merge.reading"));
        return bar;
    }

    private Label summary() {
        var label = new Label();
        label.setId("merge-summary");
        label.setWrapText(true);
        label.textProperty()
                .bind(Bindings.when(model.running())
                        .then(Bindings.createStringBinding(
                                () -> session.messages().get("collection.merge.reading"), session.language()))
                        .otherwise(model.summary()));
        return label;
    }

    /** The sentences about what was not taken; they can be copied and sent back. */
    private TextArea problems() {
        var text = new TextArea();
        text.setId("merge-problems");
        text.setEditable(false);
        text.setWrapText(true);
        text.setPrefHeight(PROBLEMS_EM * EM);
        text.setMinHeight(PROBLEMS_EM * EM);
        text.accessibleTextProperty().bind(session.text("collection.merge.problems"));
        text.textProperty()
                .bind(Bindings.createStringBinding(() -> String.join("\n", model.problems()), model.problems()));
        text.visibleProperty().bind(Bindings.isNotEmpty(model.problems()));
        text.managedProperty().bind(text.visibleProperty());
        return text;
    }

    private HBox forAll() {
        var mine = new Button();
        mine.setId("merge-mine");
        mine.textProperty().bind(session.text("collection.merge.allMine"));
        mine.setOnAction(event -> model.decideAll(Preference.PROJECT));
        var theirs = new Button();
        theirs.setId("merge-theirs");
        theirs.textProperty().bind(session.text("collection.merge.allTheirs"));
        theirs.setOnAction(event -> model.decideAll(Preference.FILE));
        var line = new HBox(8, mine, theirs);
        line.setAlignment(Pos.CENTER_LEFT);
        line.visibleProperty().bind(Bindings.isNotEmpty(model.rows()));
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    private Label open() {
        var label = new Label();
        label.setId("merge-open");
        label.getStyleClass().add(Styles.TEXT_BOLD);
        label.textProperty().bind(session.text("collection.merge.open", model.open()));
        label.visibleProperty().bind(model.open().greaterThan(0));
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private TableView<MergeRow> table() {
        var table = new TableView<>(model.rows());
        table.setId("merge-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.accessibleTextProperty().bind(session.text("collection.merge.title"));
        var nothing = new Label();
        nothing.textProperty().bind(session.text("collection.merge.empty"));
        nothing.visibleProperty().bind(model.running().not());
        table.setPlaceholder(nothing);
        table.setPrefHeight(TABLE_EM * EM);
        table.setMinHeight(TABLE_EM * EM / 2);
        table.getColumns().add(text("collection.merge.kind", 5, MergeRow::kind));
        table.getColumns().add(text("collection.merge.indicator", 13, row -> row.indicator() + "\n" + row.cluster()));
        table.getColumns().add(text("collection.merge.year", 5, MergeRow::year));
        table.getColumns().add(text("collection.merge.here", 13, MergeRow::present));
        table.getColumns().add(text("collection.merge.sent", 20, row -> String.join("\n\n", row.sent())));
        table.getColumns().add(decision());
        return table;
    }

    private TableColumn<MergeRow, String> text(String key, int em, Function<MergeRow, String> text) {
        var column = new TableColumn<MergeRow, String>();
        column.textProperty().bind(session.text(key));
        column.setPrefWidth(em * EM);
        column.setCellValueFactory(cell -> new ReadOnlyStringWrapper(text.apply(cell.getValue())));
        column.setCellFactory(all -> new Wrapped());
        return column;
    }

    /** A text on as many lines as it needs. */
    private static final class Wrapped extends TableCell<MergeRow, String> {
        private final Label label = new Label();

        Wrapped() {
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.maxWidthProperty().bind(widthProperty().subtract(EM));
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
            var inside = getTableColumn().getWidth() - EM - snappedLeftInset() - snappedRightInset();
            return getGraphic() == null
                    ? super.computePrefHeight(width)
                    : label.prefHeight(inside) + snappedTopInset() + snappedBottomInset();
        }
    }

    private TableColumn<MergeRow, MergeRow> decision() {
        var column = new TableColumn<MergeRow, MergeRow>();
        column.textProperty().bind(session.text("collection.merge.decision"));
        column.setPrefWidth(11 * EM);
        column.setSortable(false);
        column.setCellValueFactory(cell -> Bindings.createObjectBinding(cell::getValue));
        column.setCellFactory(all -> new Choice());
        return column;
    }

    private final class Choice extends TableCell<MergeRow, MergeRow> {
        private final ComboBox<MergeRow.Option> box = new ComboBox<>();
        private @Nullable Subscription following;
        private boolean showing;

        Choice() {
            box.setMaxWidth(Double.MAX_VALUE);
            setAlignment(Pos.TOP_LEFT);
            box.promptTextProperty().bind(session.text("collection.merge.choose"));
            box.setOnAction(event -> {
                var row = getItem();
                if (!showing && row != null && box.getValue() != null) {
                    row.decision().set(box.getValue().decision());
                }
            });
        }

        @Override
        protected void updateItem(@Nullable MergeRow row, boolean empty) {
            super.updateItem(row, empty);
            if (following != null) {
                following.unsubscribe();
                following = null;
            }
            if (empty || row == null) {
                setGraphic(null);
                return;
            }
            showing = true;
            box.getItems().setAll(row.options());
            showing = false;
            box.setAccessibleText(row.indicator() + " " + row.year());
            following = row.decision().subscribe(decision -> {
                showing = true;
                box.setValue(row.options().stream()
                        .filter(option -> Objects.equals(option.decision(), decision))
                        .findFirst()
                        .orElse(null));
                showing = false;
            });
            setGraphic(box);
        }
    }
}
