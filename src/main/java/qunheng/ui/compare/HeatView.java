package qunheng.ui.compare;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.FigureContext;
import qunheng.chart.comparison.HeatMapFigure;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** All scores as a heat map; the one of indicators is long and scrolls. */
final class HeatView extends VBox {
    private final Session session;
    private final CompareViewModel model;
    private final ChartPane chart;

    HeatView(ScreenContext context, CompareViewModel model) {
        session = context.session();
        this.model = model;
        getStyleClass().add("tab-content");
        chart = new ChartPane(context).dense(session.text("compare.tab.heat")).onPick(model::pick);
        chart.getStyleClass().add("heat-map");
        var scroll = Scrolled.down(chart);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(new HBox(new LevelToggle(session, model.level())), scroll);
    }

    void show(CompareViewModel.@Nullable Shown shown) {
        if (shown != null) {
            var level = model.level().get();
            chart.show(theme -> HeatMapFigure.of(
                    new FigureContext(session.knowledge(), session.language().get(), theme),
                    shown.comparison(),
                    level));
        }
    }
}
