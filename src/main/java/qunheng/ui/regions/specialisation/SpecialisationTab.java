package qunheng.ui.regions.specialisation;

import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.GrowthShareFigure;
import qunheng.chart.region.QuotientMapFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.StartYears;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** Location quotients on the grid, and specialisation against growth. */
public final class SpecialisationTab extends VBox implements SubjectTab {
    private final Session session;
    private final FigureCard quotients;
    private final FigureCard growth;
    private final CheckBox hexagons;
    private final StartYears from;
    private final Node controls;
    private @Nullable Subject subject;
    private RegionMarks marks = RegionMarks.NONE;

    public SpecialisationTab(ScreenContext context, Consumer<String> pick) {
        session = context.session();
        var parts = new TabParts(session);
        quotients = new FigureCard(context, "regions.chart.quotients", pick);
        growth = new FigureCard(context, "regions.chart.growth", pick);
        hexagons = parts.check("regions.pattern.hexagons");
        from = new StartYears(parts, "regions.growth.from");
        getStyleClass().add("tab-content");
        var figures = new Beside(session, 56).add(quotients, 50, 26).add(growth, 50, 26).atLeast(26);
        VBox.setVgrow(figures, Priority.ALWAYS);
        controls = parts.row(from.node(), hexagons);
        getChildren().addAll(parts.question("regions.specialisation.question"), controls, figures);
        from.year().subscribe(this::draw);
        hexagons.selectedProperty().subscribe(this::draw);
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
        if (subject instanceof Subject.Slice slice) {
            var marked = marks;
            var since = from.before(slice.year());
            quotients.show(c -> QuotientMapFigure.of(c, slice, marked, hexagons.isSelected()));
            growth.show(c -> GrowthShareFigure.of(c, slice, since, marked));
        } else if (subject != null) {
            var words = session.messages().get("regions.needsTable");
            quotients.say(words);
            growth.say(words);
        }
    }
}
