package qunheng.ui.tier.change;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeTableCell;
import javafx.scene.control.TreeTableColumn;
import javafx.scene.control.TreeTableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/** Two years side by side: what moved and what moved it; improvements and the calendar beside it. */
public final class ChangeView extends Scrolled {
    private static final List<String> COLUMNS = List.of(
            "change.column.name",
            "change.column.before",
            "change.column.after",
            "change.column.difference",
            "change.column.moved",
            "change.column.value",
            "change.column.filled",
            "change.column.lost",
            "change.column.weight");

    private final Session session;
    private final ChangeViewModel model;
    private final TreeTableView<ChangeRow> table = new TreeTableView<>();

    public ChangeView(ScreenContext context, ChangeViewModel model, ObservableValue<Boolean> shown) {
        this.session = context.session();
        this.model = model;
        fillColumns();
        table.setShowRoot(false);
        table.setId("change-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TreeTableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        Describe.describe(table, session, "change.table");
        table.setTooltip(null);
        model.rows().subscribe(this::show);
        var words = new VBox(
                section("change.improvements", model.improvements(), "change-improvements"),
                section("change.calendar", model.calendar(), "change-calendar"));
        words.getStyleClass().add("plan-words");
        var scroll = Scrolled.down(words);
        var body = new Beside(session, 60).add(table, 70, 24).add(scroll, 30, 16).atLeast(14);
        VBox.setVgrow(body, Priority.ALWAYS);
        var content = new VBox(toolbar(context), body);
        content.getStyleClass().add("tab-content");
        setContent(content);
        shown.subscribe(model::show);
    }

    private Node toolbar(ScreenContext context) {
        var summary = new Label();
        summary.textProperty().bind(model.summary());
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setId("change-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        var between = new Label("→");
        between.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new TableButtons(context, this::described).copyFrom(table);
        var line =
                new HBox(year("change.from", model.from()), between, year("change.to", model.to()), summary, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        return line;
    }

    private ComboBox<Integer> year(String key, Property<@Nullable Integer> value) {
        ComboBox<Integer> box = Choices.of(
                session, List.<Integer>of(), year -> year == null ? "" : session.numbers().year(year), cast(value));
        model.years().subscribe(years -> {
            var kept = value.getValue();
            box.getItems().setAll(years);
            box.setValue(kept);
        });
        box.setMinWidth(92);
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return Describe.describe(box, session, key);
    }

    @SuppressWarnings("NullAway") // an empty box holds no year, as the property does
    private static Property<Integer> cast(Property<@Nullable Integer> value) {
        return value;
    }

    private void fillColumns() {
        for (var i = 0; i < COLUMNS.size(); i++) {
            var position = i;
            table.getColumns().add(column(COLUMNS.get(i), i == 0 ? 250 : 70, i > 0, row -> row.cells().get(position)));
        }
    }

    private TreeTableColumn<ChangeRow, String> column(
            String key, double width, boolean number, Function<ChangeRow, String> text) {
        var column = new TreeTableColumn<ChangeRow, String>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        Describe.describe(header, session, key);
        column.setGraphic(header);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 56));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue().getValue())));
        column.setCellFactory(c -> new TreeTableCell<>() {
            @Override
            protected void updateItem(@Nullable String shown, boolean empty) {
                super.updateItem(shown, empty);
                setText(empty || shown == null ? "" : shown);
                setAlignment(number ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
            }
        });
        return column;
    }

    private void show(List<ChangeRow> rows) {
        var root = new TreeItem<ChangeRow>();
        rows.forEach(row -> root.getChildren().add(item(row, 0)));
        table.setRoot(root);
    }

    private static TreeItem<ChangeRow> item(ChangeRow row, int depth) {
        var item = new TreeItem<>(row);
        item.setExpanded(depth < 2);
        row.children().forEach(child -> item.getChildren().add(item(child, depth + 1)));
        return item;
    }

    private Node section(String key, ObservableValue<List<String>> sentences, String id) {
        var title = new Label();
        title.textProperty().bind(session.text(key));
        title.getStyleClass().add("reading-title");
        var list = new VBox();
        list.setId(id);
        list.getStyleClass().add("plan-section");
        sentences.subscribe(all -> {
            list.getChildren().clear();
            for (var sentence : all.isEmpty() ? List.of(session.messages().get("change.nothing")) : all) {
                var label = new Label(sentence);
                label.setWrapText(true);
                label.setMinHeight(Region.USE_PREF_SIZE);
                label.getStyleClass().add("plan-sentence");
                list.getChildren().add(label);
            }
        });
        var box = new VBox(title, list);
        box.getStyleClass().add("plan-section");
        return box;
    }

    private ChartDescription described() {
        var rows = new ArrayList<List<ChartTable.Cell>>();
        model.rows()
                .get()
                .forEach(top -> top.all()
                        .forEach(row -> rows.add(
                                row.cells().stream().map(ChartTable.Cell::text).toList())));
        var notes = new ArrayList<String>(List.of(model.summary().get()));
        notes.addAll(model.improvements().get());
        notes.addAll(model.calendar().get());
        notes.add(session.messages().get("chart.note.indicative"));
        var title = session.messages().get("change.title", model.cluster());
        return new ChartDescription(
                title,
                session.messages().get("change.source", model.cluster()),
                notes,
                new ChartTable(COLUMNS.stream().map(key -> session.messages().get(key)).toList(), rows),
                title);
    }
}
