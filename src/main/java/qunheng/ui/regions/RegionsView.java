package qunheng.ui.regions;

import atlantafx.base.theme.Styles;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.ChartTheme;
import qunheng.chart.FigureContext;
import qunheng.chart.region.CityGroupFigure;
import qunheng.chart.region.CumulativeShareFigure;
import qunheng.chart.region.DatasetWords;
import qunheng.chart.region.FourRegionFigure;
import qunheng.chart.region.RankingFigure;
import qunheng.chart.region.TileMapFigure;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Where are clusters, and where is ours among them? */
public final class RegionsView implements Screen {
    private static final double CARD = 500;

    private final Session session;
    private final RegionsViewModel model;
    private final Page page;
    private final ChartPane map;
    private final ChartPane fourRegions;
    private final ChartPane cityGroups;
    private final ChartPane curve;
    private final ChartPane ranking;
    private final PublishedCard published;
    private final Label limits = new Label();
    private Subscriptions subscriptions = new Subscriptions();

    public RegionsView(ScreenContext context) {
        session = context.session();
        model = new RegionsViewModel(session);
        map = new ChartPane(context).drawingHeight(396).onPick(model::pick);
        fourRegions = new ChartPane(context).drawingHeight(136).firstNotes(1).onPick(model::pick);
        cityGroups = new ChartPane(context).drawingHeight(216).onPick(model::pick);
        curve = new ChartPane(context).drawingHeight(330).firstNotes(1);
        ranking = new ChartPane(context).firstNotes(1).onPick(model::pick);
        published = new PublishedCard(session);
        var cards = new CardColumns(
                CARD,
                card(map),
                card(fourRegions),
                card(cityGroups),
                new PickedCard(session, model),
                published,
                card(curve),
                card(ranking));
        page = new Page(session, "regions");
        limits.getStyleClass().addAll(Styles.TEXT_SMALL, Styles.TEXT_MUTED);
        limits.setWrapText(true);
        limits.setMinHeight(Region.USE_PREF_SIZE);
        page.scroll(new VBox(12, controls(), caution(), limits, cards));
    }

    private FlowPane controls() {
        var choice = Choices.of(
                session,
                model.choices(),
                item -> item == null ? "" : item.name(session.messages()),
                model.choice());
        choice.setMaxWidth(Region.USE_PREF_SIZE);
        Describe.describe(choice, session, "regions.dataset");
        var label = new Label();
        label.textProperty().bind(session.text("regions.dataset"));
        label.setLabelFor(choice);
        var digital = check("regions.digitalOnly");
        digital.selectedProperty().bindBidirectional(model.digitalOnly());
        var unverified = check("regions.unverified");
        unverified.selectedProperty().bindBidirectional(model.unverified());
        for (var box : List.of(digital, unverified)) {
            box.disableProperty().bind(model.list().not());
        }
        var row = new FlowPane(label, choice, digital, unverified);
        row.getStyleClass().add("regions-controls");
        return row;
    }

    private CheckBox check(String key) {
        var box = new CheckBox();
        box.textProperty().bind(session.text(key));
        return Describe.describe(box, session, key);
    }

    private Label caution() {
        var label = new Label();
        label.getStyleClass().add("caution");
        label.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.textProperty().bind(model.caution());
        label.visibleProperty().bind(model.caution().isNotEmpty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static Node card(ChartPane chart) {
        var card = new VBox(chart);
        card.getStyleClass().addAll("card", "chart-card", Styles.DENSE);
        return card;
    }

    private void draw() {
        var shown = model.shown().get();
        if (shown == null) {
            return;
        }
        var counts = shown.counts();
        var marks = shown.marks();
        limits.setText(String.join(" ", new DatasetWords(in(ChartTheme.LIGHT), counts).limits()));
        map.show(theme -> TileMapFigure.of(in(theme), counts, marks));
        fourRegions.show(theme -> FourRegionFigure.of(in(theme), counts, marks));
        cityGroups.show(theme -> CityGroupFigure.of(in(theme), counts, marks));
        curve.show(theme -> CumulativeShareFigure.of(in(theme), counts));
        ranking.show(theme -> RankingFigure.of(in(theme), counts, marks));
    }

    private FigureContext in(ChartTheme theme) {
        return new FigureContext(session.knowledge(), session.language().get(), theme);
    }

    @Override
    public String id() {
        return "regions";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void opened() {
        model.opened();
        subscriptions = new Subscriptions();
        subscriptions.follow(model.shown(), value -> draw());
        subscriptions.follow(model.published().figures(), value -> published.show(model.published()));
    }

    @Override
    public void closed() {
        subscriptions.close();
        model.closed();
    }
}
