package qunheng.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.ui.shell.ScreenCatalog;
import qunheng.ui.shell.ShellWindow;

/** Every control that takes the focus can be named by a screen reader, on every screen and in both languages. */
@ExtendWith(ApplicationExtension.class)
class AccessibilityTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("lanwan");
    }

    @Stop
    void stop() {
        window.close();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void everyFocusableControlHasAName() {
        var nameless = new ArrayList<String>();
        for (var language : Language.values()) {
            onScreen(() -> window.session.language().set(language));
            for (var entry : ScreenCatalog.SCREENS) {
                onScreen(() -> window.shell.open(entry.id()));
                focusable().stream()
                        .filter(node -> name(node).isBlank())
                        .forEach(node -> nameless.add(language + " " + entry.id() + ": " + node));
            }
        }
        assertThat(nameless).as("give these a name with describe(node, session, key) or a FieldBox").isEmpty();
    }

    @Test
    void theTabKeyReachesEveryControlOfTheProfile() {
        onScreen(() -> window.shell.open("profile"));
        var wanted = new LinkedHashSet<>(focusable());
        var reached = new LinkedHashSet<Node>();
        onScreen(() -> focusable().getFirst().requestFocus());
        onScreen(() -> {
            for (var i = 0; i < wanted.size() * 2; i++) {
                var owner = window.scene.getFocusOwner();
                reached.add(owner);
                owner.requestFocusTraversal(TraversalDirection.NEXT);
            }
        });
        wanted.removeAll(reached);
        // Of the navigation, one entry takes the focus and the arrow keys lead to the others.
        wanted.removeIf(node -> node.getStyleClass().contains("nav-entry"));
        assertThat(wanted).isEmpty();
    }

    private List<Node> focusable() {
        var found = new ArrayList<Node>();
        collect(window.scene.getRoot(), found);
        return found;
    }

    private static void collect(Node node, List<Node> found) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            found.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, found));
        }
    }

    private static final Set<String> INNER = Set.of("scroll-bar", "arrow-button", "split-pane-divider");

    private static String name(Node node) {
        if (node.getStyleClass().stream().anyMatch(INNER::contains)) {
            return "inner part of a control";
        }
        if (node.getAccessibleText() != null && !node.getAccessibleText().isBlank()) {
            return node.getAccessibleText();
        }
        if (!(node instanceof Control)
                && node.queryAccessibleAttribute(AccessibleAttribute.TEXT) instanceof String spoken) {
            return spoken; // a chart tells what it shows
        }
        return node instanceof Labeled labeled && labeled.getText() != null ? labeled.getText() : "";
    }
}
