package qunheng.ui.assessment.method;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** Scores and ranks of the clusters, by the default and by the method in force, and what to know about them. */
final class ResultsPane extends VBox {
    private static final PseudoClass SELECTED_CLUSTER = PseudoClass.getPseudoClass("this-cluster");

    private final Session session;
    private final TableView<MethodResults.Row> table = new TableView<>();
    private final Label refusal = new Label();
    private final Button leaveOut = new Button();
    private final VBox notes = new VBox();
    private List<String> shownNotes = List.of();

    ResultsPane(ScreenContext context, MethodViewModel model) {
        session = context.session();
        getStyleClass().add("method-results");
        var title = new Label();
        title.textProperty().bind(session.text("method.results", model.summary()));
        title.getStyleClass().add("reading-title");
        title.setWrapText(true);
        title.setMaxWidth(Double.MAX_VALUE);
        title.setMinHeight(USE_PREF_SIZE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var buttons = new TableButtons(context, () -> MethodTable.of(session, model)).copyFrom(table);
        var line = new HBox(title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        table.setId("method-results");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Describe.describe(table, session, "method.results.table");
        table.setTooltip(null);
        table.getColumns()
                .setAll(List.of(
                        column("method.column.cluster", 120, row -> row.name(), null),
                        column("method.column.default", 96, MethodResults.Row::beforeText, MethodResults.Row::before),
                        column("method.column.chosen", 100, MethodResults.Row::chosenText, MethodResults.Row::chosen),
                        column("method.column.interval", 68, MethodResults.Row::interval, ResultsPane::ofInterval),
                        column("method.column.shift", 56, MethodResults.Row::shift, ResultsPane::places)));
        table.setRowFactory(view -> new Line());
        table.setMinHeight(120);
        VBox.setVgrow(table, Priority.ALWAYS);
        refusal.setWrapText(true);
        refusal.setMinHeight(USE_PREF_SIZE);
        refusal.setGraphic(Icons.of(Feather.ALERT_CIRCLE));
        refusal.getStyleClass().addAll("field-problem", Styles.DANGER);
        refusal.setId("method-refusal");
        refusal.managedProperty().bind(refusal.visibleProperty());
        leaveOut.textProperty().bind(session.text("method.leaveOut.now"));
        leaveOut.getStyleClass().add(Styles.SMALL);
        leaveOut.setOnAction(event -> model.leaveOut(true));
        leaveOut.managedProperty().bind(leaveOut.visibleProperty());
        Describe.describe(leaveOut, session, "method.leaveOut.now");
        notes.getStyleClass().add("method-notes");
        var reading = Scrolled.down(notes);
        reading.setMinHeight(64);
        reading.setPrefHeight(96);
        reading.accessibleTextProperty().bind(session.text("method.notes"));
        getChildren().setAll(line, refusal, leaveOut, table, reading);
        model.results().subscribe(this::show);
    }

    private void show(MethodResults results) {
        show(results.rows());
        refusal.setText(results.refusal());
        refusal.setVisible(!results.refusal().isEmpty());
        leaveOut.setVisible(results.canLeaveOut());
        var sentences = Stream.concat(
                        results.notes().stream(), Stream.of(session.messages().get("method.note.verdicts")))
                .toList();
        if (!sentences.equals(shownNotes)) {
            shownNotes = sentences;
            notes.getChildren().setAll(sentences.stream().map(ResultsPane::note).toList());
        }
    }

    /** Only what differs is drawn again, so that the table follows a slider. */
    private void show(List<MethodResults.Row> rows) {
        var items = table.getItems();
        if (items.size() != rows.size()) {
            items.setAll(rows);
            return;
        }
        for (var i = 0; i < rows.size(); i++) {
            if (!items.get(i).equals(rows.get(i))) {
                items.set(i, rows.get(i));
            }
        }
    }

    private static Label note(String sentence) {
        var label = new Label(sentence);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        label.getStyleClass().addAll("field-hint", Styles.TEXT_MUTED);
        return label;
    }

    private static double ofInterval(MethodResults.Row row) {
        return row.interval().isEmpty() ? Double.NaN : row.chosen();
    }

    private static double places(MethodResults.Row row) {
        return row.rankBefore() - row.rankChosen();
    }

    private TableColumn<MethodResults.Row, MethodResults.Row> column(
            String key,
            double width,
            Function<MethodResults.Row, String> text,
            @Nullable ToDoubleFunction<MethodResults.Row> number) {
        var column = new TableColumn<MethodResults.Row, MethodResults.Row>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        Describe.describe(header, session, key);
        column.setGraphic(header);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        column.setCellFactory(c -> new Cell(text, number != null));
        column.setComparator(
                number == null
                        ? (a, b) -> text.apply(a).compareTo(text.apply(b))
                        : (a, b) -> Double.compare(number.applyAsDouble(a), number.applyAsDouble(b)));
        return column;
    }

    private static final class Cell extends TableCell<MethodResults.Row, MethodResults.Row> {
        private final Function<MethodResults.Row, String> text;

        Cell(Function<MethodResults.Row, String> text, boolean number) {
            this.text = text;
            if (number) {
                setAlignment(Pos.CENTER_RIGHT);
            }
        }

        @Override
        protected void updateItem(MethodResults.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            setText(empty || row == null ? "" : text.apply(row));
        }
    }

    /** The cluster that the screen is about stands out. */
    private static final class Line extends TableRow<MethodResults.Row> {
        @Override
        protected void updateItem(MethodResults.@Nullable Row row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(SELECTED_CLUSTER, !empty && row != null && row.selected());
        }
    }
}
