package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.framework.junit5.Stop;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.project.EvidenceFolder;
import qunheng.settings.Appearance;
import qunheng.ui.common.Background;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Overlay;
import qunheng.ui.common.Samples;
import qunheng.ui.common.Session;
import qunheng.ui.theme.Fonts;
import qunheng.ui.theme.Theme;

/** Attach a file → the evidence shows it → alter the copy → the warning. */
@ExtendWith(ApplicationExtension.class)
class EvidenceJourneyTest {
    private final MemoryProject project = new MemoryProject(Samples.project("a"));
    @TempDir
    private Path home = Path.of("");

    private EvidenceFolder folder;
    private IndicatorsView view;
    private Scene scene;

    @Start
    void start(Stage stage) throws Exception {
        folder = new EvidenceFolder(home);
        var document = Files.writeString(home.resolve("bulletin.pdf"), "6585");
        Fonts.load();
        var session = new Session(Knowledge.load(), Language.EN);
        session.open(project);
        view = new IndicatorsView(session, new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.of(document);
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                return Optional.empty();
            }
        }, new MemoryClipboard(), folder, Background.HERE);
        scene = new Scene(new Overlay(session, view.node()), 1177, 900);
        new Theme(scene, Appearance.LIGHT, session.dark(), session.textScale());
        stage.setScene(scene);
        stage.show();
        view.opened();
    }

    @Stop
    void stop() {
        view.closed();
    }

    private <T extends Node> T node(String selector, Class<T> type) {
        return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
    }

    private static void push(FxRobot robot, KeyCode key) {
        robot.push(key);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aFileIsAttachedShownAndItsAlterationTold(FxRobot robot) throws Exception {
        robot.write("6585", 0);
        push(robot, KeyCode.ENTER);
        push(robot, KeyCode.UP);
        var attach = node("#file-attach", Button.class);
        assertThat(attach.isDisabled()).isFalse();
        robot.interact(attach::fire);
        var name = node("#file-name", Hyperlink.class);
        assertThat(name.isVisible()).isTrue();
        assertThat(name.getText()).isEqualTo("bulletin.pdf");
        assertThat(node("#file-size", Label.class).getText()).isEqualTo("4 B · as it was attached");
        assertThat(node("#file-problem", Label.class).isVisible()).isFalse();

        var file = project.current().profiles().getFirst().observations().values().iterator().next().evidence().file();
        Files.writeString(folder.find(Objects.requireNonNull(file)).orElseThrow(), "6586");
        push(robot, KeyCode.DOWN);
        assertThat(name.isVisible()).isFalse();
        push(robot, KeyCode.UP);
        var problem = node("#file-problem", Label.class);
        assertThat(problem.isVisible()).isTrue();
        assertThat(problem.getText()).startsWith("The copy of \"bulletin.pdf\" was changed after it was attached");

        push(robot, KeyCode.DOWN);
        robot.interact(node("#checks-open", Button.class)::fire);
        assertThat(node("#checks-files", Label.class).getText())
                .isEqualTo("Evidence files: 1, of these 0 missing, 1 altered, 0 unreadable.");
        var link = node("#checks", Node.class).lookup(".hyperlink");
        robot.interact(((Hyperlink) link)::fire);
        assertThat(scene.getRoot().lookup("#checks")).isNull();
        assertThat(name.isVisible()).isTrue();
    }
}
