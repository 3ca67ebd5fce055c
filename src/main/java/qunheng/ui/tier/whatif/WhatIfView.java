package qunheng.ui.tier.whatif;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** Sliders at the left, and beside them what would be: verdicts, scores and findings. */
public final class WhatIfView extends Scrolled {
    private static final PseudoClass MOVED = PseudoClass.getPseudoClass("moved");

    private final Session session;
    private final WhatIfViewModel model;

    public WhatIfView(Session session, WhatIfViewModel model, ObservableValue<Boolean> shown) {
        this.session = session;
        this.model = model;
        var search = new TextField();
        search.promptTextProperty().bind(session.text("whatif.filter"));
        search.textProperty().bindBidirectional(model.filter());
        search.setId("whatif-filter");
        Describe.describe(search, session, "whatif.filter");
        var table = table();
        VBox.setVgrow(table, Priority.ALWAYS);
        var left = new VBox(search, table);
        left.setSpacing(8);
        var results = new VBox(
                compared("whatif.verdicts", model.verdicts(), "whatif-verdicts"),
                compared("whatif.scores", model.scores(), "whatif-scores"),
                compared("whatif.findings", model.findings(), "whatif-findings"));
        results.getStyleClass().add("plan-words");
        var scroll = Scrolled.down(results);
        var content = new VBox(new Beside(session, 60).add(left, 62, 24).add(scroll, 38, 24).atLeast(14));
        VBox.setVgrow(content.getChildren().getFirst(), Priority.ALWAYS);
        content.getStyleClass().add("tab-content");
        setContent(content);
        shown.subscribe(model::show);
    }

    private TableView<WhatIfRow> table() {
        var table = new TableView<WhatIfRow>();
        table.setId("whatif-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        Describe.describe(table, session, "whatif.table");
        table.setTooltip(null);
        var slider = this.<WhatIfRow>column("whatif.column.slider", 200, row -> null);
        var sliders = new TableColumn<WhatIfRow, WhatIfRow>();
        sliders.setGraphic(slider.getGraphic());
        sliders.setPrefWidth(200);
        sliders.setMinWidth(150);
        sliders.setSortable(false);
        sliders.setReorderable(false);
        sliders.setCellValueFactory(features -> new javafx.beans.property.ReadOnlyObjectWrapper<>(features.getValue()));
        sliders.setCellFactory(c -> new SliderCell(session, model));
        table.getColumns().setAll(List.of(
                column("whatif.column.indicator", 200, WhatIfRow::name),
                column("whatif.column.now", 92, WhatIfRow::now),
                column("whatif.column.supposed", 92, WhatIfRow::supposed),
                sliders));
        model.rows().subscribe(rows -> {
            if (!table.getItems().equals(rows)) {
                table.getItems().setAll(rows);
            }
        });
        return table;
    }

    private <R> TableColumn<R, String> column(String key, double width, Function<R, ObservableValue<String>> text) {
        var column = new TableColumn<R, String>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        column.setGraphic(header);
        column.setPrefWidth(width);
        column.setMinWidth(60);
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> text.apply(features.getValue()));
        return column;
    }

    /** A small table of results as they are and as they would be; what moves is bold. */
    private Region compared(String key, ObservableValue<List<Compared>> results, String id) {
        var title = new Label();
        title.textProperty().bind(session.text(key));
        title.getStyleClass().add("reading-title");
        var grid = new GridPane();
        grid.setId(id);
        grid.getStyleClass().add("compared");
        var name = new ColumnConstraints();
        name.setHgrow(Priority.ALWAYS);
        var now = new ColumnConstraints();
        now.setMinWidth(Region.USE_PREF_SIZE);
        now.setHalignment(HPos.RIGHT);
        grid.getColumnConstraints().setAll(name, now, now);
        results.subscribe(list -> fill(grid, list));
        session.language().subscribe(language -> fill(grid, results.getValue()));
        var box = new VBox(title, grid);
        box.getStyleClass().add("plan-section");
        return box;
    }

    private void fill(GridPane grid, List<Compared> list) {
        grid.getChildren().clear();
        grid.addRow(
                0,
                head(""),
                head(session.messages().get("whatif.column.now")),
                head(session.messages().get("whatif.column.supposed")));
        for (var i = 0; i < list.size(); i++) {
            var one = list.get(i);
            grid.addRow(i + 1, text(one.name(), false), text(one.now(), false), text(one.supposed(), one.moved()));
        }
    }

    private static Label head(String text) {
        var label = new Label(text);
        label.getStyleClass().add("reading-label");
        return label;
    }

    private static Label text(String text, boolean moved) {
        var label = new Label(text);
        label.setAlignment(Pos.CENTER_LEFT);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add("compared-text");
        label.pseudoClassStateChanged(MOVED, moved);
        return label;
    }
}
