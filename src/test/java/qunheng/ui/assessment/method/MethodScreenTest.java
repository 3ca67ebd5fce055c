package qunheng.ui.assessment.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.model.Weights;
import qunheng.scoring.method.Clusters;
import qunheng.ui.shell.ShellWindow;

/** The method of a project of several clusters, chosen in the window. */
@ExtendWith(ApplicationExtension.class)
class MethodScreenTest {
    private static final int METHOD = 5;

    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.desk.openSample(Clusters.random(5, 6, 0.1, 0));
        window.shell.openFirst("assessment");
        layout();
        ((TabPane) node("#assessment-tabs")).getSelectionModel().select(METHOD);
        layout();
    }

    private void layout() {
        window.scene.getRoot().applyCss();
        window.scene.getRoot().layout();
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
        return ((Labeled) node(selector)).getText();
    }

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(n -> ((Labeled) n).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> void choose(String selector, T value) {
        onScreen(() -> ((ComboBox<T>) node(selector)).setValue(value));
    }

    private void press(String selector) {
        onScreen(() -> {
            if (node(selector) instanceof ToggleButton toggle) {
                toggle.fire();
            } else {
                ((Button) node(selector)).fire();
            }
        });
    }

    @SuppressWarnings("unchecked")
    private List<MethodResults.Row> rows() {
        return ((TableView<MethodResults.Row>) node("#method-results")).getItems();
    }

    private MethodResults.Row here() {
        return rows().stream().filter(MethodResults.Row::selected).findFirst().orElseThrow();
    }

    private Slider slider(int child) {
        var lens = window.session.knowledge().lens("five-forces");
        return (Slider) node("#share-" + lens.criteria().get(child).id());
    }

    @Test
    void aSliderMovedByTheKeyboardChangesTheScoreAndUndoBringsItBack(FxRobot robot) {
        var before = here();
        var card = text("#lens-five-forces .lens-score");
        onScreen(() -> slider(0).requestFocus());
        for (var i = 0; i < 12; i++) {
            robot.push(KeyCode.RIGHT);
        }
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(slider(0).getValue()).isEqualTo(32, org.assertj.core.api.Assertions.within(0.01));
        assertThat(slider(1).getValue()).isEqualTo(17, org.assertj.core.api.Assertions.within(0.01));
        assertThat(here().chosen()).isNotEqualTo(before.chosen());
        assertThat(here().before()).isEqualTo(before.before());
        while (window.session.canUndo().get()) {
            onScreen(window.session::undo);
        }
        assertThat(Objects.requireNonNull(window.session.project().get()).weights()).isEqualTo(Weights.EQUAL);
        assertThat(here().chosen()).isEqualTo(before.chosen());
        assertThat(slider(0).getValue()).isEqualTo(20, org.assertj.core.api.Assertions.within(1e-9));
        assertThat(text("#lens-five-forces .lens-score")).isEqualTo(card);
    }

    @Test
    void aSliderThatIsHeldShowsTheResultAtOnceAndIsOneStepWhenLetGo() {
        var before = here().chosen();
        onScreen(() -> slider(0).setValueChanging(true));
        for (var value = 21; value <= 60; value++) {
            var at = value;
            onScreen(() -> slider(0).setValue(at));
            assertThat(here().chosen()).isNotEqualTo(before);
        }
        assertThat(window.session.canUndo().get()).isFalse();
        onScreen(() -> slider(0).setValueChanging(false));
        assertThat(window.session.canUndo().get()).isTrue();
        onScreen(window.session::undo);
        assertThat(here().chosen()).isEqualTo(before);
        assertThat(window.session.canUndo().get()).isFalse();
    }

    @Test
    void threeContradictingJudgementsAgreeAfterTheSuggestion() {
        var nodes = ((ComboBox<?>) node("#method-node")).getItems().stream()
                .map(WeightsViewModel.NodeChoice.class::cast)
                .filter(n -> n.depth() == 2 && n.children().size() == 3)
                .toList();
        choose("#method-node", nodes.getFirst());
        choose("#method-source", WeightsViewModel.Source.AHP);
        choose("#judgement-0-1", 3.0);
        choose("#judgement-1-2", 3.0);
        choose("#judgement-0-2", 1.0 / 5);
        assertThat(text("#ahp-sentence")).contains("自相矛盾");
        assertThat(text("#ahp-suggestion")).contains("应约为 9");
        press("#ahp-apply");
        assertThat(text("#ahp-sentence")).contains("基本一致");
        assertThat(text("#ahp-figures")).contains("CR 0.000");
        assertThat(text("#ahp-weight-0")).isEqualTo("69.2%");
    }

    @Test
    void anotherMethodIsNamedOnEveryCardAndLeftWithOneClick() {
        assertThat(node("#method-banner").isVisible()).isFalse();
        press("#method-step-scale");
        choose("#method-scale", "z-score");
        assertThat(texts(".method-chip")).hasSize(4).containsOnly("方法：z 分数");
        assertThat(node("#method-banner").isVisible()).isTrue();
        press("#method-banner-back");
        assertThat(texts(".method-chip")).isEmpty();
        assertThat(node("#method-banner").isVisible()).isFalse();
    }

    @Test
    void aRefusedMethodSaysWhyAndGivesNoScore() {
        press("#method-step-scale");
        choose("#method-scale", "z-score");
        press("#method-step-means");
        choose("#method-mean-0", "geometric");
        assertThat(text("#method-refusal")).contains("几何平均").contains("集群c");
        assertThat(rows()).allMatch(row -> Double.isNaN(row.chosen()));
        assertThat(texts(".method-chip")).containsOnly("方法：此方法得不出分数");
    }

    @Test
    void weightsFromFewClustersStandBehindAWarning() {
        choose("#method-source", WeightsViewModel.Source.ENTROPY);
        assertThat(node("#method-warning-take").getParent().isVisible()).isTrue();
        assertThat(((ComboBox<?>) node("#method-source")).getValue()).isEqualTo(WeightsViewModel.Source.EQUAL);
        press("#method-warning-take");
        assertThat(((ComboBox<?>) node("#method-source")).getValue()).isEqualTo(WeightsViewModel.Source.ENTROPY);
        assertThat(slider(0).isDisabled()).isTrue();
        press("#method-reset-weights");
        assertThat(slider(0).isDisabled()).isFalse();
    }
}
