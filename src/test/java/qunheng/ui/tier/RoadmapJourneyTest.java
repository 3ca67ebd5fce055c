package qunheng.ui.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Language;
import qunheng.ui.shell.ShellWindow;

/**
 * From the gate that fails to the plan, the plan as a what-if, and back: the teaching case that misses gold by one
 * gate.
 */
@ExtendWith(ApplicationExtension.class)
class RoadmapJourneyTest {
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

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    private void openTab(int position) {
        onScreen(() -> ((TabPane) node("#tier-tabs")).getSelectionModel().select(position));
    }

    private void waitForPlan() throws Exception {
        WaitForAsyncUtils.waitFor(
                30, TimeUnit.SECONDS, () -> !((Button) node("#roadmap-apply")).isDisabled());
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void thePlanToGoldIsAppliedAsAWhatIfAndUndone() throws Exception {
        // The gate.
        assertThat(texts("#missing-list .missing-name")).containsExactly("管理门槛 G");
        var before = window.session.project().get();
        assertThat(window.session.canUndo().get()).isFalse();

        // Its roadmap.
        openTab(1);
        waitForPlan();
        assertThat(texts("#roadmap-summary")).singleElement().asString().contains("金标", "1 个指标", "2026");
        var rows = ((TableView<?>) node("#roadmap-table")).getItems();
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().toString()).contains("95%");
        assertThat(texts(".plan-sentence")).anyMatch(text -> text.contains("2 名评审签署"));

        // The plan as a what-if: gold, and indicative although two have signed the real year.
        assertThat(node("#whatif-banner").isVisible()).isFalse();
        onScreen(() -> ((Button) node("#roadmap-apply")).fire());
        assertThat(node("#whatif-banner").isVisible()).isTrue();
        assertThat(texts("#whatif-banner .label").getFirst()).contains("不是项目本身", "1 个数值");
        assertThat(texts(".verdict-label").getFirst()).isEqualTo("金标");
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("参考");
        assertThat(window.session.project().get()).as("nothing is stored").isSameAs(before);

        // Undo.
        onScreen(() -> ((Button) node("#whatif-undo")).fire());
        assertThat(node("#whatif-banner").isVisible()).isFalse();
        assertThat(texts(".verdict-label").getFirst()).isEqualTo("银标");
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("已评审");
        assertThat(window.session.project().get()).isSameAs(before);
    }

    @Test
    void theDifficultyOfAnIndicatorIsKeptWithTheClusterAndChangesThePlan() throws Exception {
        openTab(1);
        waitForPlan();
        var profile = Objects.requireNonNull(window.session.selected());
        onScreen(() -> window.session.edit(new qunheng.model.Change.ChoiceChanged(
                profile.id(), "roadmap.effort", null, "{\"limits\": {\"EC-SVC-01\": 0}}")));
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> ((TableView<?>) node("#roadmap-table"))
                .getItems().stream().noneMatch(row -> row.toString().contains("EC-SVC-01")));
        assertThat(window.session.canUndo().get()).isTrue();
        onScreen(window.session::undo);
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> ((TableView<?>) node("#roadmap-table"))
                .getItems().stream().anyMatch(row -> row.toString().contains("EC-SVC-01")));
    }

    @Test
    void aSliderMovesScoresAndVerdictsAndNothingElse() {
        openTab(2);
        var before = window.session.project().get();
        var model = (TableView<?>) node("#whatif-table");
        assertThat(model.getItems()).hasSize(90);
        onScreen(() -> ((javafx.scene.control.TextField) node("#whatif-filter")).setText("GV-MGT-01"));
        assertThat(model.getItems()).hasSize(1);
        onScreen(() -> ((javafx.scene.control.Slider) node("#whatif-table .slider")).setValue(100));
        assertThat(texts(".verdict-label").getFirst()).isEqualTo("金标");
        assertThat(texts("#whatif-verdicts .compared-text")).contains("银标", "金标");
        assertThat(window.session.project().get()).isSameAs(before);
        onScreen(() -> ((Button) node("#whatif-leave")).fire());
        assertThat(texts(".verdict-label").getFirst()).isEqualTo("银标");
    }
}
