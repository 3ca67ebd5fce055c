package qunheng.ui.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import qunheng.report.docx.DocxReport;
import qunheng.text.Messages;
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
                .withSection("method", false)
                .withYears(2024, 2022)
                .withCluster("one", false)
                .ofEvery(true)
                .withTemplate("/a/b.docx")
                .withFolder("/c");
        assertThat(ReportSettings.read(other.text())).isEqualTo(other);
    }

    private Made made(Path folder) {
        model.change(settings -> settings.withFolder(folder.toString()));
        model.make();
        return Objects.requireNonNull(model.made().get());
    }

    @Test
    void makingWritesEachFormatAndTheFileSaysWhereItsResultsComeFrom(@TempDir Path folder) throws IOException {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        var made = made(folder);
        assertThat(made.problem()).isEmpty();
        assertThat(made.files()).hasSize(1).allMatch(file -> file.getParent().equals(folder));
        assertThat(ProvenanceReader.read(made.files().getFirst())).contains(preview().provenance());
    }

    @Test
    void aReportOfBeforeIsNotWrittenOver(@TempDir Path folder) throws IOException {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        var first = made(folder).files().getFirst();
        Files.writeString(first, "edited by hand");
        var second = made(folder).files().getFirst();
        assertThat(second).isNotEqualTo(first);
        assertThat(first).hasContent("edited by hand");
    }

    @Test
    void whatWasWrittenBeforeACancelIsNamedAndStays(@TempDir Path folder) {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF).withFormat("xlsx", true).withFormat("docx", true));
        var stop = model.progress().subscribe(done -> {
            if (done.doubleValue() > 0.4) {
                model.cancel();
            }
        });
        var made = made(folder);
        stop.unsubscribe();
        assertThat(made.cancelled()).isTrue();
        assertThat(made.wanted()).isEqualTo(3);
        assertThat(made.files()).hasSizeBetween(1, 2).allMatch(Files::exists);
        assertThat(folder.toFile().list()).hasSize(made.files().size());
        // The next one is made.
        assertThat(made(folder).files()).hasSize(3);
    }

    @Test
    void aWrongTagOfTheTemplateIsToldWithItsPlaceAndTheReportIsMade(@TempDir Path folder) throws IOException {
        var template = folder.resolve("mine.docx");
        try (var document = new XWPFDocument(new ByteArrayInputStream(DocxReport.defaultTemplate()))) {
            document.createParagraph().createRun().setText("{{titel}}");
            try (var out = Files.newOutputStream(template)) {
                document.write(out);
            }
        }
        model.opened();
        model.change(settings ->
                settings.with(ReportKind.BRIEF).withFormat("docx", true).withTemplate(template.toString()));
        var made = made(folder);
        assertThat(made.files()).hasSize(2);
        assertThat(made.notes()).hasSize(1);
        assertThat(Messages.in(Language.EN).of(made.notes().getFirst())).contains("{{titel}}", "paragraph");
    }

    @Test
    void aTemplateThatHasGoneIsToldAndOursStandsIn(@TempDir Path folder) {
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF)
                .withFormat("docx", true)
                .withTemplate(folder.resolve("gone.docx").toString()));
        var made = made(folder);
        assertThat(made.files()).hasSize(2);
        assertThat(made.notes()).extracting(note -> note.key()).containsExactly("reportscreen.templateGone");
    }

    @Test
    void aFileThatIsNoTemplateIsToldAndTheOtherFormatsAreMade(@TempDir Path folder) throws IOException {
        var template = Files.writeString(folder.resolve("text.docx"), "no Word document");
        model.opened();
        model.change(settings ->
                settings.with(ReportKind.BRIEF).withFormat("docx", true).withTemplate(template.toString()));
        var made = made(folder);
        assertThat(made.files()).extracting(file -> file.toString()).hasSize(1).allMatch(name -> name.endsWith(".html"));
        assertThat(made.notes()).hasSize(1);
    }

    @Test
    void everyClusterHasAReportOfItsOwnAndAPortfolioOnlyThoseChosen(@TempDir Path folder) {
        var twelve = SampleProjects.read().stream()
                .filter(project -> project.profiles().size() == 12)
                .findFirst()
                .orElseThrow();
        var many = MemoryProject.session(Language.EN, twelve);
        var screen = new ReportViewModel(many, Background.HERE);
        screen.opened();
        screen.change(settings -> settings.with(ReportKind.BRIEF).ofEvery(true).withFolder(folder.toString()));
        screen.make();
        assertThat(Objects.requireNonNull(screen.made().get()).files()).hasSize(12).doesNotHaveDuplicates();
        screen.change(settings -> settings.with(ReportKind.PORTFOLIO));
        twelve.profiles().stream().skip(2).forEach(one -> screen.include(one.id(), false));
        var data = Objects.requireNonNull(screen.preview().get());
        assertThat(data.provenance().results()).noneMatch(one -> one.key().contains(twelve.profiles().get(5).id().value()));
        assertThat(data.provenance().results()).anyMatch(one -> one.key().contains(twelve.profiles().get(1).id().value()));
        assertThat(screen.include(twelve.profiles().get(1).id(), false)).isTrue();
        assertThat(screen.include(twelve.profiles().get(0).id(), false)).as("one has to stay").isFalse();
        screen.includeOnly(null);
        assertThat(screen.choices().get().portfolio()).isEmpty();
        screen.includeOnly(twelve.profiles().get(4).id());
        assertThat(screen.choices().get().portfolio()).containsExactly(twelve.profiles().get(4).id());
    }

    @Test
    void theYearIsTheOneChosenAndTheEarlierYearsFollow() {
        model.opened();
        var years = model.choices().get().years();
        var earlier = years.getLast();
        assertThat(years).hasSizeGreaterThan(1);
        model.change(settings -> settings.withYears(earlier, null));
        assertThat(preview().subtitle()).contains(Integer.toString(earlier));
        assertThat(model.choices().get().earlier()).isEmpty();
        assertThat(preview().provenance().results())
                .allMatch(result -> result.key().contains(" " + earlier + " "));
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldAndNothingIsMade(@TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("file"), "");
        model.opened();
        model.change(settings -> settings.with(ReportKind.BRIEF));
        var made = made(file);
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
