package qunheng.ui.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.assessment.method.MethodBanner;
import qunheng.ui.assessment.method.MethodView;
import qunheng.ui.assessment.method.MethodViewModel;
import qunheng.ui.common.Describe;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;

/** How good is it, seen through every lens, and why. */
public final class AssessmentView implements Screen {
    private static final int DRILL_DOWN = 1;
    private static final int METHOD = 5;

    private final Session session;
    private final AssessmentViewModel model;
    private final MethodViewModel method;
    private final Page page;
    private final Node content;
    private final Map<AssessmentViewModel.State, Node> empty = new EnumMap<>(AssessmentViewModel.State.class);

    public AssessmentView(ScreenContext context) {
        this.session = context.session();
        this.model = new AssessmentViewModel(session);
        this.method = new MethodViewModel(session, model.lens());
        page = new Page(session, id()).dense();
        content = content(context);
        empty.put(AssessmentViewModel.State.NO_PROJECT, nothing("assessment.empty.noProject", "assessment.empty.toProjects", "projects"));
        empty.put(AssessmentViewModel.State.NO_PROFILE, nothing("assessment.empty.noProfile", "assessment.empty.toProfile", "profile"));
        empty.put(AssessmentViewModel.State.NO_DATA, nothing("assessment.empty.noData", "assessment.empty.toIndicators", "indicators"));
        model.state().subscribe(state -> page.fill(empty.getOrDefault(state, content)));
    }

    private Node content(ScreenContext context) {
        var quick = new Label();
        quick.textProperty().bind(model.quickNote());
        quick.setGraphic(Icons.of(Feather.INFO));
        quick.setWrapText(true);
        quick.setMaxWidth(Double.MAX_VALUE);
        quick.setMinHeight(Label.USE_PREF_SIZE);
        quick.getStyleClass().add("note-banner");
        quick.visibleProperty().bind(model.quickNote().isNotEmpty());
        quick.managedProperty().bind(quick.visibleProperty());
        var tabs = new TabPane();
        Runnable drillDown = () -> tabs.getSelectionModel().select(DRILL_DOWN);
        tabs.getTabs().setAll(
                tab("assessment.tab.composition", shown -> new CompositionView(context, model, shown, drillDown)),
                tab("assessment.tab.drillDown", shown -> new DrillDownView(context, model, shown)),
                tab("assessment.tab.notCounted", shown -> new NotCountedView(context, model, shown)),
                tab("assessment.tab.pairs", shown -> new PairsView(context, model, shown)),
                tab("assessment.tab.years", shown -> new YearsView(context, model, shown)),
                tab("assessment.tab.method", shown -> new MethodView(context, method, shown)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("assessment-tabs");
        tabs.getStyleClass().add("screen-tabs");
        // A fixed wish, so that new numbers do not measure the contents of every tab again.
        tabs.setPrefSize(600, 340);
        tabs.minHeightProperty()
                .bind(tabs.getSelectionModel().selectedIndexProperty().map(at -> at.intValue() == METHOD ? 560 : 340));
        tabs.accessibleTextProperty().bind(session.text("shell.screen.assessment"));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var all = new VBox(quick, new MethodBanner(session, method), new LensCards(session, model), tabs);
        all.getStyleClass().add("screen-content");
        // On a small window or with large text the whole scrolls; else it fills the window.
        var scroll = new ScrollPane(all);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
    }

    /** A tab hears of new results only while it is the one that is shown. */
    private Tab tab(String key, Function<ObservableValue<Boolean>, Node> content) {
        var tab = new Tab();
        tab.textProperty().bind(session.text(key));
        tab.setContent(content.apply(tab.selectedProperty()));
        return tab;
    }

    private Node nothing(String key, String step, String screen) {
        var button = new Button();
        button.textProperty().bind(session.text(step));
        button.setOnAction(event -> session.go(screen));
        button.setDefaultButton(true);
        Describe.describe(button, session, step);
        return new EmptyState(session, Feather.BAR_CHART_2, key, button);
    }

    @Override
    public String id() {
        return "assessment";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public Optional<ObservableValue<String>> badge() {
        return Optional.of(model.badge());
    }

    @Override
    public void opened() {
        model.opened();
        method.opened();
    }

    @Override
    public void closed() {
        model.closed();
        method.closed();
    }
}
