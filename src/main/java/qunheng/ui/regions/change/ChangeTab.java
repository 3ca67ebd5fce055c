package qunheng.ui.regions.change;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import qunheng.chart.region.CentrePathFigure;
import qunheng.chart.region.MarkovFigure;
import qunheng.chart.region.RegionMarks;
import qunheng.chart.region.Subject;
import qunheng.chart.region.YearsMapFigure;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.figure.FigureCard;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.figure.TabParts;

/** The grid year by year, the path of the centre of gravity, and movement between classes. */
public final class ChangeTab extends VBox implements SubjectTab {
    private final Session session;
    private final FigureCard maps;
    private final FigureCard path;
    private final FigureCard markov;

    public ChangeTab(ScreenContext context, Consumer<String> pick) {
        session = context.session();
        maps = new FigureCard(context, "regions.chart.years", pick);
        path = new FigureCard(context, "regions.chart.centre", pick);
        markov = new FigureCard(context, "regions.chart.markov", key -> {});
        getStyleClass().add("tab-content");
        var figures = new Beside(session, 60).add(maps, 36, 26).add(path, 32, 26).add(markov, 32, 24);
        VBox.setVgrow(figures, Priority.ALWAYS);
        getChildren().addAll(new TabParts(session).question("regions.change.question"), figures);
    }

    @Override
    public void show(Subject subject, RegionMarks marks) {
        if (subject instanceof Subject.Slice slice) {
            maps.show(c -> YearsMapFigure.of(c, slice, marks));
            path.show(c -> CentrePathFigure.of(c, slice, marks));
            markov.show(c -> MarkovFigure.of(c, slice));
        } else {
            var words = session.messages().get("regions.needsTable");
            List.of(maps, path, markov).forEach(card -> card.say(words));
        }
    }
}
