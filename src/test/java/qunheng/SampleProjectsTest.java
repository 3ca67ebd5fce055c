package qunheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.Document;
import qunheng.knowledge.Fact;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Observation;
import qunheng.scoring.LensEngine;

/**
 * The sample projects: all readable in both languages, and the real ones hold what the documents print and nothing
 * else.
 */
class SampleProjectsTest {
    private final Knowledge knowledge = Knowledge.load();

    @Test
    void thereAreEightRealProjectsTwoTeachingCasesAndAPortfolio() {
        try (var files = Files.list(Path.of("sample-projects"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Samples.all()
                            .map(name -> name + ProjectFile.EXTENSION)
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsNamedInBothLanguagesAndKeepsToTheCatalogue() {
        return Samples.all().map(name -> DynamicTest.dynamicTest(name, () -> {
            var project = Samples.read(name);
            assertThat(project.nameZh()).isNotBlank();
            assertThat(project.nameEn()).isNotBlank();
            assertThat(project.profiles()).isNotEmpty();
            for (var profile : project.profiles()) {
                assertThat(profile.identity().nameZh()).isNotBlank();
                assertThat(profile.identity().nameEn()).isNotBlank();
                assertThat(profile.industries().main()).isPresent();
                assertThat(profile.industries().type()).isNotNull();
                assertThat(profile.place().provinces())
                        .allSatisfy(code -> assertThat(knowledge.region(code)).isPresent());
                assertThat(profile.observations().values()).allSatisfy(this::assertAccepted);
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> aRealProjectHoldsNothingButFacts() {
        return Samples.REAL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var project = Samples.read(name);
            assertThat(project.fictional()).isFalse();
            for (var profile : project.profiles()) {
                assertThat(profile.place().provinces()).isNotEmpty();
                assertThat(profile.reviews()).isEmpty();
                assertThat(profile.applicability()).isEmpty();
                assertThat(profile.observations().values()).allSatisfy(this::assertIsAFact);
            }
        }));
    }

    @Test
    void aRealProjectHasTooFewValuesForAnyTier() {
        for (var name : Samples.REAL) {
            var project = Samples.read(name);
            for (var profile : project.profiles()) {
                assertThat(Samples.judge(project, profile).tier()).as(name).isNull();
                assertThat(LensEngine.assess(knowledge, project, profile.id(), project.assessmentYear())
                                .lenses())
                        .as(name)
                        .noneMatch(lens -> lens.headline());
            }
        }
    }

    @TestFactory
    Stream<DynamicTest> everySampleIsExactlyAsTheProgramWouldWriteIt(@TempDir Path folder) {
        return Samples.all().map(name -> DynamicTest.dynamicTest(name, () -> {
            var copy = folder.resolve(name + ProjectFile.EXTENSION);
            ProjectFile.write(copy, Samples.read(name), "Qunheng 0.1.0");
            assertThat(Files.readString(copy)).isEqualTo(Files.readString(Samples.file(name)));
        }));
    }

    private void assertAccepted(Observation observation) {
        var indicator = knowledge.find(observation.key().indicator());
        assertThat(indicator).as(observation.key().toString()).isPresent();
        assertThat(indicator.orElseThrow().accepts(observation.value()))
                .as(observation.key().toString())
                .isTrue();
    }

    private void assertIsAFact(Observation observation) {
        var fact = knowledge.facts().get(observation.evidence().reference());
        assertThat(observation.value()).as(fact.id()).isEqualTo(fact.value());
        var unit = Optional.ofNullable(fact.unit()).orElseThrow().zh();
        assertThat(unit).as(fact.id()).isEqualTo(indicatorUnit(observation));
        assertThat(observation.key().basis())
                .isEqualTo(fact.derived() ? Basis.ESTIMATED : Basis.REPORTED);
        assertThat(observation.key().year())
                .isEqualTo(fact.year().orElse(document(fact).dataYear()));
        assertThat(observation.source()).contains(fact.citation().document(), fact.citation().section());
        assertThat(observation.evidence().locator()).isEqualTo(fact.citation().section());
        if (fact.qualifier().equals("over")) {
            assertThat(observation.note()).contains("下界", "lower bound");
        }
        if (fact.year().isEmpty()) {
            assertThat(observation.note()).contains("原文未给年份", "no year");
        }
    }

    /** The unit of a count is a matter of grammar in Chinese: 14 key laboratories are 14 个 or 14 家. */
    private String indicatorUnit(Observation observation) {
        var unit = knowledge.indicator(observation.key().indicator()).unit().label().zh();
        var fact = Optional.ofNullable(knowledge
                        .facts()
                        .get(observation.evidence().reference())
                        .unit())
                .orElseThrow()
                .zh();
        return List.of("个", "家").contains(unit) && List.of("个", "家").contains(fact) ? fact : unit;
    }

    private Document document(Fact fact) {
        return knowledge.document(fact.citation().document());
    }
}
