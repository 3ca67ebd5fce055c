package qunheng.app;

import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import qunheng.knowledge.Knowledge;
import qunheng.model.ProfileId;
import qunheng.model.ProjectId;
import qunheng.model.Refusal;
import qunheng.project.Workspace;
import qunheng.settings.DataFolder;
import qunheng.settings.Settings;
import qunheng.settings.SettingsFile;
import qunheng.text.Messages;
import qunheng.ui.common.Background;
import qunheng.ui.common.Desk;
import qunheng.ui.common.Notice;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;
import qunheng.ui.common.WindowFilePicker;
import qunheng.ui.shell.ScreenCatalog;
import qunheng.ui.shell.Shell;
import qunheng.ui.shell.StartRefused;
import qunheng.ui.shell.UnexpectedError;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

/** The window's life: what is opened at the start, in which order, and how it is closed. */
public final class WorkbenchApplication extends Application {
    private static final Logger LOG = LoggerFactory.getLogger(WorkbenchApplication.class);
    private static int exitCode;

    private final Path home = DataFolder.home();
    private final SettingsFile settingsFile = new SettingsFile(home);
    private final SettingsFile.Read read = settingsFile.read();
    private final Settings settings = new Settings(read.data(), settingsFile::saveSoon);
    private @Nullable Workspace workspace;
    private @Nullable RuntimeException refused;
    private @Nullable Shell shell;
    private @Nullable Desk deskInUse;

    static int exitCode() {
        return exitCode;
    }

    /** Off the window's thread: opening the database takes longer than a frame. */
    @Override
    public void init() {
        Knowledge.load();
        try {
            workspace = Workspace.open(home);
        } catch (RuntimeException failure) {
            if (!(failure instanceof Refusal)) {
                throw failure;
            }
            refused = failure;
        }
    }

    @Override
    public void start(Stage stage) {
        Fonts.load();
        var language = Optional.ofNullable(settings.get().language())
                .orElseGet(() -> WindowMain.language(Locale.getDefault()));
        var session = new Session(Knowledge.load(), language);
        session.textScale().set(settings.get().scale());
        var scene = new Scene(new StackPane(), 1366, 768);
        var theme = new Theme(scene, settings.get().appearance(), session.dark(), session.textScale());
        for (var size : new int[] {16, 24, 32, 48, 64, 128, 256}) {
            stage.getIcons()
                    .add(new Image(Objects.requireNonNull(
                            WorkbenchApplication.class.getResourceAsStream("/qunheng/icon/qunheng-" + size + ".png"))));
        }
        stage.setScene(scene);
        var open = workspace;
        if (open == null) {
            refuse(stage, scene, session);
            return;
        }
        var desk = new Desk(home, open, session, Platform::isFxApplicationThread, Platform::runLater);
        deskInUse = desk;
        var context = new ScreenContext(
                session, desk, Background.ofWindow(), new WindowFilePicker(() -> stage), settings);
        var made = new Shell(
                context, ScreenCatalog.SCREENS, theme.appearance(), new StageWindow(stage), Year.now().getValue());
        shell = made;
        scene.setRoot(made.root());
        stage.titleProperty().bind(made.title());
        Thread.setDefaultUncaughtExceptionHandler((thread, error) -> unexpected(made, session, error));
        remember(session, theme);
        new WindowPlace(stage, settings).restoreAndFollow();
        stage.setOnCloseRequest(event -> {
            event.consume();
            quit(stage);
        });
        // The first screen is built before the window shows, so that it never stands there empty.
        openFirst(made, desk, session);
        stage.show();
        read.broken()
                .ifPresent(file -> session.tell(Notice.Kind.WARNING, "app.settingsBroken", file.toString()));
    }

    private void openFirst(Shell made, Desk desk, Session session) {
        var file = fileArgument(getParameters().getRaw());
        if (file.isPresent()) {
            made.openFirst(desk.openFile(file.get().toAbsolutePath()) ? "assessment" : "projects");
            return;
        }
        var last = settings.get();
        var known = desk.projects().stream().anyMatch(p -> p.id().value().equals(last.lastProject()));
        if (known && desk.open(new ProjectId(last.lastProject()))) {
            if (!last.lastProfile().isBlank()) {
                session.select(new ProfileId(last.lastProfile()));
            }
            made.openFirst(last.lastScreen());
        } else {
            made.openFirst("projects");
        }
    }

    static Optional<Path> fileArgument(List<String> arguments) {
        return arguments.stream()
                .skip(!arguments.isEmpty() && arguments.getFirst().equals("open") ? 1 : 0)
                .findFirst()
                .map(Path::of);
    }

    private void remember(Session session, Theme theme) {
        session.language().subscribe((before, now) -> settings.change(data -> data.withLanguage(now)));
        session.textScale().subscribe((before, now) -> settings.change(data -> data.withScale(now.doubleValue())));
        theme.appearance().subscribe((before, now) -> settings.change(data -> data.withAppearance(now)));
        Runnable last = () -> {
            var project = session.project().get();
            var profile = session.profile().get();
            if (project != null) {
                settings.change(data -> data.withLast(
                        project.id().value(), profile == null ? "" : profile.value(), data.lastScreen()));
            }
        };
        session.project().subscribe(last);
        session.profile().subscribe(last);
    }

    private void refuse(Stage stage, Scene scene, Session session) {
        exitCode = 1;
        var failure = Objects.requireNonNull(refused);
        LOG.error("workspace not opened", failure);
        var sentence = failure instanceof Refusal refusal ? Messages.in(session.language().get()).of(refusal) : "";
        System.err.println(sentence);
        scene.setRoot(StartRefused.pane(session, sentence, Platform::exit));
        stage.titleProperty().bind(session.text("shell.product"));
        stage.setWidth(560 * session.textScale().get());
        stage.setHeight(300 * session.textScale().get());
        stage.show();
    }

    private static void unexpected(Shell shell, Session session, Throwable error) {
        LOG.error("unexpected error", error);
        Platform.runLater(() -> shell.show(UnexpectedError.sheet(session, error, shell::openLogFolder)));
    }

    private static void quit(Stage stage) {
        stage.hide(); // the last window gone, the toolkit calls stop()
    }

    @Override
    public void stop() {
        if (shell != null) {
            shell.close();
        }
        if (deskInUse != null) {
            deskInUse.shutDown();
        }
        settingsFile.close();
    }

    private final class StageWindow implements Shell.Window {
        private final Stage stage;

        StageWindow(Stage stage) {
            this.stage = stage;
        }

        @Override
        public void quit() {
            WorkbenchApplication.quit(stage);
        }

        @Override
        public void fullScreen() {
            stage.setFullScreen(!stage.isFullScreen());
        }

        @Override
        public void openLogFolder() {
            getHostServices().showDocument(DataFolder.logs(home).toUri().toString());
        }
    }
}
