package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.ID;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;

/** The EU-manner pack 1.0.0 of open question 4, at and around each of its thresholds. */
class EuMannerTest {
    private static final RulePack PACK = KNOWLEDGE.rulePack("eu-manner");

    /** The four indicators of the management gate. */
    private static final List<String> MANAGEMENT = List.of("GV-MGT-01", "GV-MGT-02", "EC-SVC-01", "OP-COP-01");

    private static Verdict judge(ProfileFixture profile) {
        return Tiering.judge(KNOWLEDGE, PACK, profile.project(2024), ID, 2024);
    }

    private static GateResult gate(Verdict verdict, String tier, String gate) {
        return verdict.tierVerdict(tier).orElseThrow().gates().stream()
                .filter(result -> result.gate().id().equals(gate))
                .findFirst()
                .orElseThrow();
    }

    /** Every indicator at {@code now} in 2024 and at {@code before} in 2023, all with evidence, signed by two. */
    private static ProfileFixture grown(double before, double now) {
        return new ProfileFixture()
                .evidence(true)
                .all(2023, before)
                .all(2024, now)
                .signed(2024, "Li", "Wang");
    }

    private static ProfileFixture management(ProfileFixture profile, double score) {
        MANAGEMENT.forEach(id -> profile.worth(id, 2024, score));
        return profile;
    }

    @Test
    void anEmptyProfileIsUnlabelledAndMissesWhatBronzeAsksFor() {
        var verdict = judge(new ProfileFixture());
        assertThat(verdict.tier()).isNull();
        assertThat(verdict.label().en()).isEqualTo("Unlabelled");
        assertThat(verdict.next()).isEqualTo("bronze");
        assertThat(verdict.indicative()).isTrue();
        assertThat(verdict.missingForNext()).extracting(g -> g.gate().id()).containsExactly("coverage", "complete");
        assertThat(gate(verdict, "bronze", "coverage").lacking()).hasSize(27);
    }

    @Test
    void aCompleteAssessmentWithEvidenceIsBronzeHoweverLowItScores() {
        var verdict = judge(new ProfileFixture().evidence(true).all(2024, 0));
        assertThat(verdict.tier()).isEqualTo("bronze");
        assertThat(verdict.indicative()).isTrue();
        assertThat(verdict.title().key()).isEqualTo("tiering.title.indicative");
    }

    @Test
    void withoutEvidenceThereIsNoBronze() {
        var verdict = judge(new ProfileFixture().all(2024, 90));
        assertThat(verdict.tier()).isNull();
        var complete = gate(verdict, "bronze", "complete");
        assertThat(complete.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(complete.lacking()).hasSize(27);
    }

    @Test
    void oneValueWithEvidenceInEachAspectIsEnoughForBronze() {
        var profile = new ProfileFixture().all(2024, 50).evidence(true);
        List.of("IN-RD-01", "DX-FUS-01", "EC-SRV-01").forEach(id -> profile.worth(id, 2024, 50));
        assertThat(judge(profile).tier()).isNull();
        assertThat(judge(profile.worth("GR-ECO-01", 2024, 50)).tier()).isEqualTo("bronze");
    }

    @Test
    void coverageOfExactlySixtyPerCentIsEnoughForBronze() {
        var profile = new ProfileFixture().evidence(true).all(2024, 50);
        // 25 indicators apply; the ten below are gaps that leave each aspect half filled.
        profile.applies("IN-KET-01", false).applies("RS-SUP-01", false);
        List.of(
                        "IN-PAT-02", "IN-PLT-01", "DX-FUS-02", "DX-FUS-04", "DX-PLF-02", "FE-DAT-05", "FE-INF-02",
                        "EC-SRV-02", "DX-FUS-05", "GR-LND-02")
                .forEach(profile::remove);
        var verdict = judge(profile);
        assertThat(gate(verdict, "bronze", "coverage").value()).isEqualTo(60);
        assertThat(verdict.tier()).isEqualTo("bronze");

        var short1 = judge(profile.remove("GR-ECO-03"));
        assertThat(gate(short1, "bronze", "coverage").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(gate(short1, "bronze", "coverage").reason().arguments().getLast()).isEqualTo(1);
        assertThat(short1.tier()).isNull();
    }

    @Test
    void silverStartsAtAMeanOfFiftyFive() {
        assertThat(judge(grown(40, 55)).tier()).isEqualTo("silver");
        var below = judge(grown(40, 54.9));
        assertThat(below.tier()).isEqualTo("bronze");
        assertThat(below.next()).isEqualTo("silver");
        assertThat(below.missingForNext()).extracting(g -> g.gate().id()).containsExactly("mean");
    }

    @Test
    void silverAsksForFortyInEachAspect() {
        var profile = grown(30, 80);
        List.of("GR-ECO-01", "GR-ECO-02", "GR-ECO-03", "GR-LND-01", "GR-LND-02")
                .forEach(id -> profile.worth(id, 2024, 40));
        assertThat(judge(profile).tier()).isEqualTo("silver");
        var verdict = judge(profile.worth("GR-ECO-02", 2024, 39));
        assertThat(verdict.tier()).isEqualTo("bronze");
        assertThat(gate(verdict, "silver", "floor").value()).isCloseTo(39.75, within(1e-9));
    }

    @Test
    void silverAsksForFiftyInManagement() {
        assertThat(judge(management(grown(30, 60), 50)).tier()).isEqualTo("silver");
        assertThat(judge(management(grown(30, 60), 50).worth("GV-MGT-01", 2024, 49)).tier()).isEqualTo("bronze");
    }

    @Test
    void silverAsksForThreeSubCriteriaUpByTen() {
        var profile = grown(60, 60).worth("GR-ECO-01", 2023, 50).worth("GR-ECO-02", 2023, 50);
        var two = judge(profile);
        assertThat(two.tier()).isEqualTo("bronze");
        assertThat(gate(two, "silver", "improvement").outcome()).isEqualTo(Outcome.FAIL);
        assertThat(gate(two, "silver", "improvement").value()).isEqualTo(2);
        assertThat(judge(profile.worth("GR-ECO-03", 2023, 50.1)).tier()).isEqualTo("bronze");
        assertThat(judge(profile.worth("GR-ECO-03", 2023, 50)).tier()).isEqualTo("silver");
    }

    @Test
    void withoutHistorySilverIsProvisional() {
        var verdict = judge(new ProfileFixture().evidence(true).all(2024, 60));
        assertThat(verdict.tier()).isEqualTo("silver");
        assertThat(verdict.provisional()).isTrue();
        assertThat(verdict.label().zh()).isEqualTo("暂定银标");
        assertThat(verdict.next()).isEqualTo("silver");
        assertThat(verdict.missingForNext()).extracting(g -> g.gate().id()).containsExactly("improvement");
    }

    @Test
    void aYearThatIsNotCompleteIsNoEarlierAssessment() {
        var profile = new ProfileFixture().evidence(true).put("GR-ECO-01", 2022, 0.5).all(2024, 60);
        assertThat(judge(profile).provisional()).isTrue();
    }

    @Test
    void improvementIsMeasuredAgainstTheEarlierYearThatShowsMost() {
        var profile = grown(60, 60).all(2021, 45);
        var improvement = gate(judge(profile), "silver", "improvement");
        assertThat(improvement.outcome()).isEqualTo(Outcome.PASS);
        assertThat(improvement.reason().arguments().getFirst()).isEqualTo(2021);
    }

    @Test
    void goldStartsAtSeventyWithManagementAtEighty() {
        var profile = grown(50, 70)
                .worth("GV-MGT-01", 2024, 100)
                .worth("GV-MGT-02", 2024, 100)
                .worth("OP-COP-01", 2024, 50); // with EC-SVC-01 at 70 the mean is 80
        var verdict = judge(profile);
        assertThat(verdict.tier()).isEqualTo("gold");
        assertThat(verdict.next()).isNull();
        assertThat(verdict.missingForNext()).isEmpty();
        assertThat(verdict.indicative()).isFalse();
        assertThat(verdict.title().key()).isEqualTo("tiering.title.reviewed");

        var weaker = judge(profile.worth("OP-COP-01", 2024, 49));
        assertThat(weaker.tier()).isEqualTo("silver");
        assertThat(weaker.missingForNext()).extracting(g -> g.gate().id()).containsExactly("management");
        assertThat(judge(management(grown(50, 69.9), 90).worth("EC-SVC-01", 2024, 69.9)).missingForNext())
                .extracting(g -> g.gate().id())
                .containsExactly("mean");
    }

    @Test
    void goldAsksForFiftyFiveInEachAspect() {
        var profile = management(grown(40, 90), 90);
        List.of("GR-ECO-01", "GR-ECO-02", "GR-ECO-03", "GR-LND-01", "GR-LND-02")
                .forEach(id -> profile.worth(id, 2024, 55));
        assertThat(judge(profile).tier()).isEqualTo("gold");
        assertThat(judge(profile.worth("GR-ECO-01", 2024, 54)).tier()).isEqualTo("silver");
    }

    @Test
    void goldNeedsASecondAssessmentButNotSilversImprovement() {
        assertThat(judge(grown(90, 90)).tier()).isEqualTo("gold");
        var first = judge(new ProfileFixture().evidence(true).all(2024, 90).signed(2024, "Li", "Wang"));
        assertThat(first.tier()).isEqualTo("silver");
        assertThat(gate(first, "gold", "second").outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void goldNeedsTwoDifferentReviewersOfThatYear() {
        var profile = new ProfileFixture().evidence(true).all(2023, 80).all(2024, 90);
        profile.signed(2024, "Li", " Li ").signed(2023, "Wang");
        var verdict = judge(profile);
        assertThat(verdict.tier()).isNotEqualTo("gold");
        assertThat(gate(verdict, "gold", "reviewers").value()).isEqualTo(1);
        assertThat(judge(profile.signed(2024, "Wang")).tier()).isEqualTo("gold");
    }

    @Test
    void goldNeedsEvidenceForExactlyEightyPerCentOfTheValues() {
        var profile = grown(70, 90).applies("IN-KET-01", false).applies("RS-SUP-01", false).evidence(false);
        List.of("IN-PAT-02", "IN-PLT-01", "DX-FUS-02", "DX-FUS-04", "DX-PLF-02")
                .forEach(id -> profile.worth(id, 2024, 90));
        var verdict = judge(profile);
        assertThat(gate(verdict, "gold", "evidence").value()).isEqualTo(80);
        assertThat(verdict.tier()).isEqualTo("gold");
        var less = judge(profile.worth("FE-DAT-05", 2024, 90));
        assertThat(less.tier()).isEqualTo("silver");
        assertThat(less.indicative()).isTrue();
        assertThat(gate(less, "gold", "evidence").lacking()).hasSize(6);
    }

    @Test
    void aScoreThatGapsCouldStillPullDownDoesNotPass() {
        var profile = grown(40, 56).remove("GR-ECO-01");
        var verdict = judge(profile);
        var mean = gate(verdict, "silver", "mean");
        assertThat(mean.value()).isCloseTo(56, within(1e-9));
        assertThat(mean.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(mean.low()).isLessThan(55);
        assertThat(mean.lacking()).containsExactly(new IndicatorId("GR-ECO-01"));
        assertThat(verdict.tier()).isEqualTo("bronze");
    }

    @Test
    void aScoreThatNoGapCanLiftFailsAtOnce() {
        var mean = gate(judge(grown(10, 30).remove("GR-ECO-01")), "silver", "mean");
        assertThat(mean.outcome()).isEqualTo(Outcome.FAIL);
        assertThat(mean.high()).isLessThan(55);
        assertThat(mean.lacking()).isEmpty();
    }

    @Test
    void anAspectWithoutAScoreLeavesTheFloorOpenAndBronzeOut() {
        var profile = grown(60, 95);
        List.of("GR-ECO-01", "GR-ECO-02", "GR-ECO-03").forEach(profile::remove);
        var verdict = judge(profile);
        assertThat(verdict.tier()).isNull();
        var floor = gate(verdict, "gold", "floor");
        assertThat(floor.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(floor.value()).isCloseTo(95, within(1e-9));
        assertThat(floor.lacking())
                .extracting(IndicatorId::value)
                .containsExactly("GR-ECO-01", "GR-ECO-02", "GR-ECO-03");
    }

    @Test
    void aVerdictSaysWhetherTheProjectChangedTheWeights() {
        var profile = grown(50, 90);
        assertThat(judge(profile).equalWeights()).isTrue();
        var weighted = profile.project(2024, Weights.EQUAL.with("eu-aspects", "L4-1", 2));
        assertThat(Tiering.judge(KNOWLEDGE, PACK, weighted, ID, 2024).equalWeights()).isFalse();
        var elsewhere = profile.project(2024, Weights.EQUAL.with("five-forces", "L3-1", 2));
        assertThat(Tiering.judge(KNOWLEDGE, PACK, elsewhere, ID, 2024).equalWeights()).isTrue();
    }
}
