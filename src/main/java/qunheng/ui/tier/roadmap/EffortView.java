package qunheng.ui.tier.roadmap;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.knowledge.Indicator;
import qunheng.model.InvalidValue;
import qunheng.text.NumberFormats;
import qunheng.tiering.roadmap.Effort;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EditedControls;
import qunheng.ui.common.EditedField;
import qunheng.ui.common.Session;

/**
 * What a plan costs and may do: the curve, the years, and for each indicator how hard it is and how far it may rise.
 */
final class EffortView extends VBox {
    private final Session session;
    private final RoadmapViewModel model;
    private final FlowPane fields = new FlowPane(12, 6);
    private final Label problem = new Label();
    private final TableView<Indicator> table = new TableView<>();

    EffortView(Session session, RoadmapViewModel model) {
        this.session = session;
        this.model = model;
        setSpacing(8);
        getStyleClass().add("effort-view");
        field("roadmap.option.slopes", EffortView::slopes, EffortView::withSlopes, 96);
        field(
                "roadmap.option.years",
                o -> number(o.years()),
                (o, t) -> o.withYears(whole(t), o.yearlyRise(), o.yearlyEffort()),
                56);
        field(
                "roadmap.option.yearlyEffort",
                o -> number(o.yearlyEffort()),
                (o, t) -> o.withYears(o.years(), o.yearlyRise(), parsed(t)),
                64);
        field(
                "roadmap.option.yearlyRise",
                o -> number(100 * o.yearlyRise()),
                (o, t) -> o.withYears(o.years(), parsed(t) / 100, o.yearlyEffort()),
                64);
        field(
                "roadmap.option.foundScore",
                o -> number(o.foundScore()),
                (o, t) -> o.withFound(parsed(t), o.collecting()),
                64);
        field(
                "roadmap.option.collecting",
                o -> number(o.collecting()),
                (o, t) -> o.withFound(o.foundScore(), parsed(t)),
                64);
        problem.setWrapText(true);
        problem.setMinHeight(Region.USE_PREF_SIZE);
        problem.getStyleClass().add("field-problem");
        problem.visibleProperty().bind(problem.textProperty().isNotEmpty());
        problem.managedProperty().bind(problem.visibleProperty());
        fillTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(fields, problem, table);
        model.options().subscribe(options -> table.refresh());
    }

    private void field(
            String key,
            Function<RoadmapOptions, String> write,
            BiFunction<RoadmapOptions, String, RoadmapOptions> with,
            double width) {
        var edited = new EditedField<>(
                session,
                write.apply(model.options().get()),
                Function.identity(),
                String::strip,
                text -> model.keep(with.apply(model.options().get(), text)));
        model.options().subscribe(options -> edited.show(write.apply(options)));
        edited.problem().subscribe(problem::setText);
        var control = EditedControls.line(session, edited);
        control.setPrefWidth(width);
        Describe.describe(control, session, key);
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.getStyleClass().add("reading-label");
        var box = new VBox(label, control);
        box.setAlignment(Pos.TOP_LEFT);
        fields.getChildren().add(box);
    }

    private void fillTable() {
        table.setEditable(true);
        table.setId("effort-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        Describe.describe(table, session, "roadmap.effort.table");
        table.setTooltip(null);
        var name = column("roadmap.column.indicator", 240, i -> i.name().in(session.language().get()));
        session.language().subscribe(language -> table.refresh());
        var weight = column("roadmap.column.weight", 100, i -> number(model.options().get().weight(i.id())));
        edit(weight, (options, indicator, text) -> options.withWeight(indicator.id(), parsed(text)));
        var limit = column("roadmap.column.limit", 120, i -> limit(model.options().get(), i));
        edit(limit, (options, indicator, text) -> options.withLimit(indicator.id(), parsed(text) / 100));
        table.getColumns().setAll(List.of(name, weight, limit));
        table.getItems().setAll(session.knowledge().indicators());
    }

    private interface Edit {
        RoadmapOptions with(RoadmapOptions options, Indicator indicator, String text);
    }

    private TableColumn<Indicator, String> column(String key, double width, Function<Indicator, String> text) {
        var column = new TableColumn<Indicator, String>();
        var header = new Label();
        header.textProperty().bind(session.text(key));
        Describe.describe(header, session, key);
        column.setGraphic(header);
        column.setPrefWidth(width);
        column.setReorderable(false);
        column.setSortable(false);
        column.setEditable(false);
        column.setCellValueFactory(features -> new ReadOnlyStringWrapper(text.apply(features.getValue())));
        return column;
    }

    private void edit(TableColumn<Indicator, String> column, Edit edit) {
        column.setEditable(true);
        column.setCellFactory(TextFieldTableCell.forTableColumn());
        column.setOnEditCommit(event -> {
            try {
                problem.setText("");
                model.keep(edit.with(
                        model.options().get(),
                        event.getRowValue(),
                        Objects.requireNonNullElse(event.getNewValue(), "")));
            } catch (InvalidValue refusal) {
                problem.setText(session.messages().of(refusal));
            }
            table.refresh();
        });
    }

    private static String limit(RoadmapOptions options, Indicator indicator) {
        return number(100 * Math.min(1, options.limit(indicator.id())));
    }

    private static String slopes(RoadmapOptions options) {
        return options.effort().slopes().stream().map(EffortView::number).collect(Collectors.joining(" "));
    }

    private static RoadmapOptions withSlopes(RoadmapOptions options, String text) {
        return options.withSlopes(new Effort(Arrays.stream(text.strip().split("[\\p{P}\\s&&[^.]]+"))
                .map(part -> NumberFormats.parse(part)
                        .orElseThrow(() -> new InvalidValue("tiering.roadmap.refused.slopes", text)))
                .toList()));
    }

    private static String number(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(6)).stripTrailingZeros().toPlainString();
    }

    private static double parsed(String text) {
        return NumberFormats.parse(text).orElseThrow(() -> new InvalidValue("roadmap.refused.number", text));
    }

    private static int whole(String text) {
        var value = parsed(text);
        if (value != Math.rint(value) || Math.abs(value) > 1000) {
            throw new InvalidValue("roadmap.refused.number", text);
        }
        return (int) value;
    }
}
