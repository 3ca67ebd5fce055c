package qunheng.robustness.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.robustness.lens.StudyCase.YEAR;
import static qunheng.robustness.lens.StudyCase.id;
import static qunheng.robustness.lens.StudyCase.study;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Direction;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.robustness.SobolIndex;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;
import qunheng.task.Progress;

/** What moves a score, one thing at a time and all together. */
class SensitivityTest {
    private static final String LENS = "five-forces";

    @Test
    void aWeightsSwingIsWhatTheEngineGivesWithThatWeight() {
        var project = StudyCase.random(11, 1);
        var swings = Swing.of(study(project, Variation.USUAL), LENS, id(1));
        var criterion = KNOWLEDGE.lens(LENS).criteria().getFirst().id();
        var swing = swings.stream().filter(s -> s.subject().equals(criterion)).findFirst().orElseThrow();
        assertThat(swing.low()).isCloseTo(Math.min(with(criterion, 0.5), with(criterion, 1.5)), within(1e-9));
        assertThat(swing.high()).isCloseTo(Math.max(with(criterion, 0.5), with(criterion, 1.5)), within(1e-9));
    }

    private static double with(String node, double weight) {
        var project = new Project(
                new ProjectId("t"), "测试", "Test", "", YEAR, Weights.EQUAL.with(LENS, node, weight),
                StudyCase.random(11, 1).profiles());
        return LensEngine.assess(KNOWLEDGE, project, id(1), YEAR).lens(LENS).score();
    }

    @Test
    void swingsComeWidestFirstAndNoneIsEmpty() {
        var swings = Swing.of(study(StudyCase.random(11, 1), Variation.USUAL), LENS, id(1));
        assertThat(swings)
                .extracting(Swing::width)
                .isSortedAccordingTo((a, b) -> Double.compare(b, a))
                .allMatch(w -> w > 0);
        assertThat(swings).extracting(Swing::input).contains(LensInput.WEIGHTS, LensInput.AGGREGATION, LensInput.DATA);
    }

    @Test
    void missingValuesThatAreDrawnSwingOverTheWholeInterval() {
        var project = StudyCase.random(17, 2);
        var drawn = new Variation(new WeightDraw.Fixed(), List.of(), List.of(), List.of(MissingRule.DRAWN), false);
        var swings = Swing.of(study(project, drawn), LENS, id(2));
        var lens = LensEngine.assess(KNOWLEDGE, project, id(2), YEAR).lens(LENS);
        assertThat(swings).singleElement().satisfies(swing -> {
            assertThat(swing.low()).isCloseTo(lens.low(), within(1e-9));
            assertThat(swing.high()).isCloseTo(lens.high(), within(1e-9));
        });
    }

    @Test
    void leavingOutAWeakCriterionLiftsTheScore() {
        var profile = new ProfileFixture().all(YEAR, 80);
        var criterion = KNOWLEDGE.lens(LENS).criteria().get(1);
        criterion.subCriteria().forEach(sub -> sub.indicators().forEach(i -> profile.worth(i.value(), YEAR, 20)));
        var project = StudyCase.project(Weights.EQUAL, profile);
        var found = LensLeaveOneOut.of(study(project, Variation.NONE), LENS, id(1));
        var weak = found.stream().filter(one -> one.node().equals(criterion.id())).findFirst().orElseThrow();
        var full = LensEngine.assess(KNOWLEDGE, project, id(1), YEAR).lens(LENS);
        double without = full.criteria().stream().filter(c -> !c.id().equals(criterion.id()))
                .mapToDouble(c -> c.score()).average().orElseThrow();
        assertThat(weak.change()).isCloseTo(without - full.score(), within(1e-9)).isPositive();
        assertThat(weak.meanRankShift()).isZero();
    }

    @Test
    void theMethodTableHoldsTheProductsMethodAndSaysWhyACellIsEmpty() {
        var profile = new ProfileFixture().all(YEAR, 60);
        var criterion = KNOWLEDGE.lens(LENS).criteria().getFirst();
        criterion.subCriteria().forEach(sub -> sub.indicators().forEach(i -> profile.worth(i.value(), YEAR, 0)));
        var project = StudyCase.project(Weights.EQUAL, profile);
        var table = LensMethod.table(study(project, Variation.NONE), LENS, id(1));
        assertThat(table).hasSize(LensNormalisation.values().length * LensAggregation.values().length);
        assertThat(table.getFirst().score())
                .isCloseTo(LensEngine.assess(KNOWLEDGE, project, id(1), YEAR).lens(LENS).score(), within(1e-9));
        assertThat(table.get(1).why()).isEqualTo(LensMethod.Why.ZERO);
        assertThat(table.get(1).zero()).isEqualTo(criterion.id());
        assertThat(table.getLast().why()).isEqualTo(LensMethod.Why.FEW_PEERS);
    }

    @Test
    void relativeMethodsRankTheProfilesOfAProject() {
        var table = LensMethod.table(study(StudyCase.random(3, 9), Variation.NONE), LENS, id(4));
        assertThat(table.stream().filter(cell -> cell.normalisation() == LensNormalisation.PEER_PERCENTILE))
                .filteredOn(cell -> cell.aggregation() == LensAggregation.ARITHMETIC)
                .singleElement()
                .satisfies(cell -> {
                    assertThat(cell.score()).isBetween(0.0, 100.0);
                    assertThat(cell.rank()).isBetween(1, 9);
                    assertThat(cell.ranked()).isEqualTo(9);
                });
    }

    @Test
    void peerPointsHaveKnownAnswers() {
        assertThat(points(LensNormalisation.PEER_MIN_MAX, 10, 20, Double.NaN, 30))
                .containsExactly(0, 50, Double.NaN, 100);
        assertThat(points(LensNormalisation.PEER_PERCENTILE, 10, 20, 20, 90))
                .containsExactly(0, 1.0 / 3 * 100, 1.0 / 3 * 100, 100);
        assertThat(points(LensNormalisation.PEER_Z_SCORE, 1, 2, 3)).containsExactly(40, 50, 60);
        assertThat(points(LensNormalisation.PEER_MIN_MAX, 5, 5, Double.NaN)).containsOnly(Double.NaN);
        var down = new double[] {10, 20};
        PeerPoints.of(LensNormalisation.PEER_MIN_MAX, Direction.DOWN, down);
        assertThat(down).containsExactly(100, 0);
    }

    private static double[] points(LensNormalisation how, double... y) {
        PeerPoints.of(how, Direction.UP, y);
        return y;
    }

    @Test
    void totalIndicesAreAtLeastFirstOnesAndWeightsAloneExplainAll() {
        var project = StudyCase.random(11, 1);
        var alone = LensSobol.ofScore(
                study(project, Variation.NONE.with(new WeightDraw.Noise(0.5))), LENS, id(1), 512, 3, 2, Progress.NONE);
        assertThat(alone.indices()).singleElement().satisfies(index -> {
            assertThat(index.first()).isCloseTo(1, within(0.15));
            assertThat(index.total()).isCloseTo(1, within(0.15));
        });
        var all = LensSobol.ofScore(study(project, Variation.USUAL), LENS, id(1), 512, 3, 2, Progress.NONE);
        assertThat(all.indices()).extracting(SobolIndex::input)
                .containsExactlyElementsOf(Variation.USUAL.inputs().stream().map(LensInput::name).toList());
        assertThat(all.indices()).allSatisfy(index ->
                assertThat(index.total()).isGreaterThan(index.first() - 0.1));
    }
}
