package qunheng.ui.common.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.exchange.workbook.Workbooks;
import qunheng.model.Basis;
import qunheng.model.IndicatorId;
import qunheng.model.Language;
import qunheng.model.ObservationKey;
import qunheng.scoring.ProfileFixture;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Session;

/** What a person does with two workbooks that contradict each other. */
@ExtendWith(ApplicationExtension.class)
class MergeSheetTest {
    @TempDir
    private static Path folder;

    private Session session;
    private Scene scene;
    private Overlay overlay;

    @Start
    void start(Stage stage) {
        session = MemoryProject.session(
                Language.EN,
                new ProfileFixture().put("IS-SCL-01", 2024, 1000).put("IS-SCL-02", 2024, 5).project(2024));
        overlay = new Overlay(session, new StackPane());
        scene = new Scene(overlay, 1366, 720);
        stage.setScene(scene);
        stage.show();
    }

    private static void onScreen(Runnable action) {
        WaitForAsyncUtils.asyncFx(action);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private Node node(String selector) {
        return Objects.requireNonNull(scene.getRoot().lookup(selector), selector);
    }

    @Test
    void thePickedValueIsTakenOverAndTheSheetCloses() {
        var project = session.project().get();
        var files = List.of(answer("a.xlsx", 1100), answer("b.xlsx", 1200));
        onScreen(() -> {
            var model = new MergeViewModel(session, Background.HERE);
            overlay.show(MergeSheet.of(session, model));
            model.read(files);
        });
        assertThat(((Label) node("#merge-open")).getText()).contains("1");
        var apply = button("Take over");
        onScreen(apply::fire);
        assertThat(session.project().get()).as("a conflict is open").isEqualTo(project);
        var candidates = (TableView<?>) node("#merge-candidates");
        assertThat(candidates.getItems()).hasSize(3);
        onScreen(() -> node("#merge-table").fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, "2", "", KeyCode.UNDEFINED, false, false, false, false)));
        assertThat(((Label) node("#merge-open")).getText()).contains("0");
        onScreen(apply::fire);
        assertThat(session.selected()
                        .observations()
                        .get(new ObservationKey(new IndicatorId("IS-SCL-01"), 2024, Basis.REPORTED))
                        .value())
                .isEqualTo(1200);
        assertThat(scene.getRoot().lookup("#merge-table")).isNull();
    }

    private Path answer(String name, double value) {
        return Workbooks.edit(
                Workbooks.export(folder.resolve(name), session.project().get()),
                filled -> filled.sign("Office " + name, "Li", "2025-02-01").value("IS-SCL-01", 2024, value));
    }

    private Button button(String text) {
        return scene.getRoot().lookupAll(".button").stream()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getText()))
                .findFirst()
                .orElseThrow();
    }
}
