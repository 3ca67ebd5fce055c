package qunheng.ui.shell;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import qunheng.settings.Appearance;
import qunheng.settings.SettingsData;
import qunheng.ui.common.Destination;
import qunheng.ui.common.EmptyState;
import qunheng.ui.common.Icons;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Screen;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.Sheet;
import qunheng.ui.projects.ProjectCommands;

/** The main window's content: frame, navigation and the open screen. */
public final class Shell implements Actions.Commands {
    /** What only the window itself can do. */
    public interface Window {
        void quit();

        void fullScreen();

        void openLogFolder();
    }

    private static final double STEP_MIN = SettingsData.SMALLEST;

    private final ScreenContext context;
    private final Session session;
    private final ShellViewModel model;
    private final Window window;
    private final List<ScreenCatalog.Entry> catalogue;
    private final Map<String, Screen> screens = new HashMap<>();
    private final Navigation navigation;
    private final Actions actions;
    private final StackPane stage = new StackPane();
    private final Overlay overlay;
    private final ProjectCommands commands;
    private final int thisYear;
    private final EmptyState noProject;
    private @Nullable Screen current;
    private boolean shown;

    public Shell(
            ScreenContext context,
            List<ScreenCatalog.Entry> catalogue,
            ObjectProperty<Appearance> appearance,
            Window window,
            int thisYear) {
        this.context = context;
        this.session = context.session();
        this.catalogue = catalogue;
        this.window = window;
        this.thisYear = thisYear;
        session.work(context.background());
        this.model = new ShellViewModel(session, thisYear);
        this.actions = new Actions(session, model, catalogue, this);
        this.navigation = new Navigation(session);
        for (var i = 0; i < catalogue.size(); i++) {
            var entry = catalogue.get(i);
            var screen = entry.make().apply(context);
            screens.put(entry.id(), screen);
            ObservableValue<String> badge = screen.badge().orElseGet(() -> new SimpleStringProperty(""));
            navigation.add(entry, i + 1, badge, this::open);
        }
        navigation.folded().set(context.settings().get().narrowNavigation());

        var contextBar = new ContextBar(session, model);
        contextBar.visibleProperty().bind(model.projectOpen());
        contextBar.managedProperty().bind(contextBar.visibleProperty());
        stage.getStyleClass().add("stage");
        var middle = new BorderPane(stage);
        middle.setTop(new VBox(contextBar, fictionBanner()));
        var frame = new BorderPane(middle);
        frame.getStyleClass().add("frame");
        frame.setTop(new TopBar(session, actions, appearance));
        frame.setLeft(navigation);
        frame.setBottom(new StatusBar(session, model));
        overlay = new Overlay(session, new StackPane(frame, new MovingVeil(session, frame)));
        commands = new ProjectCommands(context, this::root);
        session.onNotice(overlay::show);
        noProject = noProject();
        session.destination().subscribe(this::lead);
        session.project().map(project -> true).orElse(false).subscribe((before, now) -> {
            hide();
            show();
        });
    }

    public Overlay root() {
        return overlay;
    }

    public ObservableValue<String> title() {
        return model.windowTitle();
    }

    private Label fictionBanner() {
        var banner = new Label();
        banner.getStyleClass().add("fiction-banner");
        banner.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        banner.textProperty().bind(session.text("shell.fictional"));
        banner.setWrapText(true);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.visibleProperty().bind(model.fictional());
        banner.managedProperty().bind(banner.visibleProperty());
        return banner;
    }

    private void lead(@Nullable Destination destination) {
        if (destination != null) {
            open(destination.screen());
        }
    }

    @Override
    public void open(String id) {
        var next = screens.get(id);
        if (next == null || overlay.showsSheet()) {
            return;
        }
        navigation.select(id);
        if (next == current) {
            return;
        }
        hide();
        current = next;
        show();
        model.open(id);
        context.settings().change(data -> data.withLast(data.lastProject(), data.lastProfile(), id));
    }

    /** Shows the current screen, or, if it needs a project and none is open, how to open one. */
    private void show() {
        if (current == null) {
            return;
        }
        var id = current.id();
        var needed = catalogue.stream().anyMatch(entry -> entry.id().equals(id) && entry.needsProject());
        if (needed && session.project().get() == null) {
            stage.getChildren().setAll(noProject);
        } else {
            stage.getChildren().setAll(current.node());
            current.opened();
            shown = true;
        }
    }

    private void hide() {
        leaveField();
        if (current != null && shown) {
            current.closed();
        }
        shown = false;
    }

    private EmptyState noProject() {
        var go = new Button();
        go.textProperty().bind(session.text("shell.noProject.go"));
        go.getStyleClass().add(Styles.ACCENT);
        go.setOnAction(event -> open("projects"));
        return new EmptyState(session, Feather.FOLDER, "shell.noProject", go);
    }

    /** Opens the screen of last time, or the first one. */
    public void openFirst(String wanted) {
        var ids = new ArrayList<>(catalogue.stream().map(ScreenCatalog.Entry::id).toList());
        if (!ids.isEmpty()) {
            open(ids.contains(wanted) ? wanted : ids.getFirst());
        }
    }

    /** Ends typing, so that what is typed is kept before the field disappears. */
    public void leaveField() {
        navigation.requestFocus();
    }

    public void close() {
        hide();
        current = null;
    }

    @Override
    public void newProject() {
        commands.create(thisYear);
    }

    @Override
    public void importProject() {
        commands.importFile();
    }

    @Override
    public void exportProject() {
        leaveField();
        commands.exportOpen();
    }

    @Override
    public void history() {
        leaveField();
        overlay.show(HistorySheet.of(session, context.desk()));
    }

    @Override
    public void quit() {
        window.quit();
    }

    @Override
    public void scale(double by) {
        var next = Math.round((session.textScale().get() + by) * 10) / 10.0;
        session.textScale().set(Math.clamp(next, STEP_MIN, SettingsData.LARGEST));
    }

    @Override
    public void standardScale() {
        session.textScale().set(1);
    }

    @Override
    public void foldNavigation() {
        navigation.folded().set(!navigation.folded().get());
        context.settings().change(data -> data.withNarrowNavigation(navigation.folded().get()));
    }

    @Override
    public void fullScreen() {
        window.fullScreen();
    }

    @Override
    public void shortcuts() {
        overlay.show(ShortcutsSheet.of(session, actions));
    }

    @Override
    public void openLogFolder() {
        window.openLogFolder();
    }

    @Override
    public void about() {
        overlay.show(AboutSheet.of(session));
    }

    /** Shows a sheet from outside, as the unexpected-error sheet. */
    public void show(Sheet sheet) {
        overlay.show(sheet);
    }
}
