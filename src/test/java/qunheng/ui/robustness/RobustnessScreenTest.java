package qunheng.ui.robustness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.ui.chart.ChartPane;
import qunheng.ui.shell.ShellWindow;

/** The screen over a teaching case. */
@ExtendWith(ApplicationExtension.class)
class RobustnessScreenTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("lanwan");
        window.shell.openFirst("robustness");
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

    private String text(String selector) {
        return ((Label) node(selector)).getText();
    }

    @Test
    void theAnswerStandsThereBeforeAnythingIsAsked() {
        assertThat(text("#robustness-answer")).startsWith("换一种合理方法");
        assertThat(text("#robustness-reasons")).contains("抽样", "名次没有意义");
    }

    @Test
    void everyTabShowsAFigureWithItsTable() {
        var tabs = (TabPane) node("#robustness-tabs");
        for (int i = 0; i < tabs.getTabs().size(); i++) {
            int at = i;
            onScreen(() -> tabs.getSelectionModel().select(at));
            var content = tabs.getTabs().get(i).getContent();
            onScreen(() -> content.applyCss());
            content.lookupAll(".chart-pane").stream()
                    .filter(Node::isVisible)
                    .map(ChartPane.class::cast)
                    .map(ChartPane::figure)
                    .forEach(figure -> assertThat(Objects.requireNonNull(figure).description().table().rows())
                            .isNotEmpty());
        }
        assertThat(((TableView<?>) node("#robustness-methods")).getItems()).hasSize(5);
    }

    @Test
    @SuppressWarnings("unchecked")
    void runningWithOtherSettingsGivesAnotherResult() {
        var before = text("#robustness-reasons");
        onScreen(() -> ((ComboBox<Varied.Weighting>) node("#robustness-weights")).setValue(Varied.Weighting.ANY));
        assertThat(text("#robustness-reasons")).isEqualTo(before);
        onScreen(((Button) node("#robustness-run"))::fire);
        assertThat(text("#robustness-reasons")).isNotEqualTo(before);
    }

    @Test
    void aSeedThatIsNoNumberIsSaidBelowTheField() {
        onScreen(() -> ((TextField) node("#robustness-seed")).setText("甲"));
        onScreen(((Button) node("#robustness-run"))::fire);
        assertThat(((Label) node(".robustness-run .field-problem")).getText()).contains("甲");
    }
}
