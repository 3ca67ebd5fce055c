package qunheng.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.model.Language;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.SampleProjects;
import qunheng.report.ProvenanceReader;
import qunheng.report.ReportData;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportSettings;
import qunheng.ui.common.Background;
import qunheng.ui.common.MemoryProject;
import qunheng.ui.common.Session;

class ReportViewModelTest {
    private static final Project LANWAN = SampleProjects.read().stream()
            .filter(project -> project.id().value().contains("lanwan"))
            .findFirst()
            .orElseThrow();

    private final Session session = MemoryProject.session(Language.EN, LANWAN);
    private final ReportViewModel model = new ReportViewModel(session, Background.HERE);

    private ReportData preview() {
        return Objects.requireNonNull(model.preview().get());
    }

    private Project project() {
        return Objects.requireNonNull(session.project().get());
    }

    @Test
    void openingShowsTheEvaluationInTheLanguageOfTheWindow() {
        model.opened();
        assertThat(model.state().get()).isEqualTo(ReportViewModel.State.READY);
        assertThat(preview().kind()).isEqualTo(ReportKind.EVALUATION);
        assertThat(preview().language()).isEqualTo(ReportLanguage.EN);
    }

    @Test
    void aChoiceIsKeptWithTheProjectAndUndone() {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        assertThat(preview().kind()).isEqualTo(ReportKind.BRIEF);
        assertThat(project().choices().get(ReportSettings.KEY)).isPresent();
        var again = new ReportViewModel(session, Background.HERE);
        again.opened();
        assertThat(again.settings().get().kind()).isEqualTo(ReportKind.BRIEF);
        session.undo();
        assertThat(preview().kind()).isEqualTo(ReportKind.EVALUATION);
    }

    @Test
    void whatAReportLooksLikeIsNoPartOfTheDataDigest() {
        model.opened();
        var before = DataDigest.of(project());
        model.change(settings -> settings.with(ReportLanguage.BOTH));
        assertThat(project()).isNotEqualTo(LANWAN);
        assertThat(DataDigest.of(project())).isEqualTo(before);
    }

    @Test
    void aSectionThatIsSwitchedOffLeavesThePreview() {
        model.opened();
        model.change(settings -> settings.withSection("data", false));
        assertThat(preview().sections()).extracting(ReportData.Section::id).doesNotContain("data").contains("method");
        model.change(settings -> settings.withSection("data", true));
        assertThat(preview().sections()).extracting(ReportData.Section::id).contains("data");
    }

    @Test
    void settingsThatCannotBeReadCountAsTheDefault() {
        assertThat(ReportSettings.read("{\"kind\":\"poem\"}")).isEqualTo(ReportSettings.DEFAULT);
        assertThat(ReportSettings.read("no json")).isEqualTo(ReportSettings.DEFAULT);
        var other = ReportSettings.DEFAULT
                .with(ReportKind.GAP)
                .withPack("sme-cluster-2022")
                .withFormat("docx", true)
                .withSection("method", false);
        assertThat(ReportSettings.read(other.text())).isEqualTo(other);
    }

    @Test
    void makingWritesEachFormatAndTheFileSaysWhereItsResultsComeFrom(@TempDir Path folder) throws IOException {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        model.make(folder.resolve("brief.html"));
        var made = Objects.requireNonNull(model.made().get());
        assertThat(made.problem()).isEmpty();
        assertThat(made.files()).isEqualTo(List.of(folder.resolve("brief.html")));
        assertThat(ProvenanceReader.read(made.files().getFirst())).contains(preview().provenance());
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsMade(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        model.make(file.resolve("brief.html"));
        var made = Objects.requireNonNull(model.made().get());
        assertThat(made.files()).isEmpty();
        assertThat(made.problem()).isNotEmpty();
    }

    @Test
    void withoutAProjectThereIsNothingToReport() {
        var none = new ReportViewModel(new Session(session.knowledge(), Language.ZH), Background.HERE);
        none.opened();
        assertThat(none.state().get()).isEqualTo(ReportViewModel.State.NO_PROJECT);
        assertThat(none.preview().get()).isNull();
    }
}
