package qunheng.report.xlsx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Knowledge;
import qunheng.model.Language;
import qunheng.model.Observation;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.project.DataDigest;
import qunheng.project.SampleProjects;
import qunheng.report.Office;
import qunheng.report.ReportKind;
import qunheng.report.ReportLanguage;
import qunheng.report.ReportOptions;
import qunheng.report.content.ReportContent;
import qunheng.report.file.ReportFiles;
import qunheng.scoring.LensEngine;
import qunheng.task.Progress;
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

    /** The file that the command and the window write. */
    private static byte[] written(Project project, ReportLanguage language) throws IOException {
        var content = new ReportContent(KNOWLEDGE, project, DataDigest.of(project), "test", List.of());
        var options = ReportOptions.of(ReportKind.EVALUATION, language, project.profiles().getFirst().id())
                .without(Set.of("robustness", "roadmap"));
        return ReportFiles.bytes(content.of(options), ReportFiles.Format.XLSX, Progress.NONE);
    }

    @Test
    void libreOfficeComputesOurScores() throws Exception {
        var projects = new ArrayList<>(SampleProjects.read());
        projects.add(weighted(project("fictional-lanwan-industrial-software")));
        projects.add(thinned(project("fictional-yunling-smart-sensors")));
        assertThat(projects).hasSizeGreaterThan(10);
        var languages = projects.stream()
                .map(project -> ReportLanguage.values()[projects.indexOf(project) % ReportLanguage.values().length]).toList();
        var files = new ArrayList<Path>();
        for (var i = 0; i < projects.size(); i++) {
            var bytes = written(projects.get(i), languages.get(i));
            agrees(projects.get(i), bytes, languages.get(i));
            files.add(Files.write(folder.resolve("audit-" + i + ".xlsx"), uncomputed(bytes)));
        }
        var computed = Office.convert(folder, "xlsx", files);
        var scores = 0;
        for (var i = 0; i < projects.size(); i++) {
            scores += agrees(projects.get(i), Files.readAllBytes(computed.get(i)), languages.get(i));
        }
        assertThat(scores).as("scores that were compared").isGreaterThan(300);
    }

    /** Without the results that came with it: who opens it has to compute them. */
    private static byte[] uncomputed(byte[] bytes) throws IOException {
        var bare = new ByteArrayOutputStream();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var formulas = 0;
            for (var sheet : book) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var formula = cell.getCellFormula();
                            cell.setBlank();
                            cell.setCellFormula(formula);
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(1000);
            book.write(bare);
        }
        return bare.toByteArray();
    }

    /** @return how many scores were compared; a cluster of which too little is known has none, here and there */
    private static int agrees(Project project, byte[] bytes, ReportLanguage language) throws IOException {
        var assessment = LensEngine.assess(
                KNOWLEDGE, project, project.profiles().getFirst().id(), project.assessmentYear());
        var scores = 0;
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
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
            outcomes(book, language);
        }
        return scores;
    }

    /** Each outcome that is computed in the sheet is the one that the program found. */
    private static void outcomes(XSSFWorkbook book, ReportLanguage language) {
        var sheet = book.getSheet(AuditWords.of(language).sheet("report.audit.verdicts"));
        assertThat(sheet).isNotNull();
        var compared = 0;
        for (var r = AuditWorkbook.FIRST; r <= sheet.getLastRowNum(); r++) {
            var outcome = sheet.getRow(r).getCell(7);
            if (outcome != null && outcome.getCellType() == CellType.FORMULA) {
                assertThat(outcome.getStringCellValue())
                        .as(sheet.getRow(r).getCell(2) + " in row " + (r + 1))
                        .isEqualTo(sheet.getRow(r).getCell(8).getStringCellValue());
                compared++;
            }
        }
        assertThat(compared).as("outcomes that were compared").isGreaterThan(5);
    }

    @Test
    void theResultIsThereWithoutComputingAndTheSameBytesEachTime() throws IOException {
        var project = project("fictional-lanwan-industrial-software");
        var bytes = written(project, ReportLanguage.ZH);
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var result = book.getSheet(AuditWords.of(ReportLanguage.ZH).get("report.audit.results"));
            for (var i = 0; i < KNOWLEDGE.lenses().size(); i++) {
                assertThat(result.getRow(AuditWorkbook.FIRST + i).getCell(3).getNumericCellValue()).isCloseTo(0, within(1e-9));
                assertThat(result.getRow(AuditWorkbook.FIRST + i).getCell(1).getNumericCellValue()).isGreaterThan(1);
            }
            assertThat(result.getRow(1).getCell(0).getStringCellValue()).contains("虚构").contains("参考");
        }
        assertThat(written(project, ReportLanguage.ZH)).isEqualTo(bytes);
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
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(written(project, ReportLanguage.EN)))) {
            var place = AuditWorkbook.FIRST + KNOWLEDGE.indexOf(observation.key().indicator());
            book.getSheet(Messages.in(Language.EN).get("report.audit.values")).getRow(place)
                    .getCell(AuditWorkbook.VALUE).setCellValue(observation.value() * 0.6);
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            var result = book.getSheet(Messages.in(Language.EN).get("report.audit.results"));
            for (var i = 0; i < KNOWLEDGE.lenses().size(); i++) {
                assertThat(result.getRow(AuditWorkbook.FIRST + i).getCell(1).getNumericCellValue())
                        .isCloseTo(after.lens(KNOWLEDGE.lenses().get(i).id()).score(), within(1e-9));
            }
        }
    }
}
