package qunheng.ui.compare;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.chart.FigureContext;
import qunheng.chart.comparison.ScoreStackFigure;
import qunheng.project.SampleProjects;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.Banner;
import qunheng.ui.common.Beside;
import qunheng.ui.common.Choices;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.ScreenTabs;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;

/** Compared with whom: up to ten clusters of the project side by side. */
public final class CompareView implements Screen {
    private static final String SAMPLE = "fictional-twelve-clusters";

    /** Room for ten bars; in a lower window the chart scrolls. */
    private static final double SMALLEST_CHART = 350;

    private final Session session;
    private final CompareViewModel model;
    private final Page page;
    private final ChartPane scores;
    private final HeatView heat;
    private final GapView gap;
    private final Map<CompareViewModel.State, Node> contents = new EnumMap<>(CompareViewModel.State.class);
    private Subscriptions subscriptions = new Subscriptions();

    public CompareView(ScreenContext context) {
        session = context.session();
        model = new CompareViewModel(session);
        page = new Page(session, id()).dense();
        scores = new ChartPane(context).dense(session.text("compare.tab.scores")).onPick(model::pick);
        scores.getStyleClass().add("score-stack");
        scores.setMinHeight(SMALLEST_CHART);
        heat = new HeatView(context, model);
        gap = new GapView(context, model);
        contents.put(
                CompareViewModel.State.NO_PROJECT,
                new EmptyState(session, Feather.COLUMNS, "compare.empty.noProject", sample(context)));
        contents.put(
                CompareViewModel.State.TOO_FEW,
                new EmptyState(session, Feather.COLUMNS, "compare.empty.tooFew", toProfile(), sample(context)));
        contents.put(CompareViewModel.State.READY, ready());
        var controls = new Node[] {lensChoice(), yearChoice()};
        model.state().subscribe(state -> {
            page.fill(contents.getOrDefault(state, page));
            page.actions(state == CompareViewModel.State.READY ? controls : new Node[0]);
        });
    }

    private Button toProfile() {
        var button = new Button();
        button.textProperty().bind(session.text("compare.empty.toProfile"));
        button.setOnAction(event -> session.go("profile"));
        button.setDefaultButton(true);
        return Describe.describe(button, session, "compare.empty.toProfile");
    }

    private Button sample(ScreenContext context) {
        var button = new Button();
        button.textProperty().bind(session.text("compare.empty.sample"));
        button.setOnAction(event -> SampleProjects.read().stream()
                .filter(project -> project.id().value().equals(SAMPLE))
                .findFirst()
                .ifPresent(context.desk()::openSample));
        return Describe.describe(button, session, "compare.empty.sample");
    }

    private Node ready() {
        var tabs = new ScreenTabs(session, id(), 320)
                .add("compare.tab.scores", framed(scores))
                .add("compare.tab.heat", heat)
                .add("compare.tab.gap", gap);
        var peers = Banner.note(model.peers(), Feather.INFO);
        var caution = Banner.caution(model.caution());
        var right = new VBox(peers, Banner.caution(model.method()), caution, tabs);
        right.getStyleClass().add("compare-results");
        right.setMinSize(0, 0);
        var all = new Beside(session, 60).add(new ClusterList(session, model), 23, 18).add(right, 77, 40).atLeast(34);
        return Scrolled.filling(all);
    }

    private HBox lensChoice() {
        return labelled(
                "compare.lens",
                Choices.of(
                        session,
                        model.lenses(),
                        item -> item == null ? "" : item.shortName().in(session.language().get()),
                        model.lens()));
    }

    private HBox yearChoice() {
        var year = new ComboBox<@Nullable Integer>();
        year.setItems(model.years());
        year.valueProperty().bindBidirectional(model.year());
        return labelled("compare.year", year);
    }

    private HBox labelled(String key, ComboBox<?> box) {
        box.setMaxWidth(Region.USE_PREF_SIZE);
        Describe.describe(box, session, key);
        var label = new Label();
        label.textProperty().bind(session.text(key));
        label.setLabelFor(box);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var pair = new HBox(label, box);
        pair.getStyleClass().add("labelled-choice");
        return pair;
    }

    private static Scrolled framed(ChartPane chart) {
        var frame = new VBox(chart);
        frame.getStyleClass().add("tab-content");
        VBox.setVgrow(chart, Priority.ALWAYS);
        return Scrolled.filling(frame);
    }

    private void show(CompareViewModel.@Nullable Shown shown) {
        heat.show(shown);
        gap.show(shown);
        if (shown != null) {
            scores.show(theme -> ScoreStackFigure.of(
                    new FigureContext(session.knowledge(), session.language().get(), theme),
                    shown.comparison(),
                    shown.subject()));
        }
    }

    @Override
    public String id() {
        return "compare";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void opened() {
        subscriptions = new Subscriptions();
        subscriptions.follow(model.shown(), this::show);
        model.opened();
    }

    @Override
    public void closed() {
        subscriptions.close();
        model.closed();
    }
}
