package qunheng.tiering;

import static org.assertj.core.api.Assertions.assertThat;
import static qunheng.scoring.ProfileFixture.ID;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.knowledge.RulePack;
import qunheng.scoring.ProfileFixture;

/** The gradient pack 1.0.0 of open question 3 and frameworks 7.4, at and around its bands and gates. */
class GradientTest {
    private static final RulePack PACK = KNOWLEDGE.rulePack("gradient");

    private static Verdict judge(ProfileFixture profile) {
        return Tiering.judge(KNOWLEDGE, PACK, profile.project(2024), ID, 2024);
    }

    private static ProfileFixture uniform(double score) {
        // The gates' own indicators are out of the way, so that the index alone decides.
        return new ProfileFixture()
                .all(2024, score)
                .put("GV-MGT-01", 2024, 4)
                .put("GV-MGT-02", 2024, 4);
    }

    @ParameterizedTest(name = "index {0} is {1}")
    @CsvSource({
        "0, foundation",
        "34.9, foundation",
        "35, growth",
        "54.9, growth",
        "55, leap",
        "74.9, leap",
        "75, leading",
        "100, leading"
    })
    void theIndexPlacesAClusterInFourBands(double score, String level) {
        assertThat(judge(uniform(score)).tier()).isEqualTo(level);
    }

    @Test
    void anIncompleteProfileIsNotGraded() {
        var verdict = judge(new ProfileFixture().put("IS-SCL-01", 2024, 6585));
        assertThat(verdict.tier()).isNull();
        assertThat(verdict.label().zh()).isEqualTo("未定级");
        assertThat(verdict.next()).isEqualTo("foundation");
    }

    @Test
    void growthAsksForOneSignOfCoOperation() {
        var profile = uniform(50).put("EP-LNK-02", 2024, 0).put("DX-PLF-02", 2024, 0);
        var verdict = judge(profile);
        assertThat(verdict.tier()).isEqualTo("foundation");
        assertThat(verdict.missingForNext()).extracting(g -> g.gate().id()).containsExactly("co-operation");
        assertThat(judge(profile.put("DX-PLF-02", 2024, 1)).tier()).isEqualTo("growth");
        assertThat(judge(profile.put("DX-PLF-02", 2024, 0).put("EP-LNK-02", 2024, 1)).tier()).isEqualTo("growth");
    }

    @Test
    void leapAsksForAPromotionOrganisationAtLevelTwo() {
        assertThat(judge(uniform(60).put("GV-MGT-01", 2024, 2)).tier()).isEqualTo("leap");
        var verdict = judge(uniform(60).put("GV-MGT-01", 2024, 1));
        assertThat(verdict.tier()).isEqualTo("growth");
        assertThat(verdict.missingForNext()).extracting(g -> g.gate().id()).containsExactly("promotion");
    }

    @Test
    void leapAsksForFortyInEveryForce() {
        var profile = uniform(70);
        KNOWLEDGE.lens("five-forces").criteria().get(2).subCriteria().stream()
                .flatMap(sub -> sub.indicators().stream())
                .forEach(id -> profile.worth(id.value(), 2024, 39));
        var verdict = judge(profile);
        assertThat(verdict.tier()).isEqualTo("growth");
        var floor = verdict.missingForNext().getFirst();
        assertThat(floor.gate().id()).isEqualTo("floor");
        assertThat(floor.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void leadingAsksForWorldClassResultsAndMonitoring() {
        var profile = uniform(95).put("IN-CNV-03", 2024, 4).put("IN-POS-01", 2024, 101);
        var verdict = judge(profile);
        assertThat(verdict.tier()).isEqualTo("leap");
        assertThat(verdict.missingForNext()).extracting(g -> g.gate().id()).containsExactly("world");
        assertThat(verdict.missingForNext().getFirst().parts()).hasSize(2);
        assertThat(judge(profile.put("IN-CNV-03", 2024, 5)).tier()).isEqualTo("leading");
        assertThat(judge(profile.put("IN-CNV-03", 2024, 4).put("IN-POS-01", 2024, 100)).tier()).isEqualTo("leading");
        assertThat(judge(profile.put("GV-MGT-02", 2024, 2)).tier()).isEqualTo("leap");
    }

    @Test
    void anIndicatorThatDecidesAGateAndIsMissingLeavesTheGateOpenAndIsNamed() {
        var verdict = judge(uniform(60).remove("GV-MGT-01"));
        var promotion = verdict.missingForNext().getFirst();
        assertThat(promotion.outcome()).isEqualTo(Outcome.UNKNOWN);
        assertThat(promotion.lacking()).extracting(Object::toString).containsExactly("GV-MGT-01");
        assertThat(verdict.tier()).isEqualTo("growth");
    }

    @Test
    void anIndicatorDeclaredNotApplicableDoesNotPassItsGate() {
        var verdict = judge(uniform(60).put("GV-MGT-01", 2024, 0).applies("GV-MGT-01", false));
        assertThat(verdict.tier()).isEqualTo("growth");
        assertThat(verdict.missingForNext().getFirst().outcome()).isEqualTo(Outcome.UNKNOWN);
    }
}
