package qunheng.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.Identity;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.ui.common.Background;

/** While a large step is undone the window says so and takes no input; afterwards it goes on where it was. */
@ExtendWith(ApplicationExtension.class)
class MovingVeilTest {
    private final Deque<Runnable> work = new ArrayDeque<>();

    @Test
    void theWindowSaysThatALargeStepIsUndoneAndGoesOnAfterwards() {
        var window = ask(() -> new ShellWindow(new Stage(), Language.EN));
        ask(() -> window.desk.create(project()));
        ask(() -> {
            window.shell.openFirst("projects");
            window.session.work(new Background(work::add, Platform::runLater));
            window.session.edit(values(window));
            return true;
        });
        var veil = ask(() -> window.scene.lookup("#moving-veil"));
        var frame = ask(() -> window.scene.lookup(".frame"));
        var edited = ask(() -> window.session.project().get());
        assertThat(veil.isVisible()).isFalse();

        var focused = ask(() -> {
            window.scene.getRoot().lookupAll(".button").stream()
                    .filter(node -> !node.isDisabled() && node.isFocusTraversable())
                    .findFirst()
                    .orElseThrow()
                    .requestFocus();
            var owner = window.scene.getFocusOwner();
            window.session.undo();
            return owner;
        });
        assertThat(veil.isVisible()).isTrue();
        assertThat(frame.isDisabled()).isTrue();
        assertThat(ask(() -> ((Label) veil.lookup(".label")).getText())).contains("undone or redone");
        assertThat(ask(() -> window.session.project().get())).isSameAs(edited);

        work.remove().run();
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(veil.isVisible()).isFalse();
        assertThat(frame.isDisabled()).isFalse();
        Node owner = ask(() -> window.scene.getFocusOwner());
        assertThat(owner).isSameAs(focused);
        assertThat(ask(() -> window.session.project().get()).profiles().getFirst().observations()).isEmpty();
        ask(() -> {
            window.scene.getWindow().hide();
            window.close();
            return true;
        });
    }

    private static Project project() {
        var cluster = Profile.empty(new ProfileId("a"), new Identity("甲", "A", "", false));
        return new Project(
                new ProjectId("p"),
                "项目",
                "Project",
                "",
                2024,
                Weights.EQUAL,
                List.of(cluster));
    }

    private static Change values(ShellWindow window) {
        var changes = new ArrayList<Change>();
        for (var indicator : window.session.knowledge().indicators()) {
            for (var year = 1990; year < 2020; year++) {
                var key = new ObservationKey(indicator.id(), year, Basis.REPORTED);
                var value = Observation.of(key, indicator.rubric() ? 3 : 1);
                changes.add(new Change.ObservationChanged(new ProfileId("a"), key, null, value));
            }
        }
        return new Change.ChangeSet(changes);
    }

    private static <T> T ask(Callable<T> question) {
        var answer = WaitForAsyncUtils.waitForAsyncFx(30_000, question);
        WaitForAsyncUtils.waitForFxEvents();
        return answer;
    }
}
