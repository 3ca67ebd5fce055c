package qunheng.ui.tier.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.GridPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.ui.shell.ShellWindow;

/** In the window: answer a question, copy a pack, change a threshold, compare it with its original. */
@ExtendWith(ApplicationExtension.class)
class PackPanelTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("lanwan");
        window.shell.openFirst("tier");
    }

    @Stop
    void stop() {
        window.close();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(window.scene.getRoot().lookup(selector), selector);
    }

    private void press(String selector) {
        onScreen(() -> ((Button) node(selector)).fire());
    }

    private void pressSheetButton() {
        onScreen(() -> ((Button) window.scene.getRoot().lookupAll(".sheet-buttons .button").stream()
                        .reduce((one, other) -> other)
                        .orElseThrow())
                .fire());
    }

    private List<String> cells() {
        return ((GridPane) node("#compare-table")).getChildren().stream()
                .map(cell -> ((Label) cell).getText())
                .toList();
    }

    @Test
    void aCopiedAndEditedPackIsComparedWithItsOriginal() {
        onScreen(() -> ((ToggleButton) node("#verdict-shandong-digital-2025")).fire());
        assertThat(((Label) node("#pack-answered")).getText()).contains("8");
        press("#pack-copy");
        var field = (TextField) window.scene.getRoot().lookupAll(".text-field").stream()
                .filter(one -> one.getAccessibleText() != null && one.getAccessibleText().endsWith("规模"))
                .findFirst()
                .orElseThrow();
        onScreen(() -> field.setText("30"));
        onScreen(() -> ((TextField) node("#pack-name")).setText("本市数字产业集群"));
        pressSheetButton();
        onScreen(() -> ((ToggleButton) window.scene.getRoot().lookupAll(".pack-line").stream()
                        .reduce((one, other) -> other)
                        .orElseThrow())
                .fire());
        press("#pack-compare");
        assertThat(cells()).anyMatch(text -> text.startsWith("本市数字产业集群"));
        assertThat(cells()).contains("符合条件 › 规模", "30（本工具提出）", "50（有出处）");
    }

    @Test
    void anAnswerChangesTheLedgerAtOnce() {
        onScreen(() -> ((ToggleButton) node("#verdict-shandong-digital-2025")).fire());
        press("#pack-questions");
        onScreen(() -> {
            var field = (TextField) node("#answer-revenue");
            field.setText("80");
            field.requestFocus();
        });
        pressSheetButton();
        assertThat(((Label) node("#pack-answered")).getText()).contains("8");
        var profile = Objects.requireNonNull(window.session.selected());
        assertThat(profile.choices().get("pack.shandong-digital.revenue").orElseThrow()).contains("80");
    }
}
