package qunheng.ui.assessment;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import qunheng.ui.assessment.method.MethodBanner;
import qunheng.ui.assessment.method.MethodView;
import qunheng.ui.assessment.method.MethodViewModel;
import qunheng.ui.common.Banner;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.ScreenTabs;
import qunheng.ui.common.Scrolled;
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
        empty.put(
                AssessmentViewModel.State.NO_PROJECT,
                nothing("assessment.empty.noProject", "assessment.empty.toProjects", "projects"));
        empty.put(
                AssessmentViewModel.State.NO_PROFILE,
                nothing("assessment.empty.noProfile", "assessment.empty.toProfile", "profile"));
        empty.put(
                AssessmentViewModel.State.NO_DATA,
                nothing("assessment.empty.noData", "assessment.empty.toIndicators", "indicators"));
        model.state().subscribe(state -> page.fill(empty.getOrDefault(state, content)));
    }

    private Node content(ScreenContext context) {
        var tabs = new ScreenTabs(session, id(), 340);
        Runnable drillDown = () -> tabs.getSelectionModel().select(DRILL_DOWN);
        tabs.add("assessment.tab.composition", shown -> new CompositionView(context, model, shown, drillDown))
                .add("assessment.tab.drillDown", shown -> new DrillDownView(context, model, shown))
                .add("assessment.tab.notCounted", shown -> new NotCountedView(context, model, shown))
                .add("assessment.tab.pairs", shown -> new PairsView(context, model, shown))
                .add("assessment.tab.years", shown -> new YearsView(context, model, shown))
                .add("assessment.tab.method", shown -> new MethodView(context, method, shown));
        tabs.minHeightProperty()
                .bind(tabs.getSelectionModel().selectedIndexProperty().map(at -> at.intValue() == METHOD ? 560 : 340));
        var quick = Banner.note(model.quickNote(), Feather.INFO);
        var all = new VBox(quick, new MethodBanner(session, method), new LensCards(session, model), tabs);
        all.getStyleClass().add("screen-content");
        // On a small window or with large text the whole scrolls; else it fills the window.
        return Scrolled.filling(all);
    }

    private EmptyState nothing(String key, String step, String screen) {
        return EmptyState.leading(session, Feather.BAR_CHART_2, key, step, screen);
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
