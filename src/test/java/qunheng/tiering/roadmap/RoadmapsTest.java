package qunheng.tiering.roadmap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.ID;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.exchange.Catalogue;
import qunheng.exchange.ProjectFile;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.InvalidValue;
import qunheng.model.Project;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.roadmap.ProcessStep.Kind;
import qunheng.tiering.roadmap.RoadmapResult.Limit;
import qunheng.tiering.roadmap.RoadmapResult.Obstacle;

/** Plans for known profiles. */
class RoadmapsTest {
    private static final RulePack PACK = KNOWLEDGE.rulePack("eu-manner");

    private static RoadmapResult find(ProfileFixture profile, RulePack pack, String tier, RoadmapOptions options) {
        return Roadmaps.find(KNOWLEDGE, pack, profile.project(2024), ID, tier, options);
    }

    private static Roadmap plan(ProfileFixture profile, RulePack pack, String tier, RoadmapOptions options) {
        var result = find(profile, pack, tier, options);
        assertThat(result).isInstanceOf(Roadmap.class);
        return (Roadmap) result;
    }

    static Project sample(String name) {
        return ProjectFile.read(Path.of("sample-projects", name + ProjectFile.EXTENSION), Catalogue.ANY);
    }

    /** Everything at 50 with evidence, but for what a test changes. */
    private static ProfileFixture half() {
        return new ProfileFixture().evidence(true).all(2024, 50).put("GV-MGT-01", 2024, 2);
    }

    @Test
    void theTeachingCaseThatMissesGoldByOneGateNeedsOneImprovement() {
        var project = sample("fictional-lanwan-industrial-software");
        var id = project.profiles().getFirst().id();
        var plan = (Roadmap) Roadmaps.find(KNOWLEDGE, PACK, project, id, "gold", RoadmapOptions.DEFAULT);
        // The mean of four has to rise from 75 to 80. Services stand at 75: a fifth of the range at slope 4 costs 0.8,
        // a level of any of the other three, from 3 to 4, costs 1.
        assertThat(plan.rises()).singleElement().satisfies(rise -> {
            assertThat(rise.indicator()).isEqualTo(new IndicatorId("EC-SVC-01"));
            assertThat(rise.to()).isEqualTo(95);
            assertThat(rise.effort()).isCloseTo(0.8, within(1e-9));
        });
        assertThat(plan.stairs()).singleElement().satisfies(stair -> {
            assertThat(stair.year()).isEqualTo(2026);
            assertThat(stair.verdict().tier()).isEqualTo("gold");
        });
        assertThat(plan.steps()).extracting(ProcessStep::kind).contains(Kind.DOCUMENT, Kind.SIGN, Kind.ASSESS_AGAIN);
        assertThat(plan.applied(project).assessmentYear()).isEqualTo(2026);

        var sensitivity = Sensitivity.of(KNOWLEDGE, PACK, project, RoadmapOptions.DEFAULT, plan, Progress.NONE);
        assertThat(sensitivity.bindings()).singleElement().satisfies(binding -> {
            assertThat(binding.gate().id()).isEqualTo("management");
            // One point of the mean is four points of services at slope 4 / 100.
            assertThat(binding.saved()).isCloseTo(0.16, within(1e-6));
        });
        assertThat(sensitivity.second()).isNotNull();
        assertThat(sensitivity.second().effort()).isCloseTo(1, within(1e-9));
        assertThat(sensitivity.second().rises())
                .extracting(Rise::indicator)
                .doesNotContain(new IndicatorId("EC-SVC-01"));
    }

    @Test
    void aTierThatIsReachedNeedsNoPlan() {
        assertThat(find(half(), PACK, "bronze", RoadmapOptions.DEFAULT))
                .isEqualTo(new RoadmapResult.Reached("bronze"));
    }

    @Test
    void whatIsHarderIsLeftAloneWhenSomethingElseWillDo() {
        var pack = Packs.of(Packs.indicators(60, "IS-STR-01", "IS-STR-02"));
        var easy = plan(half(), pack, "top", RoadmapOptions.DEFAULT.withWeight(new IndicatorId("IS-STR-01"), 3));
        assertThat(easy.rises())
                .singleElement()
                .satisfies(rise -> assertThat(rise.indicator().value()).isEqualTo("IS-STR-02"));
        // 50 → 70: to two thirds at slope 2, the rest at slope 4.
        assertThat(easy.least()).isCloseTo(2 * (2 / 3.0 - 0.5) + 4 * (0.7 - 2 / 3.0), within(1e-6));
    }

    @Test
    void aLimitOfOneIndicatorIsKept() {
        var pack = Packs.of(Packs.indicators(60, "IS-STR-01", "IS-STR-02"));
        var id = new IndicatorId("IS-STR-02");
        var plan = plan(half(), pack, "top", RoadmapOptions.DEFAULT.withWeight(id, 0.5).withLimit(id, 0.05));
        assertThat(plan.rises()).hasSize(2);
        assertThat(plan.rises())
                .filteredOn(rise -> rise.indicator().equals(id))
                .singleElement()
                .satisfies(rise -> assertThat(rise.toScore()).isBetween(54.0, 55 + 1e-9));
    }

    @Test
    void aSlowRiseTakesYears() {
        var pack = Packs.of(Packs.atLeast("IS-STR-02", 40));
        var plan = plan(half(), pack, "top", RoadmapOptions.DEFAULT.withYears(5, 0.2, 100));
        assertThat(plan.stairs()).extracting(Stair::year).containsExactly(2025, 2026, 2027);
        assertThat(plan.stairs()).extracting(stair -> stair.state().values().get(new IndicatorId("IS-STR-02")))
                .containsExactly(28.0, 36.0, 40.0);
        assertThat(plan.stairs()).extracting(stair -> stair.verdict().tier()).containsExactly(null, null, "top");
    }

    @Test
    void aYearBearsOnlySoMuchEffort() {
        var pack = Packs.of(Packs.atLeast("IS-STR-02", 40), Packs.atLeast("IS-STR-01", 90));
        // Each from 50 to 100 costs 1/3 + 4/3.
        var plan = plan(half(), pack, "top", RoadmapOptions.DEFAULT.withYears(5, 1, 1.2));
        assertThat(plan.least()).isCloseTo(10 / 3.0, within(1e-4));
        assertThat(plan.stairs()).hasSize(3);
        assertThat(plan.stairs()).extracting(Stair::effort).isSorted();
        assertThat(plan.stairs().getFirst().effort()).isLessThanOrEqualTo(1.2 + 1e-6);
    }

    @Test
    void aMissingValueIsDataToCollectWithItsAssumption() {
        var pack = Packs.of(Packs.indicators(50, "IS-STR-01", "IS-STR-02"));
        var profile = half().remove("IS-STR-02").worth("IS-STR-01", 2024, 90);
        var plan = plan(profile, pack, "top", RoadmapOptions.DEFAULT.withFound(10, 0.1));
        assertThat(plan.rises()).singleElement().satisfies(rise -> {
            assertThat(rise.collected()).isTrue();
            assertThat(rise.from()).isNaN();
            assertThat(rise.assumed()).isEqualTo(4);
            assertThat(rise.to()).isEqualTo(4);
            assertThat(rise.effort()).isCloseTo(0.1, within(1e-9));
        });
    }

    @Test
    void aThresholdBeyondTheGoalpostIsReached() {
        var plan = plan(half(), Packs.of(Packs.atLeast("IS-STR-02", 60)), "top", RoadmapOptions.DEFAULT);
        assertThat(plan.rises()).singleElement().satisfies(rise -> assertThat(rise.to()).isEqualTo(60));
    }

    @Test
    void anIndicatorThatIsBetterWhenLowerIsLowered() {
        var profile = half().put("IN-POS-01", 2024, 140);
        var plan = plan(profile, Packs.of(Packs.atMost("IN-POS-01", 100)), "top", RoadmapOptions.DEFAULT);
        assertThat(plan.rises()).singleElement().satisfies(rise -> assertThat(rise.to()).isBetween(99.0, 100.0));
    }

    @Test
    void theCheaperOfTwoWaysIsTaken() {
        var pack = Packs.of(Packs.any(Packs.atLeast("GV-MGT-01", 4), Packs.atLeast("IS-STR-02", 22)));
        var plan = plan(half(), pack, "top", RoadmapOptions.DEFAULT);
        assertThat(plan.rises())
                .singleElement()
                .satisfies(rise -> assertThat(rise.indicator().value()).isEqualTo("IS-STR-02"));
    }

    @Test
    void aPlanThatNeedsTooMuchNamesTheGateTheLimitAndTheEffortNeeded() {
        var pack = Packs.of(Packs.atLeast("IS-STR-02", 40), Packs.floor(10));
        var blocked = (RoadmapResult.Blocked) find(half(), pack, "top", RoadmapOptions.DEFAULT.withYears(1, 1, 1));
        assertThat(blocked.obstacles()).hasSize(2);
        assertThat(blocked.obstacles().getFirst())
                .isInstanceOfSatisfying(
                        Obstacle.AtGate.class, at -> assertThat(at.gate().id()).isEqualTo("least-IS-STR-02"));
        assertThat(blocked.obstacles().getLast()).isEqualTo(new Obstacle.AtLimit(Limit.TOTAL_EFFORT));
        assertThat(blocked.needed()).isCloseTo(1 / 3.0 + 4 / 3.0, within(1e-6));
    }

    @Test
    void aGateThatNothingCanMeetStandsAlone() {
        var pack = Packs.of(Packs.mean(60), Packs.atLeast("GV-MGT-01", 5));
        var blocked = (RoadmapResult.Blocked) find(half(), pack, "top", RoadmapOptions.DEFAULT.withYears(5, 1, 900));
        assertThat(blocked.obstacles()).singleElement().isInstanceOfSatisfying(Obstacle.AtGate.class, at -> {
            assertThat(at.gate().id()).isEqualTo("least-GV-MGT-01");
            assertThat(at.best()).isNotNull();
            assertThat(at.best().outcome()).isEqualTo(Outcome.FAIL);
            assertThat(at.best().value()).isEqualTo(4);
        });
        assertThat(blocked.needed()).isNaN();
    }

    @Test
    void withoutAnEarlierAssessmentGoldWaitsForTheSecondOne() {
        var profile = new ProfileFixture().evidence(true).all(2024, 90);
        var plan = plan(profile, PACK, "gold", RoadmapOptions.DEFAULT);
        assertThat(plan.rises()).isEmpty();
        assertThat(plan.end().tier()).isEqualTo("gold");
        assertThat(plan.end().year()).isEqualTo(2025);
        assertThat(plan.steps())
                .contains(new ProcessStep(Kind.ASSESS_AGAIN, 2025, 1, List.of()))
                .contains(new ProcessStep(Kind.SIGN, 2025, 2, List.of()));
    }

    @Test
    void missingEvidenceIsAskedForValueByValue() {
        var profile = new ProfileFixture().all(2024, 60);
        var plan = plan(profile, PACK, "bronze", RoadmapOptions.DEFAULT);
        assertThat(plan.rises()).isEmpty();
        assertThat(plan.steps()).singleElement().satisfies(step -> {
            assertThat(step.kind()).isEqualTo(Kind.DOCUMENT);
            assertThat(step.year()).isEqualTo(2024);
            assertThat(step.indicators()).hasSize(4);
        });
    }

    @Test
    void improvementThatCannotBeShownYetIsADatedStepOfAProvisionalTier() {
        var profile = new ProfileFixture().evidence(true).all(2024, 56);
        profile.remove("IN-RD-01");
        List.of("IN-PAT-02", "IN-CNV-03", "IN-KET-01", "IS-STR-04", "IN-PLT-01").forEach(profile::remove);
        var plan = find(profile, PACK, "silver", RoadmapOptions.DEFAULT);
        assertThat(plan).isInstanceOf(Roadmap.class);
    }

    @Test
    void everyTierOfEveryPackHasAnAnswerForEverySample() throws IOException {
        try (var files = Files.list(Path.of("sample-projects"))) {
            for (var file : files.filter(one -> one.toString().endsWith(ProjectFile.EXTENSION)).sorted().toList()) {
                var project = ProjectFile.read(file, Catalogue.ANY);
                var id = project.profiles().getFirst().id();
                for (var pack : KNOWLEDGE.rulePacks()) {
                    for (var tier : pack.tiers()) {
                        var result = Roadmaps.find(KNOWLEDGE, pack, project, id, tier.id(), RoadmapOptions.DEFAULT);
                        var about = file.getFileName() + " " + pack.id() + " " + tier.id();
                        switch (result) {
                            case Roadmap plan when plan.outside().isEmpty() ->
                                assertThat(plan.end().tierVerdict(tier.id()).orElseThrow().reached())
                                        .as(about)
                                        .isTrue();
                            case Roadmap plan -> assertThat(plan.outside()).as(about).noneMatch(GateResult::passed);
                            case RoadmapResult.Blocked blocked ->
                                assertThat(blocked.obstacles()).as(about).isNotEmpty();
                            case RoadmapResult.Reached reached ->
                                assertThat(reached.target()).as(about).isEqualTo(tier.id());
                        }
                    }
                }
            }
        }
    }

    @Test
    void theOptionsComeBackFromTheirTextAndAnUnreadableTextIsTheDefault() {
        var options = RoadmapOptions.DEFAULT
                .withSlopes(new Effort(List.of(1.0, 3.0)))
                .withYears(3, 0.5, 2.5)
                .withFound(20, 0.3)
                .withWeight(new IndicatorId("IS-STR-01"), 2)
                .withLimit(new IndicatorId("IS-STR-02"), 0);
        assertThat(OptionsText.write(options).map(OptionsText::read)).hasValue(options);
        assertThat(OptionsText.write(RoadmapOptions.DEFAULT)).isEmpty();
        for (var text :
                List.of("", "[]", "{\"years\": 900}", "{\"slopes\": [4, 1]}", "{\"limits\": {\"IS-STR-01\": 7}}")) {
            assertThatThrownBy(() -> OptionsText.read(text)).as(text).isInstanceOf(InvalidValue.class);
        }
    }
}
