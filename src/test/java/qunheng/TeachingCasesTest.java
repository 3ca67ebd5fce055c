package qunheng;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qunheng.knowledge.Knowledge;
import qunheng.model.Basis;
import qunheng.model.Change;
import qunheng.model.IndicatorId;
import qunheng.model.ObservationKey;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.ProfileValues;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;

/** The two teaching cases: marked as invented, complete, consistent, and ending in the verdicts that they teach. */
class TeachingCasesTest {
    private final Knowledge knowledge = Knowledge.load();

    @TestFactory
    Stream<DynamicTest> aTeachingCaseIsMarkedInvented() {
        return Samples.FICTIONAL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var project = Samples.read(name);
            var profile = only(project);
            assertThat(project.fictional()).isTrue();
            assertThat(project.nameZh()).contains("教学虚构案例");
            assertThat(project.nameEn()).contains("Fictional teaching case");
            assertThat(profile.identity().nameZh()).contains("教学虚构案例");
            assertThat(profile.identity().nameEn()).contains("fictional teaching case");
            assertThat(profile.place().provinces()).as("no real province").isEmpty();
            assertThat(profile.observations().values())
                    .allSatisfy(observation -> assertThat(observation.source()).contains("虚构", "fictional"));
        }));
    }

    @TestFactory
    Stream<DynamicTest> aTeachingCaseIsCompleteInEachOfThreeYears() {
        return Samples.FICTIONAL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var profile = only(Samples.read(name));
            assertThat(profile.years()).containsExactly(2023, 2024, 2025);
            var values = ProfileValues.of(knowledge, profile, 2025);
            for (var i = 0; i < values.size(); i++) {
                var id = knowledge.indicators().get(i).id();
                for (var year : profile.years()) {
                    assertThat(profile.effective(id, year).isPresent())
                            .as(id + " " + year)
                            .isEqualTo(values.applicable(i));
                }
            }
        }));
    }

    @TestFactory
    Stream<DynamicTest> theFiguresOfATeachingCaseAgreeWithEachOther() {
        return Samples.FICTIONAL.stream().map(name -> DynamicTest.dynamicTest(name, () -> {
            var profile = only(Samples.read(name));
            for (var year : List.of(2024, 2025)) {
                assertThat(value(profile, "IS-SCL-02", year))
                        .isCloseTo(growth(profile, "IS-SCL-01", year), within(0.06));
                assertThat(value(profile, "EP-SME-03", year))
                        .isCloseTo(growth(profile, "EP-SME-01", year), within(0.06));
                var revenue = value(profile, "IS-SCL-01", year) / value(profile, "IS-STR-01", year) * 100;
                var employees = revenue * 10_000 / value(profile, "EP-LNK-03", year);
                assertThat(value(profile, "IN-PAT-02", year))
                        .isCloseTo(value(profile, "IN-PAT-01", year) * 10_000 / employees, within(0.5));
                assertThat(value(profile, "OP-TRD-02", year))
                        .isLessThan(revenue * value(profile, "OP-TRD-01", year) / 100);
                assertThat(value(profile, "EC-SVC-01", year) % 12.5).isZero();
            }
        }));
    }

    @Test
    void yunlingRisesToSilverAndIsSignedByOneReviewerOnly() {
        var project = Samples.read("fictional-yunling-smart-sensors");
        var verdict = Samples.judge(project, only(project));
        assertThat(verdict.tier()).isEqualTo("silver");
        assertThat(verdict.provisional()).isFalse();
        assertThat(verdict.indicative()).isTrue();
        var before = Tiering.judge(
                knowledge, knowledge.rulePack("eu-manner"), project, only(project).id(), 2024);
        assertThat(before.tier()).isEqualTo("bronze");
        assertThat(gate(verdict, "silver", "improvement").value()).isGreaterThanOrEqualTo(3);
    }

    @Test
    void lanwanMissesGoldByTheManagementGateAlone() {
        var project = Samples.read("fictional-lanwan-industrial-software");
        var verdict = Samples.judge(project, only(project));
        assertThat(verdict.tier()).isEqualTo("silver");
        assertThat(verdict.indicative()).isFalse();
        assertThat(verdict.missingForNext()).singleElement().satisfies(missing -> {
            assertThat(missing.gate().id()).isEqualTo("management");
            assertThat(missing.outcome()).isEqualTo(Outcome.FAIL);
            assertThat(missing.value()).isEqualTo(75);
            assertThat(missing.threshold()).isEqualTo(80);
        });
    }

    @Test
    void oneMoreLevelOfManagementWouldGiveLanwanGold() {
        var project = Samples.read("fictional-lanwan-industrial-software");
        var profile = only(project);
        for (var id : List.of("GV-MGT-01", "GV-MGT-02", "OP-COP-01")) {
            var key = new ObservationKey(new IndicatorId(id), 2025, Basis.VERIFIED);
            var before = profile.observation(key).orElseThrow();
            var raised = new Change.ObservationChanged(
                            profile.id(), key, before, before.withValue(before.value() + 1))
                    .apply(project);
            assertThat(Samples.judge(raised, only(raised)).tier()).as(id).isEqualTo("gold");
        }
    }

    private static GateResult gate(Verdict verdict, String tier, String id) {
        return verdict.tierVerdict(tier).orElseThrow().gates().stream()
                .filter(result -> result.gate().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static double growth(Profile profile, String indicator, int year) {
        return (value(profile, indicator, year) / value(profile, indicator, year - 1) - 1) * 100;
    }

    private static double value(Profile profile, String indicator, int year) {
        return profile.effective(new IndicatorId(indicator), year).orElseThrow().value();
    }

    private static Profile only(Project project) {
        assertThat(project.profiles()).hasSize(1);
        return project.profiles().getFirst();
    }
}
