package qunheng.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Change;
import qunheng.model.Language;
import qunheng.report.ReportKind;
import qunheng.report.ReportSettings;
import qunheng.ui.shell.ShellWindow;

/** The screen over a teaching case. */
@ExtendWith(ApplicationExtension.class)
class ReportScreenTest {
    private ShellWindow window;

    @Start
    void start(Stage stage) {
        window = new ShellWindow(stage, Language.ZH);
        window.openSample("lanwan");
        window.shell.openFirst("report");
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

    private String sheet() {
        var content = ((ScrollPane) node("#report-preview")).getContent();
        return content.lookupAll(".label").stream()
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .collect(Collectors.joining("\n"));
    }

    @Test
    void thePreviewShowsTheReportWithItsMarks() {
        assertThat(sheet()).contains("产业集群评估报告", "虚构的教学案例", "自评，仅供参考", "1 摘要");
    }

    @Test
    @SuppressWarnings("unchecked")
    void anotherKindHasOtherSectionsAndAnotherPreview() {
        var kind = (ComboBox<ReportKind>) node("#reportscreen-kind");
        onScreen(() -> kind.setValue(ReportKind.BRIEF));
        assertThat(sheet()).contains("产业集群简报");
        assertThat(((VBox) node("#report-sections")).getChildren()).hasSize(1);
    }

    @Test
    void aSectionIsSwitchedOffInTheList() {
        var first = (CheckBox) ((VBox) node("#report-sections")).getChildren().getFirst();
        assertThat(first.getText()).isEqualTo("摘要");
        onScreen(first::fire);
        assertThat(sheet()).contains("1 集群概况").doesNotContain("1 摘要");
    }

    @Test
    void filesThatWereMadeAreNamedAndCanBeOpened(@TempDir Path folder) throws Exception {
        onScreen(() -> window.session.edit(new Change.ChoiceChanged(
                null,
                ReportSettings.KEY,
                null,
                ReportSettings.DEFAULT
                        .with(ReportKind.BRIEF)
                        .withFormat("docx", true)
                        .withFolder(folder.toString())
                        .text())));
        assertThat(node("#report-template").isVisible()).isTrue();
        onScreen(((Button) node("#report-make"))::fire);
        WaitForAsyncUtils.waitFor(
                60, TimeUnit.SECONDS, () -> ((VBox) node("#report-made")).getChildren().size() > 1);
        var made = ((VBox) node("#report-made")).getChildren();
        assertThat(((Label) made.getFirst()).getText()).isEqualTo("2个文件中写成了2个：");
        assertThat(made.stream()
                        .filter(Hyperlink.class::isInstance)
                        .map(link -> ((Hyperlink) link).getText()))
                .allSatisfy(name -> assertThat(folder.resolve(name)).isNotEmptyFile())
                .hasSize(2);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theYearAndTheYearComparedWithAreChosen() {
        var kind = (ComboBox<ReportKind>) node("#reportscreen-kind");
        assertThat(node("#reportscreen-comparedWith").getParent().isVisible()).isFalse();
        onScreen(() -> kind.setValue(ReportKind.CHANGE));
        var compared = (ComboBox<Integer>) node("#reportscreen-comparedWith");
        assertThat(compared.getParent().isVisible()).isTrue();
        assertThat(compared.getItems()).contains(2024, 2023);
        onScreen(() -> compared.setValue(2023));
        assertThat(sheet()).contains("2023");
        var year = (ComboBox<Integer>) node("#reportscreen-year");
        onScreen(() -> year.setValue(2024));
        assertThat(sheet()).contains("2024年");
        assertThat(compared.getItems()).doesNotContain(2024);
    }
}
