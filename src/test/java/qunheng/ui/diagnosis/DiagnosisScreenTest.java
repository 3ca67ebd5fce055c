package qunheng.ui.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
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

/** What a person does on the screen, with the teaching case whose foreign markets are thin. */
@ExtendWith(ApplicationExtension.class)
class DiagnosisScreenTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("yunling");
        window.shell.openFirst("diagnosis");
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

    private void fire(String selector) {
        onScreen(() -> ((ButtonBase) node(selector)).fire());
    }

    private List<String> texts(String selector) {
        return window.scene.getRoot().lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }

    @Test
    void theSixLabelsStandOnTopEachWithItsDocument() {
        assertThat(texts(".label-card .label-scheme"))
                .containsExactly("类型", "·002", "形态", "·002", "阶段", "·002", "模式", "·004", "梯度", "·003", "布局", "·000");
        assertThat(texts(".label-card .label-name"))
                .containsExactly("数字产业化集群", "地理空间集聚", "尚不能判定", "产业数字化", "成长级", "技术创新型数字产业集群");
        assertThat(texts(".label-card .label-second")).containsExactly("次选：虚实结合集聚（有数值贴近界线）");
    }

    @Test
    void theFindingThatFiresIsExplainedUnasked() {
        assertThat(texts(".finding-title")).containsExactly("国际化不足与出海受阻");
        assertThat(texts(".finding-standing")).singleElement().asString().contains("现场核实");
        assertThat(texts("#finding-detail .signs .label")).contains("7 项指标的平均得分", "< 40 分", "成立");
        assertThat(texts("#finding-detail .measure .label")).anyMatch(text -> text.startsWith("M0-5"));
    }

    @Test
    void aSignLeadsToItsIndicator() {
        onScreen(() -> ((Hyperlink) node("#finding-detail .signs .hyperlink")).fire());
        assertThat(window.session.destination().get()).isNotNull().satisfies(to -> {
            assertThat(to.screen()).isEqualTo("indicators");
            assertThat(to.indicator()).isNotNull();
        });
    }

    @Test
    void theKeyboardWalksTheListAndTheExplanationFollows(FxRobot robot) {
        var list = (ListView<?>) node("#finding-list");
        onScreen(list::requestFocus);
        robot.push(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(texts(".finding-title"))
                .containsExactly(((FindingRow) list.getSelectionModel().getSelectedItem()).name());
        assertThat(list.getSelectionModel().getSelectedIndex()).isEqualTo(1);
    }

    @Test
    void theFilterShowsOneStateWithItsCount() {
        assertThat(texts("#filter-FIRES")).containsExactly("有征象 1");
        fire("#filter-FIRES");
        assertThat(((ListView<?>) node("#finding-list")).getItems()).hasSize(1);
        fire("#filter-all");
        assertThat(((ListView<?>) node("#finding-list")).getItems()).hasSize(12);
    }

    @Test
    void aCutOffIsChangedInTheEditorAndRefusedWithASentenceBesideTheField() {
        fire("#cutoffs");
        onScreen(() -> ((TextField) node("#cutoff-overseas")).setText("很低"));
        fire(".sheet-buttons .button:default");
        assertThat(texts(".field-problem")).anyMatch(text -> text.contains("很低") && text.contains("未保存"));
        onScreen(() -> {
            ((TextField) node("#cutoff-overseas")).setText("1");
            ((TextField) node("#cutoff-mean")).setText("20");
        });
        fire(".sheet-buttons .button:default");
        assertThat(texts("#filter-FIRES")).containsExactly("有征象 0");
        assertThat(texts("#diagnosis-notice")).singleElement().asString().contains("2 个诊断阈值");
        onScreen(() -> window.session.undo());
        assertThat(texts("#filter-FIRES")).containsExactly("有征象 1");
    }

    @Test
    void anAnswerChangesTheLabelAndAnOwnLabelNeedsAReason() {
        fire("#label-layout");
        fire("#answer-free-trade-zone-true");
        assertThat(texts(".label-card .label-name").getLast()).isEqualTo("技术创新型数字产业集群、跨境电商数字产业集群");
        onScreen(() -> choose("demand-led"));
        fire("#own-keep");
        assertThat(texts(".dialog-sheet .field-problem")).anyMatch(text -> text.startsWith("请写明理由"));
        onScreen(() -> ((TextField) node("#own-reason")).setText("主要面向本地需求"));
        fire("#own-keep");
        assertThat(texts(".label-card .label-name").getLast()).isEqualTo("需求引领型数字产业集群");
        assertThat(texts(".label-card .label-second").getLast()).startsWith("规则给出：");
        fire(".sheet-buttons .button");
        assertThat(window.scene.getRoot().lookup(".dialog-sheet")).isNull();
    }

    @SuppressWarnings("unchecked")
    private void choose(String option) {
        ((ComboBox<String>) node("#own-label")).setValue(option);
    }

    @Test
    void theLanguageChangesAtOnceEverywhere() {
        onScreen(() -> window.session.language().set(Language.EN));
        assertThat(texts(".finding-title")).containsExactly("Low internationalisation");
        assertThat(texts(".label-card .label-scheme")).startsWith("Type", " · 002");
        assertThat(texts("#filter-FIRES")).containsExactly("Signs found 1");
    }

    @Test
    void aRealCaseWithLittleDataSaysWhatToFillIn() {
        onScreen(() -> window.openSample("haidian"));
        assertThat(texts(".label-card .label-name").getFirst()).isEqualTo("虚拟化网络集群");
        assertThat(texts(".label-card .label-second").getFirst()).isEqualTo("次选：数字产业化集群（按主导产业大类属此类）");
        assertThat(texts(".finding-standing")).singleElement().asString().contains("不到一半");
        assertThat(texts("#finding-detail .finding-section .hyperlink")).isNotEmpty();
    }
}
