package qunheng.scoring.method;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Project;
import qunheng.model.Weights;
import qunheng.scoring.LensEngine;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;

class MethodRunTest {
    private static final Lens FORCES = Clusters.KNOWLEDGE.lens("five-forces");

    private static LensByMethod run(Project project, ProjectMethod method) {
        return MethodRun.of(LensFrame.of(Clusters.KNOWLEDGE, project, FORCES), method, project);
    }

    @Property(tries = 60)
    void theDefaultMethodGivesExactlyWhatTheLensEngineGives(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 4) int clusters,
            @ForAll @DoubleRange(max = 0.9) double missing,
            @ForAll @DoubleRange(max = 0.4) double notApplicable) {
        var project = Clusters.random(seed, clusters, missing, notApplicable);
        var random = new Random(seed);
        for (var lens : Clusters.KNOWLEDGE.lenses()) {
            var weights = Weights.EQUAL;
            for (var criterion : lens.criteria()) {
                weights = weights.with(lens.id(), criterion.id(), 1 + random.nextInt(4));
                for (var sub : criterion.subCriteria()) {
                    weights = weights.with(lens.id(), sub.id(), 1 + random.nextInt(4));
                }
            }
            var frame = LensFrame.of(Clusters.KNOWLEDGE, project, lens);
            var scores = MethodRun.of(frame, ProjectMethod.DEFAULT, weights).scores();
            var engine = LensEngine.of(Clusters.KNOWLEDGE, lens, weights);
            for (int u = 0; u < clusters; u++) {
                var expected = engine.assess(frame.values().get(u));
                assertThat(scores[u]).isCloseTo(expected.score(), within(1e-9));
                assertThat(frame.counts(u)).containsExactly(expected.filled(), expected.applicable());
            }
        }
    }

    @Property(tries = 40)
    void contributionsAddUpToTheScoreUnderEveryMean(@ForAll long seed, @ForAll @IntRange(max = 4) int mean) {
        var project = Clusters.random(seed, 5, 0.2, 0.1);
        var aggregation = List.<Aggregation>of(
                        new Aggregation.Arithmetic(),
                        new Aggregation.Geometric(),
                        new Aggregation.Harmonic(),
                        new Aggregation.Power(3),
                        new Aggregation.Copeland())
                .get(mean);
        var method = ProjectMethod.DEFAULT.with(2, aggregation);
        var result = run(project, method);
        var parts = result.result().contributions().table();
        for (int u = 0; u < 5; u++) {
            double sum = 0;
            for (int j = 0; j < parts.width(); j++) {
                sum += Double.isNaN(parts.value(u, j)) ? 0 : parts.value(u, j);
            }
            assertThat(sum).isCloseTo(result.scores()[u], within(1e-6));
        }
    }

    @Property(tries = 40)
    void theIntervalHoldsTheScore(@ForAll long seed, @ForAll @DoubleRange(max = 0.8) double missing) {
        var method = ProjectMethod.DEFAULT
                .with(2, new Aggregation.Power(2))
                .with(new MissingRule(MissingRule.Kind.MIN_COVERAGE, 0.3));
        var result = run(Clusters.random(seed, 4, missing, 0.1), method);
        assertThat(result.noInterval()).isNull();
        for (int u = 0; u < 4; u++) {
            if (!Double.isNaN(result.scores()[u])) {
                assertThat(result.scores()[u]).isBetween(result.low()[u], result.high()[u]);
            }
        }
    }

    @Test
    void aGeometricMeanOfTheLensPunishesTheWeakCriterion() {
        var uneven = Clusters.complete("a", i -> i % 2 == 0 ? 90 : 10);
        var project = Clusters.project(List.of(uneven));
        var arithmetic = run(project, ProjectMethod.DEFAULT);
        var geometric = run(project, ProjectMethod.DEFAULT.with(2, new Aggregation.Geometric()));
        var criteria = FORCES.criteria().stream()
                .mapToDouble(c -> arithmetic.result().columns()[Objects.requireNonNull(
                        arithmetic.frame().framework().position(c.id()))][0])
                .toArray();
        var product = 1.0;
        for (double c : criteria) {
            product *= Math.pow(c, 1.0 / criteria.length);
        }
        assertThat(geometric.scores()[0]).isCloseTo(product, within(1e-9)).isLessThan(arithmetic.scores()[0]);
        assertThat(geometric.noInterval()).isEqualTo("method.noInterval.mean");
    }

    @Test
    void minMaxOverTwoClustersIsZeroAndAHundred() {
        var project = Clusters.project(List.of(Clusters.complete("low", i -> 20), Clusters.complete("high", i -> 30)));
        var result = run(project, ProjectMethod.DEFAULT.with(new Normalisation.MinMax(0, 100)));
        assertThat(result.scores()[0]).isCloseTo(0, within(1e-9));
        assertThat(result.scores()[1]).isCloseTo(100, within(1e-9));
        assertThat(result.ranks()).containsExactly(2, 1);
        assertThat(result.noInterval()).isEqualTo("method.noInterval.relative");
    }

    @Test
    void oneClusterHasNoRelativeScale() {
        var project = Clusters.project(List.of(Clusters.complete("a", i -> 50)));
        assertThatThrownBy(() -> run(project, ProjectMethod.DEFAULT.with(new Normalisation.ZScore(0, 1))))
                .isInstanceOfSatisfying(
                        MethodRefusal.class, r -> assertThat(r.key()).isEqualTo("method.refused.oneCluster"));
    }

    @Test
    void whatCannotBeScaledIsRefusedByNameOrLeftOutAndListed() {
        var indicator = FORCES.indicators().getFirst();
        var place = Clusters.KNOWLEDGE.indexOf(indicator);
        var project = Clusters.project(List.of(
                Clusters.complete("a", i -> i == place ? 50 : 20),
                Clusters.complete("b", i -> i == place ? 50 : 40),
                Clusters.complete("c", i -> i == place ? 50 : 60)));
        var zScore = ProjectMethod.DEFAULT.with(new Normalisation.ZScore(0, 1));
        assertThatThrownBy(() -> run(project, zScore)).isInstanceOfSatisfying(MethodRefusal.class, r -> {
            assertThat(r.key()).isEqualTo("pipeline.normalise.constant");
            assertThat(r.code()).endsWith("/" + indicator.value());
        });
        var result = run(project, zScore.leavingOut(true));
        assertThat(result.leftOut()).isNotEmpty().allMatch(code -> code.endsWith("/" + indicator.value()));
        assertThat(result.scores()[0]).isCloseTo(-1, within(0.2));
        assertThat(result.scores()[2]).isCloseTo(1, within(0.2));
    }

    @Test
    void aGeometricMeanOverZeroNamesClusterAndIndicator() {
        var project = Clusters.project(List.of(Clusters.complete("a", i -> 0), Clusters.complete("b", i -> 50)));
        assertThatThrownBy(() -> run(project, ProjectMethod.DEFAULT.with(0, new Aggregation.Geometric())))
                .isInstanceOfSatisfying(MethodRefusal.class, r -> {
                    assertThat(r.key()).isEqualTo("pipeline.aggregate.geometric");
                    assertThat(r.arguments()).contains("a");
                    assertThat(r.code()).contains("/");
                });
    }

    @Test
    void aFilledGapIsMarkedAndTheCoverageStaysWhatWasReported() {
        var indicator = FORCES.indicators().getFirst();
        var full = List.of(Clusters.complete("a", i -> 20), Clusters.complete("b", i -> 40));
        var values = new TreeMap<IndicatorId, Double>();
        Clusters.complete("c", i -> 60).observations().forEach((key, o) -> values.put(key.indicator(), o.value()));
        values.remove(indicator);
        var project = Clusters.project(List.of(full.get(0), full.get(1), Clusters.profile("c", values, Map.of())));
        var result = run(project, ProjectMethod.DEFAULT.with(MissingRule.of(MissingRule.Kind.MEAN)));
        assertThat(result.imputed(0)).isZero();
        assertThat(result.imputed(2)).isPositive();
        assertThat(result.frame().counts(2)[0]).isEqualTo(result.frame().counts(2)[1] - 1);
        assertThat(result.noInterval()).isEqualTo("method.noInterval.filled");
    }

    @Test
    void whatDoesNotApplyIsNeverFilled() {
        var indicator = FORCES.indicators().getFirst();
        var values = new TreeMap<IndicatorId, Double>();
        Clusters.complete("c", i -> 60).observations().forEach((key, o) -> values.put(key.indicator(), o.value()));
        values.remove(indicator);
        var project = Clusters.project(
                List.of(Clusters.complete("a", i -> 20), Clusters.profile("c", values, Map.of(indicator, false))));
        var result = run(project, ProjectMethod.DEFAULT.with(MissingRule.of(MissingRule.Kind.MEDIAN)));
        assertThat(result.imputed(1)).isZero();
    }

    @Test
    void aNodeTakesItsWeightsFromTheDataAndTheOthersKeepTheirs() {
        var project = Clusters.random(7, 12, 0, 0);
        var node = FORCES.criteria().getFirst().id();
        var method = ProjectMethod.DEFAULT.with(FORCES.id(), node, new Weighting.StandardDeviation());
        var result = run(project, method);
        assertThat(result.shares(node)).hasSize(5).doesNotHaveDuplicates();
        assertThat(java.util.Arrays.stream(result.shares(node)).sum()).isCloseTo(1, within(1e-12));
        for (double share : result.shares(FORCES.id())) {
            assertThat(share).isCloseTo(0.2, within(1e-12));
        }
        assertThat(result.noInterval()).isEqualTo("method.noInterval.weights");
    }

    @Test
    void everyChoiceOfTheCommandLineRunsOnACompleteProject() {
        var project = Clusters.random(11, 9, 0, 0);
        for (var normalisation : List.of(
                new Normalisation.MinMax(1, 100),
                new Normalisation.ZScore(50, 15),
                new Normalisation.Rank(),
                new Normalisation.Borda(),
                new Normalisation.PercentileRank(),
                new Normalisation.DistanceToMax(),
                new Normalisation.DistanceToTarget(),
                new Normalisation.FractionOfMax())) {
            var result = run(
                    project,
                    ProjectMethod.DEFAULT
                            .with(normalisation)
                            .with(Treatment.winsorise(2))
                            .leavingOut(true));
            assertThat(result.scores()).as(normalisation.name()).doesNotContain(Double.NaN);
        }
    }
}
