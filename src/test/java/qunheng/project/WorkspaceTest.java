package qunheng.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.ProjectFile;
import qunheng.model.Change.ProfileAdded;
import qunheng.model.Identity;
import qunheng.model.Profile;
import qunheng.model.ProfileId;

class WorkspaceTest {
    private static final Path RELEASED = Path.of("src/test/resources/formats/project-v1.qunheng.json");

    @TempDir
    Path folder;

    @Test
    void everythingIsThereAfterReopening() {
        var file = ProjectFile.read(RELEASED, Catalogue.ANY);
        try (var workspace = Workspace.open(folder)) {
            var id = workspace.importFile(RELEASED);
            var project = workspace.open(id);
            assertThat(project.current()).isEqualTo(file);
            project.edit(new ProfileAdded(1, Profile.empty(new ProfileId("x"), new Identity("新", "", "", false))));
        }
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.projects()).singleElement().satisfies(line -> {
                assertThat(line.nameEn()).isEqualTo("Format one");
                assertThat(line.profiles()).isEqualTo(3);
                assertThat(line.fictional()).isTrue();
            });
            var project = workspace.open(file.id());
            assertThat(project.current().profiles()).extracting(p -> p.id().value())
                    .containsExactly("chengdu-software", "x", "empty");
            project.undo();
            assertThat(project.current()).isEqualTo(file);
        }
        try (var workspace = Workspace.open(folder)) {
            var project = workspace.open(file.id());
            assertThat(project.current()).isEqualTo(file);
            assertThat(project.canRedo()).isTrue();
            assertThat(project.history()).last().matches(HistoryEntry::undone);
        }
    }

    @Test
    void aFileTakenInTwiceIsTwoProjects() {
        try (var workspace = Workspace.open(folder)) {
            var first = workspace.importFile(RELEASED);
            var second = workspace.importFile(RELEASED);
            assertThat(second).isNotEqualTo(first);
            assertThat(workspace.projects()).hasSize(2);
        }
    }

    @Test
    void aRefusedFileChangesNothing() throws Exception {
        var cut = Files.writeString(folder.resolve("cut.qunheng.json"), Files.readString(RELEASED).substring(0, 900));
        try (var workspace = Workspace.open(folder.resolve("home"))) {
            assertThatThrownBy(() -> workspace.importFile(cut)).isInstanceOf(ExchangeException.class);
            assertThat(workspace.projects()).isEmpty();
        }
    }

    @Test
    void anExportedProjectIsTheSameWhenItIsTakenInAgain() {
        var target = folder.resolve("out.qunheng.json");
        try (var workspace = Workspace.open(folder.resolve("home"))) {
            var id = workspace.importFile(RELEASED);
            workspace.export(id, target, "Qunheng 0.1.0");
        }
        assertThat(target).hasSameTextualContentAs(RELEASED);
    }

    @Test
    void aDeletedProjectIsInTheTrashAndComesBackWhole() {
        try (var workspace = Workspace.open(folder)) {
            var id = workspace.importFile(RELEASED);
            var before = workspace.open(id).current();
            workspace.delete(id);
            assertThat(workspace.projects()).isEmpty();
            assertThat(workspace.trash()).singleElement().satisfies(line -> assertThat(line.id()).isEqualTo(id));
            workspace.recover(id);
            assertThat(workspace.trash()).isEmpty();
            assertThat(workspace.open(id).current()).isEqualTo(before);
        }
    }

    @Test
    void aBackupBringsBackWhatWasThere() {
        try (var workspace = Workspace.open(folder)) {
            workspace.importFile(RELEASED);
        }
        Workspace.open(folder).close(); // takes the backup
        try (var workspace = Workspace.open(folder)) {
            workspace.delete(workspace.projects().getFirst().id());
        }
        Workspace.restore(folder, Workspace.backups(folder).getLast());
        try (var workspace = Workspace.open(folder)) {
            assertThat(workspace.projects()).hasSize(1);
        }
    }
}
