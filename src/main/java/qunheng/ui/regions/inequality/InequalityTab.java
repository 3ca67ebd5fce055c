package qunheng.ui.regions.inequality;

import java.util.Arrays;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.InequalityFigure;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.LorenzFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** The Lorenz curve with its Gini, and inequality by year split by the four regions. */
public final class InequalityTab extends VBox implements SubjectTab {
    private final FigureCard lorenz;
    private final FigureCard split;
    private final ObjectProperty<InequalityMeasure> measure = new SimpleObjectProperty<>(InequalityMeasure.THEIL_T);
    private @Nullable Subject subject;
    private RegionMarks marks = RegionMarks.NONE;

    public InequalityTab(ScreenContext context, Consumer<String> pick) {
        var session = context.session();
        var parts = new TabParts(session);
        lorenz = new FigureCard(context, "regions.chart.lorenz", pick);
        split = new FigureCard(context, "regions.chart.split", key -> {});
        getStyleClass().add("tab-content");
        var figures = new Beside(session, 56).add(lorenz, 50, 26).add(split, 50, 26);
        VBox.setVgrow(figures, Priority.ALWAYS);
        getChildren()
                .addAll(
                        parts.question("regions.inequality.question"),
                        parts.row(parts.choice(
                                "regions.inequality.measure",
                                Arrays.asList(InequalityMeasure.values()),
                                item -> item == null ? "" : session.messages().of(item, "chart"),
                                measure)),
                        figures);
        measure.subscribe(this::draw);
    }

    @Override
    public void show(Subject next, RegionMarks marked) {
        subject = next;
        marks = marked;
        draw();
    }

    private void draw() {
        var of = subject;
        var marked = marks;
        if (of != null) {
            lorenz.show(c -> LorenzFigure.of(c, of, marked));
            split.show(c -> InequalityFigure.of(c, of, measure.get()));
        }
    }
}
