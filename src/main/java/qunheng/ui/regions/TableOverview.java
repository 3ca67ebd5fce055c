package qunheng.ui.regions;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.chart.region.GroupValuesFigure;
import qunheng.chart.region.MapLook;
import qunheng.chart.region.RankedFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.chart.region.ValueMapFigure;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;

/** One number a unit out of the user's own data: on the grid and in order. */
final class TableOverview extends VBox {
    private final FigureCard map;
    private final FigureCard ranked;
    private final FigureCard fourRegions;
    private final FigureCard cityGroups;
    private final ObjectProperty<MapLook> look = new SimpleObjectProperty<>(MapLook.SEQUENTIAL);
    private final CheckBox hexagons = new CheckBox();
    private Subject subject;
    private RegionMarks marks = RegionMarks.NONE;

    TableOverview(ScreenContext context, Subject subject, Consumer<String> pick) {
        getStyleClass().add("tab-content");
        this.subject = subject;
        var session = context.session();
        map = new FigureCard(context, "regions.chart.values", pick);
        ranked = new FigureCard(context, "regions.chart.ranked", pick);
        fourRegions = new FigureCard(context, "regions.chart.fourRegions", pick);
        cityGroups = new FigureCard(context, "regions.chart.cityGroups", pick);
        var figures = new Beside(session, 56).add(map, 55, 30).add(ranked, 45, 34).atLeast(32);
        var groups = new Beside(session, 56).add(fourRegions, 45, 14).add(cityGroups, 55, 18).atLeast(18);
        VBox.setVgrow(figures, Priority.ALWAYS);
        getChildren().addAll(controls(session), figures, groups);
        look.subscribe(this::draw);
        hexagons.selectedProperty().subscribe(this::draw);
    }

    private static HBox labelled(Label label, Region box) {
        var row = new HBox(8, label, box);
        row.getStyleClass().add("labelled-choice");
        return row;
    }

    private FlowPane controls(Session session) {
        var looks = Choices.of(
                session,
                Arrays.asList(MapLook.values()),
                item -> item == null ? "" : session.messages().of(item, "regions"),
                look);
        looks.setMaxWidth(Region.USE_PREF_SIZE);
        Describe.describe(looks, session, "regions.look");
        var label = new Label();
        label.textProperty().bind(session.text("regions.look"));
        label.setLabelFor(looks);
        hexagons.textProperty().bind(session.text("regions.pattern.hexagons"));
        Describe.describe(hexagons, session, "regions.pattern.hexagons");
        var row = new FlowPane(labelled(label, looks), hexagons);
        row.getStyleClass().add("regions-controls");
        return row;
    }

    void show(Subject next, RegionMarks marked) {
        subject = next;
        marks = marked;
        draw();
    }

    private void draw() {
        var of = subject;
        var marked = marks;
        map.show(c -> ValueMapFigure.of(c, of, marked, look.get(), hexagons.isSelected()));
        ranked.show(c -> RankedFigure.of(c, of, marked));
        fourRegions.show(c -> GroupValuesFigure.fourRegions(c, of, marked));
        cityGroups.show(c -> GroupValuesFigure.cityGroups(c, of, marked));
    }
}
