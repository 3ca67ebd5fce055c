package qunheng.ui.regions.figure;

import atlantafx.base.theme.Styles;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.ChartTheme;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.model.Refusal;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Icons;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.groups.GroupsViewModel;

/** A figure, or one sentence in its place that says why the data have none and what to do. */
public final class FigureCard extends StackPane {
    private final Session session;
    private final ChartPane chart;
    private final Label sentence = new Label();

    public FigureCard(ScreenContext context, String heading, Consumer<String> pick) {
        session = context.session();
        chart = new ChartPane(context).dense(session.text(heading)).onPick(pick);
        sentence.setWrapText(true);
        sentence.setMaxWidth(520);
        sentence.setGraphic(Icons.of(Feather.INFO));
        sentence.getStyleClass().addAll(Styles.TEXT_MUTED, "figure-sentence");
        var card = new VBox(chart);
        VBox.setVgrow(chart, Priority.ALWAYS);
        card.getStyleClass().addAll("card", "chart-card", Styles.DENSE);
        getChildren().addAll(card, sentence);
        setMinSize(0, 0);
        setPrefSize(Region.USE_COMPUTED_SIZE, Region.USE_COMPUTED_SIZE);
        say("");
    }

    /** Shows the figure, or what it was refused for. */
    public void show(Function<FigureContext, Figure> builder) {
        try {
            var unused = builder.apply(in(ChartTheme.LIGHT));
        } catch (IllegalArgumentException refused) {
            if (!(refused instanceof Refusal refusal)) {
                throw refused;
            }
            say(session.messages().get("regions.refused", session.messages().of(refusal)));
            return;
        }
        say("");
        chart.show(theme -> builder.apply(in(theme)));
    }

    /** A sentence in place of the figure; blank shows the figure again. */
    public void say(String words) {
        sentence.setText(words);
        sentence.setVisible(!words.isEmpty());
        chart.setVisible(words.isEmpty());
    }

    public ChartPane chart() {
        return chart;
    }

    /** What stands in place of the figure; blank while there is one. */
    public String sentence() {
        return sentence.getText();
    }

    private FigureContext in(ChartTheme theme) {
        return new FigureContext(GroupsViewModel.knowledge(session), session.language().get(), theme);
    }
}
