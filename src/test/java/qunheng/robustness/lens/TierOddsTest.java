package qunheng.robustness.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.robustness.lens.StudyCase.YEAR;
import static qunheng.robustness.lens.StudyCase.id;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import java.util.Random;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Gate;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;
import qunheng.tiering.Tiering;

class TierOddsTest {
    private static TierOdds odds(String pack, Project project, Variation variation, int draws) {
        return TierOdds.of(
                KNOWLEDGE, KNOWLEDGE.rulePack(pack), project, id(1), YEAR, variation, draws, 7, 2, Progress.NONE);
    }

    @Property(tries = 80, edgeCases = EdgeCasesMode.NONE)
    void withNothingVariedEveryDrawGivesTheTierOfTheVerdict(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        var random = new Random(seed);
        var profile = StudyCase.uneven(random, 0.6 + 0.5 * random.nextDouble());
        if (random.nextBoolean()) {
            profile = new ProfileFixture()
                    .evidence(true)
                    .all(YEAR - 2, random.nextInt(60))
                    .all(YEAR, 30 + random.nextInt(70))
                    .signed(YEAR, "甲", "乙");
        }
        var project = StudyCase.project(Weights.EQUAL, profile);
        for (var pack : KNOWLEDGE.rulePacks()) {
            var odds = odds(pack.id(), project, Variation.NONE, 2);
            assertThat(odds.nominal()).isEqualTo(Tiering.judge(KNOWLEDGE, pack, project, id(1), YEAR).tier());
            assertThat(odds.sameTier()).isEqualTo(1);
        }
    }

    @Test
    void sharesSumToOneAndAScoreOnTheThresholdFallsToEitherSide() {
        // The five-forces index is exactly 55, the line of the third level; errors of data move it up and down alike.
        var project = StudyCase.project(Weights.EQUAL, new ProfileFixture().all(YEAR, 55));
        var odds = odds("gradient", project, new Variation(
                new WeightDraw.Fixed(), List.of(), List.of(), List.of(), true), 4000);
        assertThat(odds.shares().stream().mapToDouble(Double::doubleValue).sum()).isCloseTo(1, within(1e-12));
        assertThat(odds.share("leap")).isBetween(0.05, 0.95);
        assertThat(odds.share("growth")).isCloseTo(1 - odds.share("leap"), within(1e-12));
    }

    @Test
    void farFromEveryThresholdTheTierIsSure() {
        var project = StudyCase.project(
                Weights.EQUAL,
                new ProfileFixture().evidence(true).all(YEAR - 2, 10).all(YEAR, 95).signed(YEAR, "甲", "乙"));
        var odds = odds("eu-manner", project, Variation.USUAL, 500);
        assertThat(odds.nominal()).isEqualTo("gold");
        assertThat(odds.sameTier()).isEqualTo(1);
    }

    @Test
    void itSaysWhichGatesAreHeld() {
        var odds = odds("eu-manner", StudyCase.random(2, 1), Variation.NONE, 1);
        assertThat(odds.varied()).hasOnlyElementsOfTypes(
                Gate.LensScore.class, Gate.EveryCriterion.class, Gate.IndicatorMean.class);
        assertThat(odds.held()).hasOnlyElementsOfTypes(
                Gate.Coverage.class,
                Gate.CompleteAssessment.class,
                Gate.Improvement.class,
                Gate.EarlierAssessment.class,
                Gate.EvidenceShare.class,
                Gate.Reviewers.class);
    }

    @Test
    void aMethodRelativeToOthersLeavesTheTierToTheFixedGoalposts() {
        var project = StudyCase.random(4, LensNormalisation.FEWEST_PEERS);
        var relative = new Variation(
                new WeightDraw.Fixed(), List.of(), List.of(LensNormalisation.PEER_PERCENTILE), List.of(), false);
        var result = LensUncertainty.draw(StudyCase.study(project, relative), 100, 1, 1, Progress.NONE);
        assertThat(result.odds()).allSatisfy(odds -> assertThat(odds.sameTier()).isEqualTo(1));
    }

    @Test
    void anUnknownTierIsRefused() {
        var odds = odds("gradient", StudyCase.random(2, 1), Variation.NONE, 1);
        assertThatThrownBy(() -> odds.share("platinum")).isInstanceOf(IllegalArgumentException.class);
    }
}
