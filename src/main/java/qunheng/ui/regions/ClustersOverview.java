package qunheng.ui.regions;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.region.CityGroupFigure;
import qunheng.chart.region.CumulativeShareFigure;
import qunheng.chart.region.DatasetWords;
import qunheng.chart.region.FourRegionFigure;
import qunheng.chart.region.RankingFigure;
import qunheng.chart.region.TileMapFigure;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.regions.groups.GroupsViewModel;

/** Clusters that are counted: where they are, by region and city group, how unevenly, and what the documents print. */
final class ClustersOverview extends VBox {
    private static final double CARD = 500;

    private final Session session;
    private final ChartPane map;
    private final ChartPane fourRegions;
    private final ChartPane cityGroups;
    private final ChartPane curve;
    private final ChartPane ranking;
    private final PublishedCard published;
    private final Label limits = new Label();

    ClustersOverview(ScreenContext context, RegionsViewModel model) {
        getStyleClass().add("tab-content");
        session = context.session();
        map = new ChartPane(context).drawingHeight(396).onPick(model::pick);
        fourRegions = new ChartPane(context).drawingHeight(136).firstNotes(1).onPick(model::pick);
        cityGroups = new ChartPane(context).drawingHeight(216).onPick(model::pick);
        curve = new ChartPane(context).drawingHeight(330).firstNotes(1);
        ranking = new ChartPane(context).firstNotes(1).onPick(model::pick);
        published = new PublishedCard(session);
        limits.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        limits.setWrapText(true);
        limits.setMinHeight(Region.USE_PREF_SIZE);
        var cards = new CardColumns(
                session.textScale().multiply(CARD),
                card(map),
                card(fourRegions),
                card(cityGroups),
                new PickedCard(session, model),
                published,
                card(curve),
                card(ranking));
        getChildren().addAll(limits, cards);
    }

    private static Node card(ChartPane chart) {
        var card = new VBox(chart);
        card.getStyleClass().addAll("card", "chart-card", Styles.DENSE);
        return card;
    }

    void show(RegionsViewModel.Shown shown) {
        var counts = shown.counts();
        var marks = shown.marks();
        limits.setText(String.join(" ", new DatasetWords(in(ChartTheme.LIGHT), counts).limits()));
        map.show(theme -> TileMapFigure.of(in(theme), counts, marks));
        fourRegions.show(theme -> FourRegionFigure.of(in(theme), counts, marks));
        cityGroups.show(theme -> CityGroupFigure.of(in(theme), counts, marks));
        curve.show(theme -> CumulativeShareFigure.of(in(theme), counts));
        ranking.show(theme -> RankingFigure.of(in(theme), counts, marks));
    }

    void show(PublishedViewModel figures) {
        published.show(figures);
    }

    private FigureContext in(ChartTheme theme) {
        return new FigureContext(GroupsViewModel.knowledge(session), session.language().get(), theme);
    }
}
