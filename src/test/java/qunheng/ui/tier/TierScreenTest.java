package qunheng.ui.tier;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.TreeTableView;
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

/** What a person does on the screen, with the teaching case that misses gold by one gate. */
@ExtendWith(ApplicationExtension.class)
class TierScreenTest {
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

    @Test
    void theVerdictsStandSideBySideAndAreNeverCalledTheEuLabel() {
        assertThat(texts(".verdict-pack")).startsWith("参照欧盟方式的分级", "集群梯度");
        assertThat(texts(".verdict-label")).startsWith("银标", "跃升级");
        assertThat(texts(".verdict-why").getFirst()).contains("金标", "1 个条件未过", "管理门槛 G");
        assertThat(texts(".reviews .label")).anyMatch(text -> text.contains("结果不是欧盟标识"));
    }

    @Test
    void aFailedGateIsExplainedUnaskedAndByName() {
        assertThat(texts("#missing-title")).containsExactly("距“金标”还差什么");
        assertThat(texts("#missing-list .missing-name")).containsExactly("管理门槛 G");
        assertThat(texts("#gate-reason")).singleElement().asString().contains("75", "80");
        assertThat(texts(".gate-sources .label")).singleElement().asString().contains("移用", "80 %");
        assertThat(texts(".gate-part .hyperlink")).contains("集群促进机构");
        onScreen(() -> ((Hyperlink) node(".gate-part .hyperlink")).fire());
        assertThat(window.session.destination().get()).isNotNull().satisfies(to -> {
            assertThat(to.screen()).isEqualTo("indicators");
            assertThat(to.indicator()).isNotNull();
        });
    }

    @Test
    void theKeyboardWalksTheLedgerAndTheExplanationFollows(FxRobot robot) {
        var ledger = (TreeTableView<?>) node("#ledger-table");
        onScreen(ledger::requestFocus);
        for (var key : new KeyCode[] {KeyCode.HOME, KeyCode.RIGHT, KeyCode.DOWN}) {
            robot.push(key);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(((LedgerRow) ledger.getSelectionModel().getSelectedItem().getValue()).path())
                .isEqualTo("bronze/coverage");
        assertThat(texts("#gate-reason")).singleElement().asString().contains("覆盖率");
    }

    @Test
    void theOtherPackIsChosenByItsCard() {
        onScreen(() -> ((ToggleButton) node("#verdict-gradient")).fire());
        assertThat(texts("#missing-title")).containsExactly("距“引领级”还差什么");
        assertThat(texts(".verdict-label")).startsWith("银标", "跃升级");
    }

    @Test
    void furtherPacksStandInAListAndCanBeChosen() {
        var group = new ToggleGroup();
        var cards = Stream.of("a", "b", "c")
                .map(id -> new VerdictCard(
                        id, "Pack " + id, "1", null, "none", "", true, false, List.of(), "", "", "Pack " + id))
                .toList();
        onScreen(() -> {
            var list = new OtherPacks(window.session, group);
            list.show(cards, "b");
        });
        assertThat(group.getToggles()).extracting(Toggle::getUserData).containsExactly("a", "b", "c");
        assertThat(group.getSelectedToggle().getUserData()).isEqualTo("b");
    }

    @Test
    void takingASignatureBackMakesTheVerdictIndicativeAndSigningReviewedAgain(FxRobot robot) {
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("已评审");
        onScreen(() -> ((Button) node(".review-list .button")).fire());
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("参考");
        onScreen(() -> ((Button) node("#sign-review")).fire());
        onScreen(() -> ((javafx.scene.control.TextField) node("#review-name")).setText("王评审"));
        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(".review-list .missing-name")).contains("王评审");
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("已评审");
    }

    @Test
    void theLanguageChangesAtOnceEverywhere() {
        onScreen(() -> window.session.language().set(Language.EN));
        assertThat(texts(".verdict-pack")).startsWith("Tier in the EU manner", "Cluster gradient");
        assertThat(texts(".verdict-label")).startsWith("Silver", "Leap");
        assertThat(texts("#missing-title")).containsExactly("What is missing for Gold");
        assertThat(texts("#gate-reason")).singleElement().asString().contains("The mean is 75");
    }

    @Test
    void aRealCaseWithLittleDataIsUnlabelledAndIndicative() {
        onScreen(() -> window.openSample("chengdu"));
        assertThat(texts(".verdict-label").getFirst()).isEqualTo("未评级");
        assertThat(texts(".choice-card .chip").getFirst()).isEqualTo("参考");
        assertThat(texts("#missing-title")).containsExactly("距“铜标”还差什么");
        assertThat(texts("#missing-list .lacking-link")).isNotEmpty();
    }
}
