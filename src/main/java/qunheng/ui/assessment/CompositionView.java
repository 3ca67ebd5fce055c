package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.FigureContext;
import qunheng.chart.lens.ContributionFigure;
import qunheng.chart.lens.RadarFigure;
import qunheng.chart.lens.Subject;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;

/** Why the score is what it is: in sentences, as a radar of the criteria, and as the points that add up to it. */
final class CompositionView extends TabScroll {
    private final AssessmentViewModel model;
    private final VBox sentences = new VBox();
    private final ChartPane radar;
    private final ChartPane contributions;

    CompositionView(
            ScreenContext context, AssessmentViewModel model, ObservableValue<Boolean> shown, Runnable drillDown) {
        this.model = model;
        var session = context.session();
        radar = new ChartPane(context).dense(session.text("assessment.chart.radar"));
        contributions = new ChartPane(context).dense(session.text("assessment.chart.contributions"));
        for (var chart : List.of(radar, contributions)) {
            chart.onPick(criterion -> {
                model.selected().set(model.lens().get() + '/' + criterion);
                drillDown.run();
            });
        }
        sentences.getStyleClass().add("why-sentences");
        sentences.setId("why-sentences");
        var reading = Scrolled.down(sentences);
        reading.getStyleClass().add("why");
        reading.accessibleTextProperty().bind(session.text("assessment.tab.composition"));
        var charts = new Beside(session, 40).add(radar, 46, 22).add(contributions, 54, 18);
        lay(new Beside(session, 62).add(reading, 24, 13).add(charts, 76, 22));
        model.composition().when(shown).subscribe(this::show);
    }

    private void show(@Nullable Composition composition) {
        var reading = model.reading().get();
        if (composition == null || reading == null) {
            return;
        }
        var all = new ArrayList<Label>();
        all.add(sentence(composition.question(), "why-question"));
        composition.sentences().forEach(text -> all.add(sentence(text, all.size() == 1 ? "why-first" : "why-more")));
        all.add(sentence(composition.source(), "why-source"));
        sentences.getChildren().setAll(all);
        var lens = reading.assessment().lens(composition.lensId());
        var subject = Subject.of(reading.profile(), reading.assessment().year());
        radar.show(theme ->
                RadarFigure.of(new FigureContext(reading.knowledge(), reading.language(), theme), subject, lens));
        contributions.show(theme -> ContributionFigure.of(
                new FigureContext(reading.knowledge(), reading.language(), theme), subject, lens));
    }

    private static Label sentence(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
