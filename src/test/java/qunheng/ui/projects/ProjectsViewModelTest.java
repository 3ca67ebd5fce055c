package qunheng.ui.projects;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.ProjectId;
import qunheng.project.SampleProjects;
import qunheng.project.Workspace;
import qunheng.settings.Settings;
import qunheng.settings.SettingsData;
import qunheng.ui.common.Background;
import qunheng.ui.common.Desk;
import qunheng.ui.common.FilePicker;
import qunheng.ui.common.Notice;
import qunheng.ui.common.ScreenContext;
import qunheng.ui.common.Session;

class ProjectsViewModelTest {
    @TempDir
    Path folder;

    private final Session session = new Session(Knowledge.load(), Language.EN);
    private final Workspace workspace = Workspace.inMemory();
    private final Desk desk = new Desk(workspace, session, () -> true, Runnable::run);
    private final ProjectsViewModel model =
            new ProjectsViewModel(session, desk, SampleProjects::read, ZoneOffset.UTC);
    private final List<Notice> told = new ArrayList<>();

    @BeforeEach
    void open() {
        session.onNotice(told::add);
        model.opened();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private ScreenContext context() {
        var file = folder.resolve("out.qunheng.json");
        FilePicker picker = new FilePicker() {
            @Override
            public Optional<Path> open(String title, String kind, String... patterns) {
                return Optional.of(file);
            }

            @Override
            public Optional<Path> save(String title, String proposedName, String kind, String... patterns) {
                return Optional.of(file);
            }
        };
        return new ScreenContext(
                session, desk, Background.HERE, picker, new Settings(SettingsData.DEFAULTS, data -> {}));
    }

    private NewProjectViewModel wizard() {
        return new NewProjectViewModel(context(), 2026);
    }

    @Test
    void theSamplesThatComeWithTheProgramAreListedAndTheFictionalOnesMarked() {
        assertThat(model.samples()).hasSizeGreaterThanOrEqualTo(10);
        assertThat(model.samples().stream().filter(ProjectRow::fictional)).hasSize(3);
    }

    @Test
    void openingASampleTwiceOpensTheSameCopy() {
        var sample = model.samples().getFirst().id();
        model.openSample(sample);
        model.openSample(sample);
        assertThat(model.projects()).singleElement().satisfies(row -> assertThat(row.open()).isTrue());
        assertThat(session.project().get().id()).isEqualTo(sample);
        assertThat(session.destination().get().screen()).isEqualTo("profile");
    }

    @Test
    void theWizardMakesAProjectWithItsFirstCluster() {
        var wizard = wizard();
        wizard.name().set(" Two parks ");
        wizard.cluster().set("East park");
        wizard.province().set(Knowledge.load().region("510000").orElseThrow());
        assertThat(wizard.create()).isTrue();
        assertThat(session.project().get().nameEn()).isEqualTo("Two parks");
        assertThat(session.project().get().assessmentYear()).isEqualTo(2025);
        assertThat(session.selected().identity().nameEn()).isEqualTo("East park");
        assertThat(session.selected().place().provinces()).containsExactly("510000");
    }

    @Test
    void aProjectWithoutANameIsNotMade() {
        var wizard = wizard();
        assertThat(wizard.create()).isFalse();
        assertThat(wizard.problem().get()).isEqualTo("Give the project a name first.");
        assertThat(model.projects()).isEmpty();
    }

    @Test
    void aDeletedProjectLiesInTheTrashUntilItIsRestored() {
        var sample = model.samples().getFirst().id();
        model.openSample(sample);
        model.delete(sample);
        assertThat(session.project().get()).isNull();
        assertThat(model.projects()).isEmpty();
        assertThat(model.trash()).singleElement().satisfies(row -> assertThat(row.facts()).startsWith("Deleted "));
        model.recover(sample);
        assertThat(model.trash()).isEmpty();
        assertThat(model.projects()).hasSize(1);
    }

    @Test
    void aProjectGoesOutAsAFileAndComesInAsACopy() {
        model.openSample(model.samples().getFirst().id());
        var commands = new ProjectCommands(context(), () -> {
            throw new AssertionError("no sheet is needed");
        });
        commands.exportOpen();
        assertThat(folder.resolve("out.qunheng.json")).exists();
        commands.importFile();
        assertThat(model.projects()).hasSize(2);
        assertThat(told).extracting(Notice::kind).containsExactly(Notice.Kind.SUCCESS, Notice.Kind.SUCCESS);
    }

    @Test
    void aFileThatIsNoProjectIsRefusedWithOneSentence() throws Exception {
        Files.writeString(folder.resolve("out.qunheng.json"), "{\"formatVersion\": 1, \"project\": {");
        new ProjectCommands(context(), () -> {
            throw new AssertionError("no sheet is needed");
        }).importFile();
        assertThat(told).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.ERROR);
            assertThat(notice.sentence()).contains("out.qunheng.json");
        });
        assertThat(model.projects()).isEmpty();
    }

    @Test
    void cardsFollowTheLanguage() {
        model.openSample(new ProjectId(model.samples().getFirst().id().value()));
        var english = model.projects().getFirst().name();
        session.language().set(Language.ZH);
        assertThat(model.projects().getFirst().name()).isNotEqualTo(english);
        assertThat(model.projects().getFirst().otherName()).isEqualTo(english);
    }
}
