package qunheng.ui.common.collection;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;
import qunheng.project.DataCollection;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;
import qunheng.ui.common.collection.SendViewModel.State.Stage;

/** Ten copies for ten departments. */
class SendViewModelTest {
    @TempDir
    private Path folder;

    private final Session session =
            MemoryProject.session(Language.EN, new ProfileFixture().put("IS-SCL-01", 2024, 1000).project(2024));

    @Test
    void aFolderIsNeededAndThenEachDepartmentGetsItsOwn() throws IOException {
        var model = new SendViewModel(session, Background.HERE);
        assertThat(model.state().get().stage()).isEqualTo(Stage.LACKING);
        model.write();
        assertThat(model.state().get().stage()).isEqualTo(Stage.LACKING);
        model.departments().set("Office 1\nOffice 2\n\n  Office 3 \nOffice 1");
        model.folder().set(folder);
        assertThat(model.workbooks().get()).hasSize(3);
        model.write();
        assertThat(model.state().get().stage()).isEqualTo(Stage.DONE);
        assertThat(model.state().get().files()).hasSize(3).allSatisfy(file -> assertThat(file).exists());
        var read = new DataCollection(session.knowledge())
                .read(model.state().get().files(), session.project().get(), Progress.NONE);
        assertThat(read.files()).extracting(file -> file.sender().department())
                .containsExactly("Office 1", "Office 2", "Office 3");
        assertThat(read.plan().items()).isEmpty();
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(3);
        }
    }

    @Test
    void theDepartmentsAreRememberedWithTheProjectAndCanBeUndone() {
        var model = new SendViewModel(session, Background.HERE);
        model.departments().set("A\nB");
        model.folder().set(folder);
        model.write();
        assertThat(new SendViewModel(session, Background.HERE).departments().get()).isEqualTo("A\nB");
        session.undo();
        assertThat(new SendViewModel(session, Background.HERE).departments().get()).isEmpty();
    }

    @Test
    void aSecondRunWritesBesideTheFirst() {
        var model = new SendViewModel(session, Background.HERE);
        model.folder().set(folder);
        model.write();
        var first = model.state().get().files();
        model.write();
        assertThat(model.state().get().files()).doesNotContainAnyElementsOf(first).hasSize(1);
        assertThat(first).allSatisfy(file -> assertThat(file).exists());
    }

    @Test
    void aFolderThatIsGoneIsOneSentence() {
        var model = new SendViewModel(session, Background.HERE);
        model.folder().set(folder.resolve("gone"));
        model.write();
        assertThat(model.state().get().stage()).isEqualTo(Stage.FAILED);
        assertThat(model.state().get().sentence()).contains("gone").endsWith(".");
    }

    @Test
    void stoppingLeavesNothingBehind() {
        var work = new ArrayDeque<Runnable>();
        var model = new SendViewModel(session, new Background(work::add, Runnable::run));
        model.departments().set("A\nB\nC");
        model.folder().set(folder);
        model.write();
        assertThat(model.running().get()).isTrue();
        model.cancel();
        assertThat(model.running().get()).isFalse();
        List.copyOf(work).forEach(Runnable::run);
        assertThat(folder).isEmptyDirectory();
        assertThat(model.state().get().sentence()).contains("Stopped");
    }
}
