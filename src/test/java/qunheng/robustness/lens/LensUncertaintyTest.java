package qunheng.robustness.lens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.robustness.lens.StudyCase.LENSES;
import static qunheng.robustness.lens.StudyCase.YEAR;
import static qunheng.robustness.lens.StudyCase.id;
import static qunheng.robustness.lens.StudyCase.study;
import static qunheng.scoring.ProfileFixture.KNOWLEDGE;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.robustness.WeightBand;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.task.Progress;

class LensUncertaintyTest {
    private static final WeightDraw FIXED = new WeightDraw.Fixed();

    private static LensUncertaintyResult draw(LensStudy study, int draws, int threads) {
        return LensUncertainty.draw(study, draws, 42, threads, Progress.NONE);
    }

    private static Weights uneven(Random random) {
        var weights = Weights.EQUAL;
        for (var lens : KNOWLEDGE.lenses()) {
            for (var criterion : lens.criteria()) {
                weights = weights.with(lens.id(), criterion.id(), random.nextInt(3));
                for (var sub : criterion.subCriteria()) {
                    weights = weights.with(lens.id(), sub.id(), random.nextInt(4));
                    for (var indicator : sub.indicators()) {
                        weights = weights.with(lens.id(), sub.id() + "/" + indicator.value(), random.nextInt(4) / 2.0);
                    }
                }
            }
        }
        return weights;
    }

    @Property(tries = 60, edgeCases = EdgeCasesMode.NONE)
    void withNothingVariedEveryNumberIsTheOneOfTheEngine(@ForAll @IntRange(min = 1, max = 1_000_000) int seed) {
        var random = new Random(seed);
        var weights = random.nextBoolean() ? Weights.EQUAL : uneven(random);
        var project = StudyCase.project(weights, StudyCase.uneven(random, random.nextDouble()));
        var study = study(project, Variation.NONE);
        var evaluation = new LensEvaluation(study);
        evaluation.at(study.nominalPoint());
        var expected = LensEngine.assess(KNOWLEDGE, project, id(1), YEAR);
        for (int l = 0; l < LENSES.size(); l++) {
            var lens = expected.lens(LENSES.get(l));
            same(evaluation.score(l, 0), lens.score());
            same(evaluation.judged(l, 0).low(), lens.low());
            same(evaluation.judged(l, 0).high(), lens.high());
        }
    }

    private static void same(double found, double expected) {
        if (Double.isNaN(expected)) {
            assertThat(found).isNaN();
        } else {
            assertThat(found).isCloseTo(expected, within(1e-9));
        }
    }

    @Test
    void resultsDoNotDependOnTheNumberOfThreads() {
        var project = StudyCase.random(5, 10);
        var variation = new Variation(
                new WeightDraw.Noise(0.5),
                List.of(LensAggregation.values()),
                List.of(LensNormalisation.values()),
                List.of(MissingRule.values()),
                true);
        var one = draw(study(project, variation), 500, 1);
        var four = draw(study(project, variation), 500, 4);
        assertThat(four.bands()).isEqualTo(one.bands());
        assertThat(four.odds()).isEqualTo(one.odds());
        assertThat(LensUncertainty.draw(study(project, variation), 500, 43, 1, Progress.NONE).bands())
                .isNotEqualTo(one.bands());
    }

    @Test
    void noiseOnWeightsStaysInsideTheExactBand() {
        var project = StudyCase.random(8, 1);
        var result = draw(study(project, Variation.NONE.with(new WeightDraw.Noise(0.5))), 2000, 2);
        var assessment = LensEngine.assess(KNOWLEDGE, project, id(1), YEAR);
        for (var lens : LENSES) {
            var exact = WeightBand.of(assessment.lens(lens), 0.5);
            var drawn = result.band(lens, id(1)).score();
            assertThat(drawn.q5()).isBetween(exact.low(), drawn.median());
            assertThat(drawn.q95()).isBetween(drawn.median(), exact.high());
        }
    }

    @Test
    void whereAllPointsAreEqualNoWeightingMatters() {
        var project = StudyCase.project(Weights.EQUAL, new ProfileFixture().all(YEAR, 40));
        for (var weights : List.of(new WeightDraw.Noise(1), new WeightDraw.Dirichlet())) {
            var band = draw(study(project, Variation.NONE.with(weights)), 200, 1).band("five-forces", id(1));
            assertThat(band.score().q5()).isCloseTo(40, within(1e-9));
            assertThat(band.score().q95()).isCloseTo(40, within(1e-9));
        }
    }

    @Test
    void aMeanOfPartsAtZeroIsRefusedAndCounted() {
        var project = StudyCase.project(Weights.EQUAL, new ProfileFixture().all(YEAR, 0));
        var geometric = new Variation(
                FIXED, List.of(LensAggregation.GEOMETRIC_BETWEEN_CRITERIA), List.of(), List.of(), false);
        var band = draw(study(project, geometric), 1000, 2).band("five-forces", id(1));
        assertThat(band.refused()).isBetween(400L, 600L);
        assertThat(band.score().q95()).isZero();
        assertThat(band.rank().failed()).isEqualTo(band.refused());
    }

    @Test
    void theGeometricMeanOfUnevenCriteriaLiesBelowTheArithmeticOne() {
        var project = StudyCase.random(3, 1);
        var evaluation = new LensEvaluation(study(project, Variation.NONE));
        evaluation.at(LensNormalisation.GOALPOSTS, LensAggregation.ARITHMETIC);
        double arithmetic = evaluation.score(0, 0);
        evaluation.at(LensNormalisation.GOALPOSTS, LensAggregation.GEOMETRIC_BETWEEN_CRITERIA);
        double geometric = evaluation.score(0, 0);
        evaluation.at(LensNormalisation.GOALPOSTS, LensAggregation.HARMONIC_BETWEEN_CRITERIA);
        assertThat(geometric).isLessThan(arithmetic).isGreaterThan(evaluation.score(0, 0));
    }

    @Test
    void aMissingValueThatIsDrawnSpreadsTheScoreEvenly() {
        var full = new ProfileFixture().all(YEAR, 50);
        var lens = KNOWLEDGE.lens("five-forces");
        var criterion = lens.criteria().getFirst();
        var sub = criterion.subCriteria().getFirst();
        sub.indicators().forEach(indicator -> full.remove(indicator.value()));
        var drawn = new Variation(FIXED, List.of(), List.of(), List.of(MissingRule.DRAWN), false);
        var project = StudyCase.project(Weights.EQUAL, full);
        var study = LensStudy.of(KNOWLEDGE, project, YEAR, List.of(id(1)), List.of(lens.id()), List.of(), drawn);
        var evaluation = new LensEvaluation(study);
        var point = study.nominalPoint();
        point[0] = 0.9; // the second choice; every missing value at its coordinate 0
        evaluation.at(point);
        var interval = LensEngine.assess(KNOWLEDGE, project, id(1), YEAR).lens(lens.id());
        assertThat(evaluation.score(0, 0)).isCloseTo(interval.low(), within(1e-9));
    }

    @Test
    void ranksAreThoseOfTheScoresOfADraw() {
        var project = StudyCase.random(21, 6);
        var result = draw(study(project, Variation.NONE), 3, 1);
        var scores = project.profiles().stream()
                .mapToDouble(p -> LensEngine.assess(KNOWLEDGE, project, p.id(), YEAR).lens("five-forces").score())
                .toArray();
        for (int u = 0; u < 6; u++) {
            int at = u;
            long better = Arrays.stream(scores).filter(s -> s > scores[at]).count();
            var band = result.bands("five-forces").get(u);
            assertThat(band.rank().nominal()).isEqualTo(better + 1.0);
            assertThat(band.rank().min()).isEqualTo(band.rank().max());
            assertThat(band.sameRank()).isEqualTo(1);
        }
    }

    @Test
    void methodsRelativeToOthersNeedOthers() {
        var relative = new Variation(FIXED, List.of(), List.of(LensNormalisation.PEER_MIN_MAX), List.of(), false);
        Project few = StudyCase.random(1, LensNormalisation.FEWEST_PEERS - 1);
        assertThatThrownBy(() -> study(few, relative))
                .isInstanceOfSatisfying(
                        MethodRefusal.class, r -> assertThat(r.key()).isEqualTo("robustness.lens.fewPeers"));
        assertThat(draw(study(StudyCase.random(1, LensNormalisation.FEWEST_PEERS), relative), 10, 1).bands())
                .isNotEmpty();
    }

    @Test
    void aCancelledRunStops() {
        var cancelled = new Progress() {
            @Override
            public void at(double fraction) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThatThrownBy(() ->
                        LensUncertainty.draw(study(StudyCase.random(1, 2), Variation.USUAL), 1000, 1, 2, cancelled))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void tooManyDrawsToKeepAreRefusedBeforeMemoryIsTaken() {
        assertThatThrownBy(() -> draw(study(StudyCase.random(1, 8), Variation.USUAL), 100_000_000, 1))
                .isInstanceOfSatisfying(MethodRefusal.class, r -> assertThat(r.key()).isEqualTo("robustness.memory"));
    }
}
