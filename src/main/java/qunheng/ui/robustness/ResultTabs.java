package qunheng.ui.robustness;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.robustness.BandsFigure;
import qunheng.chart.robustness.SobolFigure;
import qunheng.chart.robustness.SwingsFigure;
import qunheng.chart.robustness.TierSharesFigure;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Beside;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** What a run has found, a tab for each way to look at it. */
final class ResultTabs extends TabPane {
    private final Session session;
    private final ChartPane scores;
    private final ChartPane ranks;
    private final ChartPane labels;
    private final ChartPane levels;
    private final ChartPane tornado;
    private final ChartPane sobol;
    private final ChartPane without;
    private final MethodTable methods;
    private final Tab bands = new Tab();

    ResultTabs(ScreenContext context, RobustnessViewModel model) {
        this.session = context.session();
        scores = chart(context, "robustness.screen.scores");
        ranks = chart(context, "robustness.screen.ranks");
        labels = chart(context, "robustness.screen.labels");
        levels = chart(context, "robustness.screen.levels");
        tornado = chart(context, "robustness.screen.tornado");
        sobol = chart(context, "robustness.screen.sobol");
        without = chart(context, "robustness.screen.without");
        methods = new MethodTable(context, model);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        setId("robustness-tabs");
        getStyleClass().add("screen-tabs");
        setPrefSize(600, 340);
        setMinHeight(340);
        accessibleTextProperty().bind(session.text("shell.screen.robustness"));
        getTabs()
                .setAll(
                        fill(
                                bands,
                                "robustness.screen.tab.bands",
                                new Beside(session, 46).add(scores, 50, 20).add(ranks, 50, 20)),
                        tab(
                                "robustness.screen.tab.tiers",
                                new Beside(session, 46).add(labels, 50, 18).add(levels, 50, 18)),
                        tab("robustness.screen.tab.tornado", tornado),
                        tab("robustness.screen.tab.sobol", sobol),
                        tab("robustness.screen.tab.without", without),
                        tab("robustness.screen.tab.methods", methods));
        model.findings().subscribe(this::show);
        session.language().subscribe(language -> show(model.findings().get()));
    }

    private ChartPane chart(ScreenContext context, String heading) {
        return new ChartPane(context).dense(session.text(heading));
    }

    private Tab tab(String key, Region content) {
        return fill(new Tab(), key, content);
    }

    private Tab fill(Tab tab, String key, Region content) {
        var sentence = new Label();
        sentence.textProperty().bind(session.text(key + ".hint"));
        sentence.setWrapText(true);
        sentence.setMinHeight(USE_PREF_SIZE);
        sentence.getStyleClass().addAll(Styles.TEXT_MUTED, "field-hint");
        VBox.setVgrow(content, Priority.ALWAYS);
        var box = new VBox(sentence, content);
        box.getStyleClass().add("tab-content");
        tab.textProperty().bind(session.text(key));
        tab.setContent(scroll(box));
        return tab;
    }

    /** Scrolls only where large text needs more height than there is. */
    private static Node scroll(VBox box) {
        box.setMinHeight(260);
        return Scrolled.filling(box);
    }

    private void show(@Nullable Findings found) {
        setDisable(found == null);
        methods.show(found);
        if (found == null) {
            return;
        }
        var request = found.request();
        var project = request.project();
        var own = request.profile();
        var lens = request.lens();
        boolean several = request.several();
        lay(several);
        scores.show(theme -> several
                ? BandsFigure.clusters(in(theme), project, found.result(), lens, own)
                : BandsFigure.lenses(in(theme), project, found.result(), own));
        if (several) {
            ranks.show(theme -> BandsFigure.ranks(in(theme), project, found.result(), lens, own));
        }
        labels.show(theme -> TierSharesFigure.of(
                in(theme), project, found.result(), request.knowledge().rulePack("eu-manner")));
        levels.show(theme -> TierSharesFigure.of(
                in(theme), project, found.result(), request.knowledge().rulePack("gradient")));
        tornado.setVisible(found.scored());
        without.setVisible(found.scored());
        sobol.setVisible(found.sobol() != null);
        if (found.scored()) {
            tornado.show(theme ->
                    SwingsFigure.tornado(in(theme), project, own, lens, found.nominal(), found.swings()));
            without.show(theme ->
                    SwingsFigure.leaveOneOut(in(theme), project, own, lens, found.nominal(), found.without()));
        }
        if (found.sobol() != null) {
            sobol.show(theme -> SobolFigure.of(in(theme), project, own, lens, Objects.requireNonNull(found.sobol())));
        }
    }

    /** Ranks stand beside scores where there are others to rank against. */
    private void lay(boolean several) {
        if (several != ranks.isVisible() || bands.getContent() == null) {
            ranks.setVisible(several);
            var beside = new Beside(session, 46).add(scores, 50, 20);
            fill(bands, "robustness.screen.tab.bands", several ? beside.add(ranks, 50, 20) : beside);
        }
    }

    private FigureContext in(ChartTheme theme) {
        return new FigureContext(session.knowledge(), session.language().get(), theme);
    }
}
