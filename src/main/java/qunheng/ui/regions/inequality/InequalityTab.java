package qunheng.ui.regions.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.DensityFigure;
import qunheng.chart.region.InequalityFigure;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.LorenzFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.model.RegionalTable;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** The Lorenz curve with its Gini, inequality by year split by the four regions, and the density of the values by year. */
public final class InequalityTab extends VBox implements SubjectTab {
    private final Session session;
    private final InequalityViewModel model = new InequalityViewModel();
    private final Supplier<List<RegionalTable>> tables;
    private final FigureCard lorenz;
    private final FigureCard split;
    private final FigureCard density;
    private @Nullable Subject subject;
    private RegionMarks marks = RegionMarks.NONE;
    private boolean offering;

    /** @param tables the tables of the project, one of which may count people */
    public InequalityTab(ScreenContext context, Consumer<String> pick, Supplier<List<RegionalTable>> tables) {
        session = context.session();
        this.tables = tables;
        lorenz = new FigureCard(context, "regions.chart.lorenz", pick);
        split = new FigureCard(context, "regions.chart.split", key -> {});
        density = new FigureCard(context, "regions.chart.density", pick);
        getStyleClass().add("tab-content");
        var figures = new Beside(session, 66).add(lorenz, 33, 26).add(split, 33, 26).add(density, 34, 30).atLeast(26);
        VBox.setVgrow(figures, Priority.ALWAYS);
        var parts = new TabParts(session);
        getChildren().addAll(parts.question("regions.inequality.question"), controls(parts), figures);
        model.measure().subscribe(this::draw);
        model.weighting().subscribe(this::draw);
        model.population().subscribe(this::draw);
    }

    private Node controls(TabParts parts) {
        var measure = parts.choice(
                "regions.inequality.measure",
                Arrays.asList(InequalityMeasure.values()),
                item -> item == null ? "" : session.messages().of(item, "chart"),
                model.measure());
        var weighting = parts.choice(
                "regions.inequality.weighting",
                Arrays.asList(Weighting.values()),
                item -> item == null ? "" : session.messages().of(item, "regions"),
                model.weighting());
        var population = parts.choice(
                "regions.inequality.population",
                List.<@Nullable RegionalTable>of(),
                item -> item == null ? "" : item.name(),
                model.population());
        follow(population);
        only(weighting, model.offered());
        only(population, model.offered().and(model.weighting().isNotEqualTo(Weighting.UNITS)));
        return parts.row(measure, weighting, population);
    }

    /** The items change with the project; the value is the model's and stays. */
    @SuppressWarnings("unchecked")
    private void follow(HBox labelled) {
        var box = (ComboBox<RegionalTable>) labelled.getChildren().getLast();
        model.populations().addListener((ListChangeListener<RegionalTable>) change -> {
            var value = model.population().get();
            box.getItems().setAll(model.populations());
            if (value != null && model.populations().contains(value)) {
                box.setValue(value);
            }
        });
    }

    private static void only(HBox box, ObservableValue<Boolean> when) {
        box.visibleProperty().bind(when);
        box.managedProperty().bind(when);
    }

    @Override
    public void show(Subject next, RegionMarks marked) {
        subject = next;
        marks = marked;
        offering = true;
        model.show(next, tables.get());
        offering = false;
        draw();
    }

    private void draw() {
        var of = subject;
        var marked = marks;
        if (of != null && !offering) {
            var weights = model.weights();
            lorenz.show(c -> LorenzFigure.of(c, of, marked));
            split.show(c -> InequalityFigure.of(c, of, model.measure().get(), weights));
            density.show(c -> DensityFigure.of(c, of, marked));
        }
    }
}
