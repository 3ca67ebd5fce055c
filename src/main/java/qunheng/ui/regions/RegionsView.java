package qunheng.ui.regions;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.regional.Sample;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Page;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.regions.change.ChangeTab;
import qunheng.ui.regions.data.TableActions;
import qunheng.ui.regions.definitions.DefinitionsSheet;
import qunheng.ui.regions.figure.SubjectTab;
import qunheng.ui.regions.groups.GroupsSheet;
import qunheng.ui.regions.inequality.InequalityTab;
import qunheng.ui.regions.map.MapTab;
import qunheng.ui.regions.numbers.NumbersSheet;
import qunheng.ui.regions.ours.OursTab;
import qunheng.ui.regions.pattern.PatternTab;
import qunheng.ui.regions.specialisation.SpecialisationTab;

/** Where are clusters, and where is ours among them? */
public final class RegionsView implements Screen {
    private final ScreenContext context;
    private final Session session;
    private final RegionsViewModel model;
    private final SubjectViewModel subject;
    private final Page page;
    private final TabPane tabs = new TabPane();
    private final DataControls controls;
    private final ScrollPane overview;
    private final ClustersOverview clusters;
    private @Nullable TableOverview table;
    private @Nullable PatternTab pattern;
    private final Tab patternTab;
    private final Map<Node, SubjectTab> subjectTabs = new HashMap<>();
    private Subscriptions subscriptions = new Subscriptions();

    public RegionsView(ScreenContext context) {
        this.context = context;
        session = context.session();
        model = new RegionsViewModel(session);
        subject = new SubjectViewModel(model);
        clusters = new ClustersOverview(context, model);
        overview = scroll(clusters);
        page = new Page(session, "regions").dense();
        var actions = new TableActions(context, model.tables(), () -> Overlay.of(page), model::choose);
        controls = new DataControls(session, model, subject);
        page.actions(
                actions.importing(),
                actions.listing(),
                GroupsSheet.button(session, () -> Overlay.of(page)),
                NumbersSheet.button(context, () -> Overlay.of(page), subject.subject()::get, model::ownTables),
                DefinitionsSheet.button(session, () -> Overlay.of(page)));
        tabs.setTabClosingPolicy(TabPane.TabClosingPolicy.UNAVAILABLE);
        tabs.setId("regions-tabs");
        tabs.getStyleClass().add("screen-tabs");
        tabs.accessibleTextProperty().bind(session.text("shell.screen.regions"));
        patternTab = tab("regions.tab.pattern", this::pattern);
        tabs.getTabs()
                .setAll(tab("regions.tab.overview", () -> overview),
                tab("regions.tab.specialisation", () -> kept(new SpecialisationTab(context, model::pick))),
                tab("regions.tab.inequality", () -> kept(new InequalityTab(context, model::pick, model::ownTables))),
                patternTab,
                tab("regions.tab.change", () -> kept(new ChangeTab(context, model::pick))),
                        tab("regions.tab.map", () -> kept(new MapTab(context, model::pick))),
                        tab("regions.tab.ours", () -> kept(new OursTab(context))));
        VBox.setVgrow(tabs, Priority.ALWAYS);
        var content = new VBox(8, controls, caution(), tabs);
        page.fill(content);
    }

    /** A tab is filled when it is first looked at, so that the screen opens at once. */
    private Tab tab(String key, Supplier<Node> content) {
        var tab = new Tab();
        tab.textProperty().bind(session.text(key));
        tab.selectedProperty().subscribe(selected -> {
            if (selected && tab.getContent() == null) {
                tab.setContent(content.get());
            }
            look();
        });
        return tab;
    }

    private <T extends Region & SubjectTab> Node kept(T content) {
        var scroll = scroll(content);
        subjectTabs.put(scroll, content);
        return scroll;
    }

    private Node pattern() {
        var made = new PatternTab(context, subject.subject(), model.marks(), model::pick);
        pattern = made;
        return scroll(made);
    }

    /** Tells the tabs which of them is looked at. */
    private void look() {
        if (pattern != null) {
            pattern.model().look(patternTab.isSelected());
        }
        draw();
    }

    private static ScrollPane scroll(Region content) {
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("edge-to-edge");
        return scroll;
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

    /** Picks a unit, as a click on any figure does. */
    void pick(String code) {
        model.pick(code);
    }

    /** Another player over the years of this screen. */
    YearPlayer player(ObservableBooleanValue still) {
        return new YearPlayer(session, subject, still);
    }

    void sample(Sample chosen) {
        subject.sample().set(chosen);
    }

    private void draw() {
        var shown = model.shown().get();
        var of = subject.subject().get();
        if (shown != null) {
            overview.setContent(clusters);
            clusters.show(shown);
        } else if (of instanceof qunheng.chart.region.Subject.Slice) {
            if (table == null) {
                table = new TableOverview(context, of, model::pick);
            }
            overview.setContent(table);
            Objects.requireNonNull(table).show(of, model.marks().get());
        }
        var looked = tabs.getSelectionModel().getSelectedItem();
        var content = looked == null ? null : subjectTabs.get(looked.getContent());
        if (content != null && of != null) {
            content.show(of, model.marks().get());
        }
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
        subject.opened();
        subscriptions = new Subscriptions();
        subscriptions.listen(subject.subject(), value -> {
            draw();
            if (pattern != null) {
                pattern.model().request();
            }
        });
        subscriptions.listen(model.marks(), value -> draw());
        subscriptions.listen(session.language(), value -> draw());
        subscriptions.listen(session.project(), value -> {
            if (pattern != null) {
                pattern.model().request();
            }
            draw();
        });
        subscriptions.follow(model.shown(), value -> draw());
        subscriptions.follow(model.published().figures(), value -> clusters.show(model.published()));
        look();
    }

    @Override
    public void closed() {
        controls.closed();
        if (pattern != null) {
            pattern.model().look(false);
        }
        subscriptions.close();
        subject.closed();
        model.closed();
    }
}
