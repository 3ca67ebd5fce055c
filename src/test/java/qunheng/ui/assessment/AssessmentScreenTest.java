package qunheng.ui.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TabPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.TreeTableView;
import javafx.scene.input.Clipboard;
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
import qunheng.ui.shell.ShellWindow;

/** What a person does on the screen, with the keyboard and a teaching case. */
@ExtendWith(ApplicationExtension.class)
class AssessmentScreenTest {
    private static final int DRILL_DOWN = 1;
    private static final int NOT_COUNTED = 2;

    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("lanwan");
        window.shell.openFirst("assessment");
    }

    @Stop
    void stop() {
        window.close();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static void press(FxRobot robot, KeyCode... keys) {
        for (var key : keys) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
    }

    private Node node(String selector) {
        return Objects.requireNonNull(window.scene.getRoot().lookup(selector), selector);
    }

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @SuppressWarnings("unchecked")
    private TreeTableView<DrillDownRow> tree() {
        onScreen(() -> ((TabPane) node("#assessment-tabs")).getSelectionModel().select(DRILL_DOWN));
        var tree = (TreeTableView<DrillDownRow>) node("#drill-down-table");
        onScreen(tree::requestFocus);
        return tree;
    }

    private static DrillDownRow selected(TreeTableView<DrillDownRow> tree) {
        return tree.getSelectionModel().getSelectedItem().getValue();
    }

    @Test
    void theKeyboardLeadsFromTheLensDownToAnObservationAndWhereItComesFrom(FxRobot robot) {
        var tree = tree();
        press(robot, KeyCode.HOME, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.RIGHT, KeyCode.DOWN);
        assertThat(selected(tree).id()).isEqualTo("IS-SCL-01");
        assertThat(texts("#explanation-answer")).singleElement().asString().contains("亿元", "2025 年", "得", "贡献");
        press(robot, KeyCode.RIGHT, KeyCode.DOWN);
        var row = selected(tree);
        assertThat(row.level()).isEqualTo(DrillDownRow.Level.OBSERVATION);
        assertThat(row.state()).isEqualTo("采用");
        assertThat(texts("#explanation-lines .reading-label")).contains("数据来源", "佐证", "核对人");
    }

    @Test
    void aWeightTypedInPlaceMovesTheScoreAndUndoBringsItBack(FxRobot robot) {
        var tree = tree();
        var before = tree.getRoot().getValue().contributionText();
        press(robot, KeyCode.HOME, KeyCode.DOWN, KeyCode.F2);
        assertThat(window.scene.getFocusOwner().getStyleClass()).contains("cell-field");
        press(robot, KeyCode.DIGIT9, KeyCode.ENTER);
        assertThat(selected(tree).weightText()).isEqualTo("9");
        assertThat(selected(tree).share()).isEqualTo("69%");
        assertThat(tree.getRoot().getValue().contributionText()).isNotEqualTo(before);
        assertThat(texts(".weight-bar .text-muted")).singleElement().asString().contains("已改动 1 处权重");
        assertThat(node("#reset-weights").isVisible()).isTrue();
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(tree.getRoot().getValue().contributionText()).isEqualTo(before);
        assertThat(texts(".weight-bar .text-muted")).singleElement().asString().startsWith("等权");
    }

    @Test
    void anEscapedWeightIsDroppedAndAWrongOneIsExplained(FxRobot robot) {
        var tree = tree();
        press(robot, KeyCode.HOME, KeyCode.DOWN, KeyCode.F2, KeyCode.DIGIT9, KeyCode.ESCAPE);
        assertThat(selected(tree).weightText()).isEqualTo("1");
        press(robot, KeyCode.F2, KeyCode.X, KeyCode.ENTER);
        assertThat(selected(tree).weightText()).isEqualTo("1");
        assertThat(window.scene.getRoot().lookupAll(".weight-bar .field-problem").stream().filter(Node::isVisible))
                .singleElement()
                .satisfies(label -> assertThat(((Labeled) label).getText()).contains("不能作为", "原来的权重没有变"));
    }

    @Test
    void anotherLensIsChosenByItsCard() {
        onScreen(() -> ((ToggleButton) node("#lens-eu-aspects")).fire());
        assertThat(texts("#why-sentences .why-first")).singleElement().asString().startsWith("“四方面”得");
        assertThat(((ToggleButton) node("#lens-five-forces")).isSelected()).isFalse();
        onScreen(() -> ((ToggleButton) node("#lens-eu-aspects")).fire());
        assertThat(((ToggleButton) node("#lens-eu-aspects")).isSelected()).isTrue();
    }

    @Test
    void whatIsOpenStaysOpenWhileNumbersChange(FxRobot robot) {
        var tree = tree();
        press(
                robot,
                KeyCode.HOME,
                KeyCode.DOWN,
                KeyCode.RIGHT,
                KeyCode.DOWN,
                KeyCode.F2,
                KeyCode.DIGIT5,
                KeyCode.ENTER);
        assertThat(tree.getRoot().getChildren().getFirst().isExpanded()).isTrue();
        assertThat(selected(tree).id()).isEqualTo("L3-1a");
        assertThat(selected(tree).weightText()).isEqualTo("5");
    }

    @Test
    void theLanguageChangesAtOnceEverywhere() {
        assertThat(texts(".lens-name")).containsExactly("五力", "六大特征", "六个特征", "四方面");
        onScreen(() -> window.session.language().set(Language.EN));
        assertThat(texts(".lens-name"))
                .containsExactly("Five forces", "Six characteristics", "Six features", "Four aspects");
        assertThat(texts("#why-sentences .why-first")).singleElement().asString().contains("scores");
        assertThat(tree().getRoot().getChildren().getFirst().getValue().name()).isEqualTo("Industry leadership");
    }

    @Test
    void theTableIsCopiedForASpreadsheet(FxRobot robot) {
        tree();
        robot.push(KeyCode.CONTROL, KeyCode.C);
        WaitForAsyncUtils.waitForFxEvents();
        var copied = new String[1];
        onScreen(() -> copied[0] = Clipboard.getSystemClipboard().getString());
        assertThat(copied[0].lines().findFirst().orElseThrow().split("\t")).contains("编号", "名称", "得分", "权重");
        assertThat(copied[0].lines()).anyMatch(line -> line.contains("IS-SCL-01") && line.contains("亿元"));
    }

    @Test
    void aRealCaseWithLittleDataShowsNoScoreAndWhatIsMissing() {
        onScreen(() -> window.openSample("chengdu"));
        assertThat(texts(".lens-score")).containsOnly("暂无");
        assertThat(texts(".lens-last")).allMatch(text -> text.startsWith("再填"));
        onScreen(() -> ((TabPane) node("#assessment-tabs")).getSelectionModel().select(NOT_COUNTED));
        assertThat(node("#not-counted-table").isVisible()).isTrue();
    }

    @Test
    void withoutDataTheScreenTeachesTheNextStep() {
        onScreen(() -> {
            var open = Objects.requireNonNull(window.session.selected());
            window.session.edit(new qunheng.model.Change.ChangeSet(open.observations().values().stream()
                    .<qunheng.model.Change>map(o ->
                            new qunheng.model.Change.ObservationChanged(open.id(), o.key(), o, null))
                    .toList()));
        });
        assertThat(texts(".empty-state .title-4")).containsExactly("还没有数据，所以没有得分");
        onScreen(() -> ((javafx.scene.control.Button) node(".empty-state .button")).fire());
        assertThat(window.session.destination().get())
                .isNotNull()
                .satisfies(to -> assertThat(to.screen()).isEqualTo("indicators"));
    }
}
