package qunheng.ui.robustness;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Objects;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import qunheng.robustness.lens.LensAggregation;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** Every normalisation against every aggregation: score and rank, or why there is none. */
final class MethodTable extends VBox {
    private final Session session;
    private final TableView<MethodRow> table = new TableView<>();
    private final Label title = new Label();

    MethodTable(ScreenContext context, RobustnessViewModel model) {
        this.session = context.session();
        table.setId("robustness-methods");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight", "method-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Describe.describe(table, session, "robustness.screen.methods");
        table.setTooltip(null);
        table.setFixedCellSize(USE_COMPUTED_SIZE);
        table.getColumns().add(column("robustness.screen.column.normalisation", 180, 0));
        for (var aggregation : LensAggregation.values()) {
            table.getColumns().add(column(
                    "robustness.screen.column." + aggregation.name(), 152, aggregation.ordinal() + 1));
        }
        title.getStyleClass().add(Styles.TEXT_BOLD);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        var buttons = new TableButtons(
                        context,
                        () -> MethodRow.description(
                                Objects.requireNonNull(model.findings().get()),
                                session.language().get()))
                .copyFrom(table);
        var line = new HBox(title, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().setAll(line, table);
        getStyleClass().add("robustness-field");
    }

    private TableColumn<MethodRow, String> column(String key, double preferred, int place) {
        var column = new TableColumn<MethodRow, String>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        if (place > 0) {
            var full = new Tooltip();
            full.textProperty()
                    .bind(session.text("robustness.lensAggregation." + LensAggregation.values()[place - 1].name()));
            header.setTooltip(full);
        }
        column.setGraphic(header);
        column.setPrefWidth(preferred);
        column.setReorderable(false);
        column.setSortable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(
                place == 0 ? features.getValue().name() : features.getValue().cells().get(place - 1)));
        column.setCellFactory(c -> new Cell());
        return column;
    }

    void show(@Nullable Findings found) {
        if (found == null) {
            table.getItems().clear();
            title.setText("");
        } else {
            var language = session.language().get();
            title.setText(MethodRow.description(found, language).title());
            table.getItems().setAll(MethodRow.of(found, language));
        }
    }

    /** Wraps what is longer than the column, and has it whole as a tooltip. */
    private static final class Cell extends TableCell<MethodRow, String> {
        private static final double PADDING = 14;

        private final Tooltip tip = new Tooltip();
        private final Text words = new Text();

        Cell() {
            tip.setWrapText(true);
            tip.setMaxWidth(420);
            words.getStyleClass().add("method-words");
            words.wrappingWidthProperty().bind(widthProperty().subtract(PADDING));
            setPrefHeight(USE_COMPUTED_SIZE);
            setGraphic(words);
        }

        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            var shown = empty || text == null ? "" : text;
            words.setText(shown);
            tip.setText(shown);
            setTooltip(shown.isEmpty() ? null : tip);
        }
    }
}
