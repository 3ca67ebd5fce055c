package qunheng.ui.regions.change;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.CentrePathFigure;
import qunheng.chart.region.MarkovFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.ShiftShareFigure;
import qunheng.chart.region.Subject;
import qunheng.chart.region.YearsMapFigure;
import qunheng.regional.dynamics.ShiftShare.Method;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.StartYears;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** The grid year by year, the path of the centre of gravity, what the change is made of, and movement between classes. */
public final class ChangeTab extends VBox implements SubjectTab {
    private final Session session;
    private final FigureCard maps;
    private final FigureCard path;
    private final FigureCard parts;
    private final FigureCard markov;
    private final StartYears from;
    private final ObjectProperty<Method> method = new SimpleObjectProperty<>(Method.DUNN);
    private final CheckBox dynamic;
    private final Node controls;
    private @Nullable Subject subject;
    private RegionMarks marks = RegionMarks.NONE;

    public ChangeTab(ScreenContext context, Consumer<String> pick) {
        session = context.session();
        var head = new TabParts(session);
        maps = new FigureCard(context, "regions.chart.years", pick);
        path = new FigureCard(context, "regions.chart.centre", pick);
        parts = new FigureCard(context, "regions.chart.shiftShare", pick);
        markov = new FigureCard(context, "regions.chart.markov", key -> {});
        from = new StartYears(head, "regions.shiftShare.from");
        dynamic = head.check("regions.shiftShare.dynamic");
        getStyleClass().add("tab-content");
        var above = new Beside(session, 60).add(maps, 56, 28).add(path, 44, 26).atLeast(28);
        var below = new Beside(session, 60).add(parts, 56, 34).add(markov, 44, 24).atLeast(34);
        VBox.setVgrow(above, Priority.ALWAYS);
        VBox.setVgrow(below, Priority.ALWAYS);
        controls = controls(head);
        getChildren().addAll(head.question("regions.change.question"), above, controls, below);
        from.year().subscribe(this::draw);
        method.subscribe(this::draw);
        dynamic.selectedProperty().subscribe(this::draw);
    }

    private Node controls(TabParts head) {
        return head.row(
                head.choice(
                        "regions.shiftShare.method",
                        Arrays.asList(Method.values()),
                        item -> item == null ? "" : session.messages().of(item, "chart"),
                        method),
                dynamic,
                from.node());
    }

    @Override
    public void show(Subject next, RegionMarks marked) {
        subject = next;
        marks = marked;
        TabParts.offer(controls, next instanceof Subject.Slice);
        if (next instanceof Subject.Slice slice) {
            from.offer(slice);
        }
        draw();
    }

    private void draw() {
        var marked = marks;
        if (subject instanceof Subject.Slice slice) {
            maps.show(c -> YearsMapFigure.of(c, slice, marked));
            path.show(c -> CentrePathFigure.of(c, slice, marked));
            markov.show(c -> MarkovFigure.of(c, slice, marked));
            var since = from.before(slice.year());
            parts.show(c -> ShiftShareFigure.of(c, slice, since, method.get(), dynamic.isSelected(), marked));
        } else if (subject != null) {
            var words = session.messages().get("regions.needsTable");
            List.of(maps, path, parts, markov).forEach(card -> card.say(words));
        }
    }
}
