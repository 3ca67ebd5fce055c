package qunheng.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.project.SampleProjects;
import qunheng.project.Workspace;
import qunheng.settings.Appearance;
import qunheng.settings.Settings;
import qunheng.settings.SettingsData;
import qunheng.ui.common.Background;
import qunheng.ui.common.Desk;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

/** The whole window over a workspace in memory, for tests. Made on the window's thread. */
public final class ShellWindow implements AutoCloseable {
    private static final FilePicker NOTHING = new FilePicker() {
        @Override
        public Optional<Path> open(String title, String kind, String... patterns) {
            return Optional.empty();
        }

        @Override
        public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
            return Optional.empty();
        }
    };

    public final Session session;
    public final Desk desk;
    public final Shell shell;
    public final Theme theme;
    public final Scene scene;
    private final Workspace workspace;
    private boolean quitting;

    public ShellWindow(Stage stage, Language language) {
        this(stage, language, ScreenCatalog.SCREENS);
    }

    public ShellWindow(Stage stage, Language language, List<ScreenCatalog.Entry> screens) {
        this(stage, language, screens, Workspace.inMemory(), NOTHING);
    }

    /** The window over a workspace on disk; closing the window closes the workspace. */
    public ShellWindow(Stage stage, Language language, Path folder) {
        this(stage, language, ScreenCatalog.SCREENS, Workspace.open(folder), NOTHING);
    }

    /** The window over any workspace; the picker stands in for the system's file dialogs. */
    public ShellWindow(
            Stage stage, Language language, List<ScreenCatalog.Entry> screens, Workspace workspace, FilePicker files) {
        this.workspace = workspace;
        Fonts.load();
        session = new Session(Knowledge.load(), language);
        desk = new Desk(workspace, session, Platform::isFxApplicationThread, Platform::runLater);
        scene = new Scene(new StackPane(), 1366, 720);
        theme = new Theme(scene, Appearance.LIGHT, session.dark(), session.textScale());
        var context = new ScreenContext(
                session, desk, Background.HERE, files, new Settings(SettingsData.DEFAULTS, data -> {}));
        shell = new Shell(
                context,
                screens,
                theme.appearance(),
                new Shell.Window() {
                    @Override
                    public void quit() {
                        quitting = true;
                    }

                    @Override
                    public void fullScreen() {}

                    @Override
                    public void openLogFolder() {}
                },
                2026);
        scene.setRoot(shell.root());
        stage.setScene(scene);
        stage.show();
    }

    /** Opens the sample whose id contains a word. */
    public void openSample(String word) {
        desk.openSample(SampleProjects.read().stream()
                .filter(project -> project.id().value().contains(word))
                .findFirst()
                .orElseThrow());
    }

    public boolean quitting() {
        return quitting;
    }

    @Override
    public void close() {
        shell.close();
        workspace.close();
    }
}
