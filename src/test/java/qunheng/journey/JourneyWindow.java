package qunheng.journey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
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
import qunheng.ui.chart.ChartPane;
import qunheng.ui.common.FilePicker;
import qunheng.ui.shell.ScreenCatalog;
import qunheng.ui.shell.ShellWindow;

/**
 * The program's window over a workspace on disk, as a person meets it: by keys, by the words on controls, by what is
 * read.
 */
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

    boolean canUndo() {
        return ask(() -> window.session.canUndo().get());
    }

    boolean canRedo() {
        return ask(() -> window.session.canRedo().get());
    }

    List<String> texts(String selector) {
        return ask(() -> window.scene.getRoot().lookupAll(selector).stream()
                .filter(JourneyWindow::seen)
                .map(node -> Objects.requireNonNullElse(((Labeled) node).getText(), ""))
                .toList());
    }

    <T extends Node> T node(String selector, Class<T> type) {
        return node(selector, type, true);
    }

    List<Node> all(String selector) {
        return List.copyOf(window.scene.getRoot().lookupAll(selector));
    }

    /** @param seen false for a node behind another, too */
    <T extends Node> T node(String selector, Class<T> type, boolean seen) {
        return ask(() -> window.scene.getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .filter(node -> !seen || seen(node))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to see of " + selector)));
    }

    void press(String key) {
        var button = ask(() -> window.scene.getRoot().lookupAll(".button").stream()
                .filter(JourneyWindow::seen)
                .map(Button.class::cast)
                .filter(b -> word(key).equals(b.getText()) || word(key).equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + word(key))));
        onScreen(button::fire);
    }

    /** Types into the field that has this name, and leaves it. */
    void fill(String key, String text) {
        var field = named(TextField.class, ".text-field", key);
        onScreen(field::requestFocus);
        onScreen(field::selectAll);
        onScreen(() -> field.replaceSelection(text));
        push(KeyCode.TAB);
    }

    @SuppressWarnings("unchecked")
    <T> void choose(String key, T value) {
        var box = named(ComboBox.class, ".combo-box", key);
        onScreen(() -> box.setValue(value));
    }

    <T extends Node> T named(Class<T> type, String selector, String key) {
        return ask(() -> window.scene.getRoot().lookupAll(selector).stream()
                .filter(type::isInstance)
                .filter(JourneyWindow::seen)
                .filter(node -> word(key).equals(node.getAccessibleText()))
                .map(type::cast)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no field " + word(key))));
    }

    /** Every sentence told so far. */
    List<String> notices() {
        return ask(() -> List.copyOf(notices));
    }

    /** Opens a project of the list by its card. */
    void openProject(String name) {
        var button = ask(() -> window.scene.getRoot().lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(b -> (word("projects.open") + " " + name).equals(b.getAccessibleText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no project " + name)));
        onScreen(button::fire);
    }

    /** What the next file dialog answers. */
    void pick(Path file) {
        picked = file;
    }

    void importFile(Path file) {
        pick(file);
        push(KeyCode.CONTROL, KeyCode.O);
    }

    /** The counts of the tile map, one line a unit that has any. */
    List<String> tileMap() {
        screen("regions");
        @SuppressWarnings("unchecked")
        var datasets = (ComboBox<Object>) named(ComboBox.class, ".combo-box", "regions.dataset");
        onScreen(() -> datasets.getSelectionModel().selectLast());
        return ask(() -> {
            var map = (ChartPane) window.scene.getRoot().lookup(".chart-pane");
            return map.figure().description().table().rows().stream()
                    .map(row -> row.stream().map(cell -> cell.shown()).toList().toString())
                    .toList();
        });
    }

    /** What the four lens cards say. */
    List<String> scores() {
        screen("assessment");
        return texts(".lens-score");
    }

    /** What the verdicts say, and every line of the ledger. */
    List<String> verdicts() {
        screen("tier");
        var said = new ArrayList<>(texts(".verdict-why"));
        said.addAll(texts("#ledger-table .tree-table-cell"));
        return said;
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
