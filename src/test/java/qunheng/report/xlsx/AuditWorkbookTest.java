package qunheng.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.report.Office;
import qunheng.scoring.LensEngine;
import qunheng.text.Messages;

class AuditWorkbookTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @TempDir
    Path folder;

    private static Project project(String name) {
        return ProjectFile.read(Path.of("sample-projects", name + ProjectFile.EXTENSION), Catalogue.ANY);
    }

    /** Weights that are no round numbers, one of them 0. */
    private static Project weighted(Project project) {
        var weights = project.weights()
                .with("six-characteristics", "L0-1", 2.7)
                .with("six-characteristics", "L0-2", 0)
                .with("five-forces", "L3-1", 0.3)
                .with("six-characteristics", "L0-3a", 1.9);
        return new Project(
                project.id(), project.nameZh(), project.nameEn(), project.note(), project.assessmentYear(), weights,
                project.profiles(), project.choices());
    }

    /** Every fifth value taken away, so that some criteria have no score. */
    private static Project thinned(Project project) {
        var profile = project.profiles().getFirst();
        var left = new TreeMap<>(profile.observations());
        left.keySet().removeIf(key -> KNOWLEDGE.position(key.indicator()).orElse(0) % 5 < 2);
        var thin = new Profile(
                profile.id(), profile.identity(), profile.place(), profile.industries(), profile.actors(), profile.body(),
                left, profile.applicability(), profile.reviews(), profile.choices());
        return new Project(
                project.id(), project.nameZh(), project.nameEn(), project.note(), project.assessmentYear(),
                project.weights(), List.of(thin), project.choices());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fictional-lanwan-industrial-software", "fictional-yunling-smart-sensors", "chengdu-software"})
    void libreOfficeComputesOurScores(String name) throws Exception {
        compare(project(name));
        compare(weighted(project(name)));
        compare(thinned(project(name)));
    }

    private void compare(Project project) throws Exception {
        var profile = project.profiles().getFirst().id();
        var year = project.assessmentYear();
        var file = Files.write(
                folder.resolve("audit.xlsx"),
                AuditWorkbook.uncomputed(KNOWLEDGE, project, profile, year, Language.EN, "2024-12-31"));
        var computed = Office.convert(folder, "xlsx", List.of(file)).getFirst();
        var assessment = LensEngine.assess(KNOWLEDGE, project, profile, year);
        var scores = 0;
        try (var book = new XSSFWorkbook(Files.newInputStream(computed))) {
            for (var lens : KNOWLEDGE.lenses()) {
                var sheet = book.getSheet(lens.id());
                var ours = new TreeMap<String, Double>();
                var scored = assessment.lens(lens.id());
                ours.put(lens.id(), scored.score());
                for (var criterion : scored.criteria()) {
                    ours.put(criterion.id(), criterion.score());
                    criterion.subs().forEach(sub -> ours.put(sub.id(), sub.score()));
                }
                for (var r = AuditWorkbook.FIRST; r <= sheet.getLastRowNum(); r++) {
                    var expected = ours.get(sheet.getRow(r).getCell(0).getStringCellValue());
                    if (expected == null) {
                        continue;
                    }
                    var cell = sheet.getRow(r).getCell(4);
                    var numeric = cell.getCachedFormulaResultType() == CellType.NUMERIC;
                    assertThat(numeric).as(lens.id() + " row " + r + " has a score").isEqualTo(!expected.isNaN());
                    if (numeric) {
                        assertThat(cell.getNumericCellValue()).isCloseTo(expected, within(1e-9));
                        scores++;
                    }
                }
                if (!Double.isNaN(scored.score())) {
                    assertThat(sheet.getRow(AuditWorkbook.FIRST).getCell(9).getNumericCellValue())
                            .as("the points of the parts").isCloseTo(scored.score(), within(1e-9));
                }
            }
        }
        assertThat(scores).as("scores that were compared").isPositive();
    }

    @Test
    void theResultIsThereWithoutComputingAndNothingDiffers() throws IOException {
        var project = project("fictional-lanwan-industrial-software");
        var bytes = AuditWorkbook.of(
                KNOWLEDGE, project, project.profiles().getFirst().id(), project.assessmentYear(), Language.ZH, "2024-12-31");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var result = book.getSheetAt(0);
            for (var i = 0; i < KNOWLEDGE.lenses().size(); i++) {
                assertThat(result.getRow(AuditWorkbook.FIRST + i).getCell(3).getNumericCellValue()).isCloseTo(0, within(1e-9));
                assertThat(result.getRow(AuditWorkbook.FIRST + i).getCell(1).getNumericCellValue()).isGreaterThan(1);
            }
            assertThat(result.getRow(1).getCell(0).getStringCellValue()).contains("虚构教学案例");
        }
        assertThat(AuditWorkbook.of(
                        KNOWLEDGE, project, project.profiles().getFirst().id(), project.assessmentYear(), Language.ZH, "2024-12-31"))
                .isEqualTo(bytes);
    }

    @Test
    void aChangedValueChangesTheScoreAsTheProgramWould() throws Exception {
        var project = project("fictional-lanwan-industrial-software");
        var profile = project.profiles().getFirst();
        var observation = profile.observations().values().stream()
                .filter(o -> o.key().year() == project.assessmentYear()).findFirst().orElseThrow();
        var observations = new TreeMap<>(profile.observations());
        observations.put(observation.key(), Observation.of(observation.key(), observation.value() * 0.6));
        var changed = new Profile(
                profile.id(), profile.identity(), profile.place(), profile.industries(), profile.actors(), profile.body(),
                observations, profile.applicability(), profile.reviews(), profile.choices());
        var before = LensEngine.assess(KNOWLEDGE, project, profile.id(), project.assessmentYear());
        var after = LensEngine.assess(
                KNOWLEDGE,
                new Project(project.id(), project.nameZh(), project.nameEn(), project.note(), project.assessmentYear(),
                        project.weights(), List.of(changed), project.choices()),
                profile.id(), project.assessmentYear());
        assertThat(after).isNotEqualTo(before);
        var bytes = AuditWorkbook.of(
                KNOWLEDGE, project, profile.id(), project.assessmentYear(), Language.EN, "2024-12-31");
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var place = AuditWorkbook.FIRST + KNOWLEDGE.indexOf(observation.key().indicator());
            book.getSheet(Messages.in(Language.EN).get("report.audit.values")).getRow(place)
                    .getCell(AuditWorkbook.VALUE).setCellValue(observation.value() * 0.6);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (var i = 0; i < KNOWLEDGE.lenses().size(); i++) {
                assertThat(book.getSheetAt(0).getRow(AuditWorkbook.FIRST + i).getCell(1).getNumericCellValue())
                        .isCloseTo(after.lens(KNOWLEDGE.lenses().get(i).id()).score(), within(1e-9));
            }
        }
    }
}
