package qunheng.ui.regions.pattern;

import atlantafx.base.theme.Styles;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.LisaMapFigure;
import qunheng.chart.region.MoranScatterFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.SpatialWords;
import qunheng.chart.region.Subject;
import qunheng.model.NeighbourList;
import qunheng.regional.spatial.Autocorrelation;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;

/** Scatter plot, cluster map and significance map of one variable: a unit that is picked in one is marked in all. */
public final class PatternTab extends VBox {
    private final Session session;
    private final PatternViewModel model;
    private final ObservableValue<RegionMarks> marks;
    private final FigureCard scatter;
    private final FigureCard clusters;
    private final FigureCard significance;
    private final CheckBox hexagons;

    public PatternTab(
            ScreenContext context,
            ObservableValue<@Nullable Subject> subject,
            ObservableValue<RegionMarks> marks,
            Consumer<String> pick) {
        session = context.session();
        model = new PatternViewModel(session, context.background(), subject);
        this.marks = marks;
        scatter = new FigureCard(context, "regions.chart.scatter", pick);
        clusters = new FigureCard(context, "regions.chart.clusters", pick);
        significance = new FigureCard(context, "regions.chart.significance", pick);
        hexagons = check("regions.pattern.hexagons");
        getStyleClass().add("tab-content");
        var hint = new Label();
        hint.textProperty().bind(session.text("regions.pattern.question"));
        hint.setWrapText(true);
        hint.getStyleClass().addAll(Styles.TEXT_MUTED, "field-hint");
        var figures = new Beside(session, 60).add(scatter, 34, 28).add(clusters, 33, 28).add(significance, 33, 28).atLeast(26);
        VBox.setVgrow(figures, Priority.ALWAYS);
        getChildren().addAll(hint, controls(context), figures);
        model.result().subscribe(result -> draw());
        model.level().subscribe(this::draw);
        model.adjusted().subscribe(this::draw);
        hexagons.selectedProperty().subscribe(this::draw);
        marks.subscribe(now -> draw());
        session.language().subscribe(language -> draw());
    }

    public PatternViewModel model() {
        return model;
    }

    private Node controls(ScreenContext context) {
        var rule = compact(Choices.of(
                session, Arrays.asList(Neighbours.Rule.values()), this::word, model.rule()), "regions.pattern.neighbours");
        var k = compact(Choices.of(session, PatternViewModel.counts(), n -> String.valueOf(n), model.k()), "regions.pattern.k");
        var hainan = check("regions.pattern.hainan");
        hainan.selectedProperty().bindBidirectional(model.hainan());
        only(k, model.rule().isEqualTo(Neighbours.Rule.NEAREST));
        only(hainan, model.rule().isEqualTo(Neighbours.Rule.QUEEN));
        var level = compact(
                Choices.of(session, Autocorrelation.LEVELS, p -> p == null ? "" : "p \u2264 " + session.numbers().editable(p), model.level()),
                "regions.pattern.level");
        var adjusted = check("regions.pattern.adjusted");
        adjusted.selectedProperty().bindBidirectional(model.adjusted());
        var export = new Button();
        export.getStyleClass().add(Styles.SMALL);
        export.textProperty().bind(session.text("regions.pattern.export"));
        export.setOnAction(event -> WeightsFile.save(context, Objects.requireNonNull(model.weights())));
        export.disableProperty()
                .bind(model.result().map(r -> !(r instanceof PatternViewModel.Result.Found)).orElse(true));
        var running = new Label();
        running.getStyleClass().add(Styles.TEXT_MUTED);
        running.textProperty().bind(session.text("regions.pattern.running"));
        only(running, model.running());
        var label = new Label();
        label.textProperty().bind(session.text("regions.pattern.neighbours"));
        label.setLabelFor(rule);
        var row = new FlowPane(
                labelled(label, rule), k, hainan, loading(context), level, adjusted, hexagons, export, running);
        row.getStyleClass().add("regions-controls");
        return row;
    }

    /** The button that loads a list, with what the project keeps. */
    private Node loading(ScreenContext context) {
        var button = new Button();
        button.setId("pattern-load");
        button.getStyleClass().add(Styles.SMALL);
        button.textProperty().bind(session.text("regions.pattern.load"));
        button.disableProperty().bind(session.project().isNull());
        button.setOnAction(event -> context.files()
                .open(
                        session.messages().get("regions.pattern.load"),
                        session.messages().get("regions.pattern.load.kind"),
                        "*.csv",
                        "*.txt",
                        "*.tsv")
                .ifPresent(model::load));
        Describe.describe(button, session, "regions.pattern.load");
        var kept = new Label();
        kept.getStyleClass().add(Styles.TEXT_MUTED);
        kept.textProperty().bind(Bindings.createStringBinding(
                () -> model.list().get() instanceof NeighbourList list
                        ? session.messages().get("regions.pattern.listed", list.name(), list.pairs().size())
                        : "",
                model.list(),
                session.language()));
        var row = new HBox(8, button, kept);
        row.setAlignment(Pos.CENTER_LEFT);
        only(row, model.rule().isEqualTo(Neighbours.Rule.LIST));
        return row;
    }

    private static HBox labelled(Label label, Region box) {
        var row = new HBox(8, label, box);
        row.getStyleClass().add("labelled-choice");
        return row;
    }

    private static void only(Node node, ObservableValue<Boolean> when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private <T> ComboBox<T> compact(ComboBox<T> box, String key) {
        box.setMaxWidth(Region.USE_PREF_SIZE);
        return Describe.describe(box, session, key);
    }

    private CheckBox check(String key) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        return Describe.describe(box, session, key);
    }

    private String word(Neighbours.@Nullable Rule rule) {
        return rule == null
                ? ""
                : session.messages()
                        .get(switch (rule) {
                            case QUEEN -> "regions.pattern.queen";
                            case NEAREST -> "regions.pattern.nearest";
                            case INVERSE -> "regions.pattern.inverse";
                            case LIST -> "regions.pattern.own";
                        });
    }

    private void draw() {
        switch (model.result().get()) {
            case null -> {}
            case PatternViewModel.Result.Refused(var why) -> {
                var words = session.messages().get("regions.refused", session.messages().of(why));
                List.of(scatter, clusters, significance).forEach(card -> card.say(words));
            }
            case PatternViewModel.Result.Found(var subject, var found) -> {
                var level = model.level().get();
                var judged = model.judged();
                var now = marks.getValue();
                var six = hexagons.isSelected();
                scatter.show(c -> MoranScatterFigure.of(c, subject, new SpatialWords(c, found, level, judged), now));
                clusters.show(c -> LisaMapFigure.clusters(c, subject, new SpatialWords(c, found, level, judged), now, six));
                significance.show(
                        c -> LisaMapFigure.significance(c, subject, new SpatialWords(c, found, level, judged), now, six));
            }
        }
    }
}
