package qunheng.ui.tier.roadmap;

import atlantafx.base.theme.Styles;
import atlantafx.base.theme.Tweaks;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.FigureContext;
import qunheng.chart.tier.StaircaseFigure;
import qunheng.tiering.roadmap.Roadmap;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.TableButtons;

/**
 * What it takes to reach a tier: the improvements, the years, what the plan hangs on, and the effort it is made with.
 */
public final class RoadmapView extends Scrolled {
    private final Session session;
    private final RoadmapViewModel model;
    private final Label summary = new Label();
    private final TableView<PlanRow> table = new TableView<>();
    private final ChartPane chart;
    private final VBox words = new VBox();
    private final Button apply = new Button();
    private final VBox right;

    public RoadmapView(ScreenContext context, RoadmapViewModel model, ObservableValue<Boolean> shown) {
        this.session = context.session();
        this.model = model;
        chart = new ChartPane(context).dense(session.text("roadmap.chart.heading")).drawingHeight(150);
        chart.setMinHeight(150);
        var editor = new EffortView(session, model);
        var edit = new ToggleButton(null, Icons.of(Feather.SLIDERS));
        edit.textProperty().bind(session.text("roadmap.effort"));
        edit.setId("roadmap-effort");
        Describe.describe(edit, session, "roadmap.effort");
        editor.visibleProperty().bind(edit.selectedProperty());
        editor.managedProperty().bind(editor.visibleProperty());
        PlanColumns.fill(table, session);
        Describe.describe(table, session, "roadmap.table");
        table.setTooltip(null);
        table.setId("roadmap-table");
        table.getStyleClass().addAll(Styles.DENSE, Tweaks.EDGE_TO_EDGE, "tight");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(new Label());
        table.visibleProperty().bind(edit.selectedProperty().not());
        var left = new StackPane(table, editor);
        words.getStyleClass().add("plan-words");
        var scroll = Scrolled.down(words);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        right = new VBox(chart, scroll);
        right.setSpacing(8);
        var body = new Beside(session, 60).add(left, 60, 22).add(right, 40, 30).atLeast(16);
        VBox.setVgrow(body, Priority.ALWAYS);
        var content = new VBox(toolbar(context, edit), body);
        content.getStyleClass().add("tab-content");
        setContent(content);
        model.answer().when(shown).subscribe(this::show);
        shown.subscribe(model::show);
    }

    private Node toolbar(ScreenContext context, ToggleButton edit) {
        var label = new Label();
        label.textProperty().bind(session.text("roadmap.target"));
        label.setMinWidth(Region.USE_PREF_SIZE);
        ComboBox<String> target = Choices.of(session, List.of(), this::tierName, model.target());
        target.setMaxWidth(Region.USE_PREF_SIZE);
        target.setMinWidth(110);
        target.setId("roadmap-target");
        Describe.describe(target, session, "roadmap.target");
        model.targets().subscribe(tiers -> {
            var kept = model.target().get();
            target.getItems().setAll(tiers.stream().map(tier -> tier.id()).toList());
            target.setValue(kept);
        });
        summary.setWrapText(true);
        summary.setMaxWidth(Double.MAX_VALUE);
        summary.setMinHeight(Region.USE_PREF_SIZE);
        summary.setId("roadmap-summary");
        HBox.setHgrow(summary, Priority.ALWAYS);
        apply.textProperty().bind(session.text("roadmap.apply"));
        apply.setId("roadmap-apply");
        apply.getStyleClass().add(Styles.ACCENT);
        apply.setMinWidth(Region.USE_PREF_SIZE);
        apply.setOnAction(event -> model.apply());
        Describe.describe(apply, session, "roadmap.apply");
        edit.setMinWidth(Region.USE_PREF_SIZE);
        var buttons = new TableButtons(
                        context,
                        () -> PlanTable.of(
                                Objects.requireNonNull(model.answer().get()),
                                session.language().get()))
                .copyFrom(table);
        var line = new HBox(label, target, summary, edit, apply, buttons);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("toolbar-line");
        buttons.disableProperty().bind(model.answer().isNull());
        return line;
    }

    private String tierName(@Nullable String id) {
        return model.targets().get().stream()
                .filter(tier -> tier.id().equals(id))
                .map(tier -> tier.name().in(session.language().get()))
                .findFirst()
                .orElse("");
    }

    private void show(RoadmapViewModel.@Nullable Answer answer) {
        if (answer == null) {
            summary.setText(
                    session.messages().get(model.targets().get().isEmpty() ? "tier.why.top" : "roadmap.working"));
            table.getItems().clear();
            words.getChildren().clear();
            apply.setDisable(true);
            chart.setVisible(false);
            chart.setManaged(false);
            return;
        }
        var said = model.words(answer.question());
        summary.setText(said.summary(answer.result()));
        var plan = answer.result() instanceof Roadmap found ? found : null;
        apply.setDisable(plan == null);
        table.getItems().setAll(plan == null ? List.of() : said.rows(plan));
        ((Label) table.getPlaceholder())
                .setText(session.messages().get(plan == null ? "roadmap.table.none" : "roadmap.table.processOnly"));
        words.getChildren()
                .setAll(said.sections(answer.result(), answer.sensitivity()).stream()
                        .map(this::section)
                        .toList());
        chart.setVisible(plan != null);
        chart.setManaged(plan != null);
        if (plan != null) {
            var stairs = PlanTable.stairs(answer, plan, session.language().get());
            chart.show(theme -> StaircaseFigure.of(
                    new FigureContext(session.knowledge(), session.language().get(), theme),
                    stairs.aim(),
                    stairs.steps()));
        }
    }

    private Node section(PlanWords.Section section) {
        var title = new Label(section.title());
        title.getStyleClass().add("reading-title");
        title.setWrapText(true);
        var box = new VBox(title);
        box.getStyleClass().add("plan-section");
        for (var sentence : section.sentences()) {
            var label = new Label(sentence);
            label.setWrapText(true);
            label.setMinHeight(Region.USE_PREF_SIZE);
            label.getStyleClass().add("plan-sentence");
            box.getChildren().add(label);
        }
        return box;
    }
}
