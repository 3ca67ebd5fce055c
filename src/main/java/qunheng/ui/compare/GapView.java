package qunheng.ui.compare;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.ui.common.ColumnHeader;
import qunheng.ui.common.ColumnWidths;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/**
 * How far the selected cluster is from the best, where closing the gap would give most, and how it stands among peers.
 */
final class GapView extends VBox {
    private final Session session;
    private final CompareViewModel model;
    private final ObservableList<GapRow> rows = FXCollections.observableArrayList();
    private final TableView<GapRow> table = new TableView<>();
    private final Label title = new Label();

    GapView(ScreenContext context, CompareViewModel model) {
        session = context.session();
        this.model = model;
        getStyleClass().add("tab-content");
        title.getStyleClass().add(Styles.TEXT_BOLD);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var buttons = new TableButtons(context, () -> {
                    var shown = Objects.requireNonNull(model.shown().get());
                    return Gaps.table(model.words(shown.comparison()), shown.place(), List.copyOf(table.getItems()));
                })
                .copyFrom(table);
        var line = new HBox(new LevelToggle(session, model.level()), title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        var note = new Label();
        note.textProperty().bind(session.text("compare.gap.note"));
        note.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        var sorted = new SortedList<>(rows);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setId("gap-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        Describe.describe(table, session, "compare.gap.table");
        table.setTooltip(null);
        // Names take the width that a wide window has to spare; numbers keep to theirs.
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_SUBSEQUENT_COLUMNS);
        table.getColumns()
                .setAll(List.of(
                        text("compare.column.item", 204, GapRow::name),
                        number("compare.column.own", 60, GapRow::own, Gaps::whole),
                        number("compare.column.best", 60, GapRow::best, Gaps::whole),
                        text("compare.column.holders", 164, GapRow::holders),
                        number("compare.column.gap", 56, GapRow::gap, Gaps::whole),
                        number("compare.column.weight", 72, GapRow::weight, n -> session.numbers().percent(n)),
                        number("compare.column.weightedGap", 100, GapRow::weightedGap, n -> session.numbers().score(n)),
                        number("compare.column.percentile", 92, GapRow::percentile, Gaps::whole)));
        ColumnWidths.remember(context.settings(), "compare-gap", table.getColumns());
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setPrefHeight(200);
        getChildren().addAll(line, table, note);
        model.gaps().subscribe(gaps -> rows.setAll(gaps));
    }

    void show(CompareViewModel.@Nullable Shown shown) {
        if (shown != null) {
            var words = model.words(shown.comparison());
            title.setText(session.messages()
                    .get("compare.gap.title", words.cluster(shown.place()), words.lens(), words.year()));
        }
    }

    private TableColumn<GapRow, GapRow> text(String key, double width, Function<GapRow, String> text) {
        var column = column(key, width);
        column.setCellFactory(c -> new Cell(text, false));
        column.setComparator((a, b) -> text.apply(a).compareTo(text.apply(b)));
        return column;
    }

    /** What is not known sorts after everything, whichever way the column is turned. */
    private TableColumn<GapRow, GapRow> number(
            String key, double width, ToDoubleFunction<GapRow> number, Function<Double, String> shown) {
        var column = column(key, width);
        column.setMaxWidth(width * 1.3);
        column.getStyleClass().add("number");
        column.setCellFactory(c -> new Cell(row -> shown.apply(number.applyAsDouble(row)), true));
        column.setComparator((a, b) -> {
            var one = number.applyAsDouble(a);
            var other = number.applyAsDouble(b);
            if (Double.isNaN(one) || Double.isNaN(other)) {
                var last = column.getSortType() == TableColumn.SortType.DESCENDING ? -1 : 1;
                return last * Boolean.compare(Double.isNaN(one), Double.isNaN(other));
            }
            return Double.compare(one, other);
        });
        return column;
    }

    private TableColumn<GapRow, GapRow> column(String key, double width) {
        var column = new TableColumn<GapRow, GapRow>();
        column.setGraphic(new ColumnHeader(session, key));
        column.setId(key.substring(key.lastIndexOf('.') + 1));
        column.setPrefWidth(width);
        column.setMinWidth(48);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyObjectWrapper<>(features.getValue()));
        return column;
    }

    /** A text; the tooltip has all of it, and for a score that is not there the reason. */
    private static final class Cell extends TableCell<GapRow, GapRow> {
        private final Function<GapRow, String> text;
        private final boolean number;
        private final Tooltip tip = new Tooltip();

        Cell(Function<GapRow, String> text, boolean number) {
            this.text = text;
            this.number = number;
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(@Nullable GapRow row, boolean empty) {
            super.updateItem(row, empty);
            if (empty || row == null) {
                setText("");
                setTooltip(null);
                return;
            }
            setText(text.apply(row));
            tip.setText(
                    number ? row.why() : row.criterion().isEmpty() ? getText() : getText() + "\n" + row.criterion());
            setTooltip(tip.getText().isEmpty() ? null : tip);
        }
    }
}
