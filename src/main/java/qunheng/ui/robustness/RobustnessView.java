package qunheng.ui.robustness;

import atlantafx.base.theme.Styles;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.model.Language;
import qunheng.ui.common.Banner;
import qunheng.ui.common.Beside;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Scrolled;
import qunheng.ui.common.Session;

/** Would another reasonable method change the answer? */
public final class RobustnessView implements Screen {
    private final Session session;
    private final RobustnessViewModel model;
    private final Page page;
    private final Label headline = new Label();
    private final Label sentences = new Label();
    private final Map<RobustnessViewModel.State, Node> empty = new EnumMap<>(RobustnessViewModel.State.class);

    public RobustnessView(ScreenContext context) {
        this.session = context.session();
        this.model = new RobustnessViewModel(session, context.background());
        page = new Page(session, id()).dense();
        var content = content(context);
        empty.put(
                RobustnessViewModel.State.NO_PROJECT,
                nothing("robustness.empty.noProject", "robustness.empty.toProjects", "projects"));
        empty.put(
                RobustnessViewModel.State.NO_PROFILE,
                nothing("robustness.empty.noProfile", "robustness.empty.toProfile", "profile"));
        empty.put(
                RobustnessViewModel.State.NO_DATA,
                nothing("robustness.empty.noData", "robustness.empty.toIndicators", "indicators"));
        model.state().subscribe(state -> page.fill(empty.getOrDefault(state, content)));
    }

    private Node content(ScreenContext context) {
        var tabs = new ResultTabs(context, model);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var results = new VBox(answer(), Banner.caution(model.method()), tabs);
        results.getStyleClass().add("screen-content");
        var body = new Beside(session, 66)
                .add(results, 73, 46)
                .add(new SettingsPane(session, model), 27, 40)
                .atLeast(34);
        return Scrolled.filling(body);
    }

    private Node answer() {
        headline.getStyleClass().add(Styles.TITLE_4);
        headline.setWrapText(true);
        headline.setMinHeight(Region.USE_PREF_SIZE);
        headline.setId("robustness-answer");
        sentences.setWrapText(true);
        sentences.setMinHeight(Region.USE_PREF_SIZE);
        sentences.setId("robustness-reasons");
        var old = new Label();
        old.textProperty().bind(session.text("robustness.screen.outdated"));
        old.visibleProperty().bind(model.outdated());
        old.managedProperty().bind(old.visibleProperty());
        old.getStyleClass().addAll("chip", "accent-chip");
        old.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(headline, Priority.ALWAYS);
        headline.setMaxWidth(Double.MAX_VALUE);
        var line = new HBox(headline, old);
        line.getStyleClass().add("inline");
        var card = new VBox(line, sentences);
        card.getStyleClass().addAll("card", "robustness-answer");
        model.answer().subscribe(this::say);
        session.language().subscribe(language -> say(model.answer().get()));
        return card;
    }

    private void say(@Nullable Answer answer) {
        if (answer == null) {
            headline.setText(session.messages().get("robustness.screen.waiting"));
            sentences.setText(session.messages().get("robustness.screen.waiting.lead"));
        } else {
            headline.setText(answer.headline());
            sentences.setText(String.join(
                    session.language().get() == Language.ZH ? "" : " ", answer.sentences()));
        }
    }

    private EmptyState nothing(String key, String step, String screen) {
        return EmptyState.leading(session, Feather.SHUFFLE, key, step, screen);
    }

    @Override
    public String id() {
        return "robustness";
    }

    @Override
    public Node node() {
        return page;
    }

    @Override
    public void opened() {
        model.opened();
    }

    @Override
    public void closed() {
        model.closed();
    }
}
