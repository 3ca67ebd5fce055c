package qunheng.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.project.Workspace;
import qunheng.text.Messages;
import qunheng.ui.common.FilePicker;
import qunheng.ui.shell.ScreenCatalog;
import qunheng.ui.shell.ShellWindow;

/** The program's window over a workspace on disk, as a person meets it: by keys, by the words on controls, by what is read. */
final class JourneyWindow implements AutoCloseable {
    private final FxRobot robot = new FxRobot();
    private final Messages messages;
    private final ShellWindow window;
    private final List<String> notices = new ArrayList<>();
    private Path picked = Path.of("");

    private JourneyWindow(Stage stage, Path folder, Language language) {
        messages = Messages.in(language);
        window = new ShellWindow(stage, language, ScreenCatalog.SCREENS, Workspace.open(folder), new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.of(picked);
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                return Optional.empty();
            }
        });
        window.session.onNotice(notice -> notices.add(notice.sentence()));
        window.shell.openFirst("projects");
    }

    static JourneyWindow open(Path folder, Language language) {
        return WaitForAsyncUtils.waitForAsyncFx(30_000, () -> new JourneyWindow(new Stage(), folder, language));
    }

    @Override
    public void close() {
        onScreen(() -> {
            window.scene.getWindow().hide();
            window.close();
        });
    }

    void onScreen(Runnable action) {
        ask(() -> {
            action.run();
            return true;
        });
    }

    <T> T ask(Callable<T> question) {
        var answer = WaitForAsyncUtils.waitForAsyncFx(30_000, question);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
    }

    void type(String text) {
        robot.write(text, 0);
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** What a spreadsheet would have put there. */
    void copied(String block) {
        onScreen(() -> {
            var content = new ClipboardContent();
            content.putString(block);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    void screen(String id) {
        var position = ScreenCatalog.SCREENS.stream().map(ScreenCatalog.Entry::id).toList().indexOf(id);
        push(KeyCode.CONTROL, KeyCode.valueOf("DIGIT" + (position + 1)));
    }

    String word(String key, Object... arguments) {
        return messages.get(key, arguments);
    }

    Project project() {
        return ask(() -> Objects.requireNonNull(window.session.project().get(), "no project is open"));
    }

    boolean projectIsOpen() {
        return ask(() -> window.session.project().get() != null);
    }

    List<String> texts(String selector) {
        return ask(() -> window.scene.getRoot().lookupAll(selector).stream()
                .filter(JourneyWindow::seen)
                .map(node -> Objects.requireNonNullElse(((Labeled) node).getText(), ""))
                .toList());
    }

    <T extends Node> T node(String selector, Class<T> type) {
        return ask(() -> window.scene.getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .filter(JourneyWindow::seen)
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to see of " + selector)));
    }

    /** Every sentence told so far. */
    List<String> notices() {
        return ask(() -> List.copyOf(notices));
    }

    void importFile(Path file) {
        picked = file;
        push(KeyCode.CONTROL, KeyCode.O);
    }

    private static boolean seen(Node node) {
        for (var n = node; n != null; n = n.getParent()) {
            if (!n.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
