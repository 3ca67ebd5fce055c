package qunheng.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;
import static qunheng.scoring.TinyLens.criterion;
import static qunheng.scoring.TinyLens.lens;
import static qunheng.scoring.TinyLens.sub;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Lens;
import qunheng.model.ClusterType;
import qunheng.model.Weights;

/** Known answers, worked out by hand in the comments. */
class LensEngineTest {
    private static final Offset<Double> EXACT = within(1e-12);

    /** Growth 0–20, losses 50–10, platforms 0–15, openness level, margin 0–15, listed 0–50. */
    private static final Lens LENS = lens(
            criterion("A", sub("Aa", "IS-SCL-02", "IS-PRF-02"), sub("Ab", "IN-PLT-01")),
            criterion("B", sub("Ba", "EP-LNK-02"), sub("Bb", "IS-PRF-01"), sub("Bc", "FE-CAP-03")));

    private static ProfileFixture complete() {
        return new ProfileFixture()
                .put("IS-SCL-02", 2024, 5) // 25
                .put("IS-PRF-02", 2024, 20) // 75
                .put("IN-PLT-01", 2024, 3) // 20
                .put("EP-LNK-02", 2024, 3) // 75
                .put("IS-PRF-01", 2024, 12) // 80
                .put("FE-CAP-03", 2024, 25); // 50
    }

    private static LensAssessment assess(ProfileFixture profile) {
        return assess(profile, Weights.EQUAL);
    }

    private static LensAssessment assess(ProfileFixture profile, Weights weights) {
        return LensEngine.of(KNOWLEDGE, LENS, weights).assess(profile.values(2024));
    }

    @Test
    void aCompleteProfileIsTheMeanOfMeansAndItsIntervalIsAPoint() {
        var result = assess(complete());
        var a = result.criteria().get(0);
        var b = result.criteria().get(1);
        assertThat(a.subs().get(0).score()).isEqualTo(50); // (25 + 75) / 2
        assertThat(a.score()).isEqualTo(35); // (50 + 20) / 2
        assertThat(b.score()).isCloseTo(205.0 / 3, EXACT);
        assertThat(result.score()).isCloseTo((35 + 205.0 / 3) / 2, EXACT); // 51.666…
        assertThat(result.low()).isCloseTo(result.score(), EXACT);
        assertThat(result.high()).isCloseTo(result.score(), EXACT);
        assertThat(result.grade()).isEqualTo(Grade.A);
        assertThat(result.headline()).isTrue();
        assertThat(result.lowest()).contains(a);
    }

    @Test
    void contributionsSplitTheScore() {
        var result = assess(complete());
        var growth = result.criteria().get(0).subs().get(0).indicators().get(0);
        assertThat(growth.contribution()).isCloseTo(25.0 / 8, EXACT); // 1/2 · 1/2 · 1/2 of 25
        assertThat(result.criteria().get(0).contribution()).isCloseTo(17.5, EXACT);
        assertThat(result.criteria().get(1).contribution()).isCloseTo(205.0 / 6, EXACT);
    }

    @Test
    void aMissingIndicatorIsDroppedFromTheMeanAndWidensTheInterval() {
        var result = assess(complete().remove("IS-SCL-02"));
        var a = result.criterion("A").orElseThrow();
        var aa = a.subs().get(0);
        assertThat(aa.score()).isEqualTo(75); // what is left
        assertThat(aa.low()).isEqualTo(37.5); // (0 + 75) / 2
        assertThat(aa.high()).isEqualTo(87.5); // (100 + 75) / 2
        assertThat(a.low()).isEqualTo((37.5 + 20) / 2);
        assertThat(a.high()).isEqualTo((87.5 + 20) / 2);
        assertThat(result.filled()).isEqualTo(5);
        assertThat(result.applicable()).isEqualTo(6);
        assertThat(aa.indicators().get(0).missing()).isTrue();
        assertThat(aa.indicators().get(0).contribution()).isZero();
        assertThat(aa.indicators().get(1).weightShare()).isEqualTo(1);
    }

    @Test
    void aCriterionNeedsHalfOfItsSubCriteria() {
        var oneOfTwo = assess(complete().remove("IN-PLT-01"));
        assertThat(oneOfTwo.criterion("A").orElseThrow().score()).isEqualTo(50);
        var oneOfThree = assess(complete().remove("IS-PRF-01").remove("FE-CAP-03"));
        var b = oneOfThree.criterion("B").orElseThrow();
        assertThat(b.score()).isNaN();
        assertThat(b.contribution()).isZero();
        assertThat(b.low()).isCloseTo(25, EXACT); // (75 + 0 + 0) / 3
        assertThat(b.high()).isCloseTo(275.0 / 3, EXACT);
        assertThat(oneOfThree.score()).isEqualTo(35); // A alone, never B as 0
        assertThat(oneOfThree.low()).isCloseTo(30, EXACT); // B filled at worst: (35 + 25) / 2
        assertThat(oneOfThree.high()).isCloseTo((35 + 275.0 / 3) / 2, EXACT);
    }

    @Test
    void anIntervalHoldsAScoreThatDropsACriterionSureToDoBetter() {
        var result = assess(new ProfileFixture()
                .put("IS-SCL-02", 2024, 0)
                .put("IS-PRF-02", 2024, 60)
                .put("IN-PLT-01", 2024, 0)
                .put("EP-LNK-02", 2024, 4));
        assertThat(result.score()).isZero(); // A = 0; B has one of three, n/a
        assertThat(result.low()).isZero(); // and not (0 + 33.3) / 2
        assertThat(result.high()).isCloseTo(50, EXACT); // A stays 0, B can reach 100
    }

    @Test
    void anIntervalReachesAsFarAsTheScoreCanStillFallWhileACriterionStaysOut() {
        var profile = new ProfileFixture()
                .put("IS-SCL-02", 2024, 8) // 40
                .put("IN-PLT-01", 2024, 6) // 40
                .put("EP-LNK-02", 2024, 4); // B has one of three, n/a, and 33.3 for certain
        var before = assess(profile);
        assertThat(before.score()).isCloseTo(40, EXACT);
        assertThat(before.low()).isCloseTo(30, EXACT); // A at worst alone, and not (30 + 33.3) / 2
        var after = assess(profile.put("IS-PRF-02", 2024, 50)); // 0
        assertThat(after.score()).isCloseTo(30, EXACT);
        assertThat(after.low()).isCloseTo(30, EXACT);
    }

    @Test
    void anEmptyProfileHasNoScoreAndSaysSo() {
        var result = assess(new ProfileFixture());
        assertThat(result.score()).isNaN();
        assertThat(result.low()).isZero();
        assertThat(result.high()).isEqualTo(100);
        assertThat(result.coverage()).isZero();
        assertThat(result.grade()).isEqualTo(Grade.C);
        assertThat(result.headline()).isFalse();
        assertThat(result.lowest()).isEmpty();
    }

    @Test
    void weightsCountAmongSiblings() {
        var weights = Weights.EQUAL.with("tiny", "B", 3).with("tiny", "Aa", 4).with("tiny", "Aa/IS-SCL-02", 0.25);
        var result = assess(complete(), weights);
        var aa = (0.25 * 25 + 75) / 1.25; // 65
        var a = (4 * aa + 20) / 5; // 56
        assertThat(result.criterion("A").orElseThrow().subs().get(0).score()).isCloseTo(aa, EXACT);
        assertThat(result.criterion("A").orElseThrow().score()).isCloseTo(a, EXACT);
        assertThat(result.score()).isCloseTo((a + 3 * 205.0 / 3) / 4, EXACT);
    }

    @Test
    void aWeightOfZeroLeavesTheMeanButNotTheCoverage() {
        var result = assess(complete(), Weights.EQUAL.with("tiny", "B", 0).with("tiny", "Ab", 0));
        assertThat(result.score()).isEqualTo(50);
        assertThat(result.criterion("B").orElseThrow().score()).isCloseTo(205.0 / 3, EXACT);
        assertThat(result.applicable()).isEqualTo(6);
    }

    @Test
    void aNodeWhoseChildrenAllWeighNothingHasNoScore() {
        var result = assess(complete(), Weights.EQUAL.with("tiny", "A", 0).with("tiny", "B", 0));
        assertThat(result.score()).isNaN();
        assertThat(result.headline()).isFalse();
        var sub = assess(complete(), Weights.EQUAL.with("tiny", "Ab/IN-PLT-01", 0));
        assertThat(sub.criterion("A").orElseThrow().score()).isEqualTo(50);
    }

    @Test
    void whatDoesNotApplyIsNeitherCountedNorMissing() {
        var values = new ProfileFixture()
                .type(ClusterType.VIRTUAL_NETWORK)
                .put("GR-LND-01", 2024, 28)
                .put("IS-SCL-02", 2024, 10);
        var tiny = lens(criterion("A", sub("Aa", "GR-LND-01", "GR-LND-02"), sub("Ab", "IS-SCL-02")));
        var result = LensEngine.of(KNOWLEDGE, tiny, Weights.EQUAL).assess(values.values(2024));
        assertThat(result.score()).isEqualTo(50);
        assertThat(result.applicable()).isEqualTo(1);
        assertThat(result.coverage()).isEqualTo(1);
        assertThat(result.low()).isEqualTo(50);
        var vanished = result.criteria().getFirst().subs().getFirst();
        assertThat(vanished.applicable()).isFalse();
        assertThat(vanished.low()).isNaN();

        var overruled = LensEngine.of(KNOWLEDGE, tiny, Weights.EQUAL)
                .assess(values.applies("GR-LND-01", true).values(2024));
        assertThat(overruled.applicable()).isEqualTo(2);
        assertThat(overruled.criteria().getFirst().subs().getFirst().scored()).isTrue();
    }

    @Test
    void anIndicatorThatFeedsTwoSubCriteriaCountsOnceInTheCoverage() {
        var tiny = lens(criterion("A", sub("Aa", "IS-SCL-02", "IN-PLT-01"), sub("Ab", "IS-SCL-02")));
        var result = LensEngine.of(KNOWLEDGE, tiny, Weights.EQUAL)
                .assess(new ProfileFixture().put("IS-SCL-02", 2024, 10).values(2024));
        assertThat(result.filled()).isEqualTo(1);
        assertThat(result.applicable()).isEqualTo(2);
        assertThat(result.criteria().getFirst().coverage()).isEqualTo(0.5);
    }

    @Test
    void gradesStartAtExactlySixtyAndEightyPerCent() {
        assertThat(Grade.of(48, 60)).isEqualTo(Grade.A);
        assertThat(Grade.of(47, 60)).isEqualTo(Grade.B);
        assertThat(Grade.of(36, 60)).isEqualTo(Grade.B);
        assertThat(Grade.of(35, 60)).isEqualTo(Grade.C);
        assertThat(Grade.of(0, 0)).isEqualTo(Grade.C);
    }

    @Test
    void aPerfectProfileScoresAHundredThroughEveryLensAndTheWorstScoresZero() {
        var best = LensEngine.assess(
                KNOWLEDGE, new ProfileFixture().all(2024, 100).project(2024), ProfileFixture.ID, 2024);
        var worst =
                LensEngine.assess(KNOWLEDGE, new ProfileFixture().all(2024, 0).project(2024), ProfileFixture.ID, 2024);
        assertThat(best.lenses()).hasSize(4).allSatisfy(l -> assertThat(l.score()).isCloseTo(100, within(1e-9)));
        assertThat(worst.lenses()).allSatisfy(l -> assertThat(l.score()).isCloseTo(0, within(1e-9)));
    }

    @Test
    void lensesUseTheNumberOfIndicatorsThatTheCrossWalkCounts() {
        var empty = LensEngine.assess(KNOWLEDGE, new ProfileFixture().project(2024), ProfileFixture.ID, 2024);
        assertThat(empty.lenses()).extracting(LensAssessment::applicable).containsExactly(60, 39, 45, 27);
    }
}
