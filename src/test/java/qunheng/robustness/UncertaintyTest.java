package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.random;
import static qunheng.scoring.pipeline.Tables.table;
import static qunheng.scoring.pipeline.Tables.threeLevels;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.scoring.pipeline.Ranks;
import qunheng.scoring.pipeline.Table;
import qunheng.scoring.pipeline.Treatment;
import qunheng.task.Progress;

class UncertaintyTest {
    private static final List<Normalisation> NORMALISATIONS =
            List.of(new Normalisation.MinMax(1, 100), new Normalisation.Rank(), new Normalisation.ZScore(100, 10));
    private static final List<List<Aggregation>> AGGREGATIONS =
            List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric()));

    private static final Input NORMALISE = new Input.NormalisationChoice(NORMALISATIONS);
    private static final Input AGGREGATE = new Input.AggregationChoice(AGGREGATIONS);

    private static Study study(Input... inputs) {
        var framework = threeLevels(3, 4);
        return new Study(
                framework,
                random(framework, 15, 0.05, 3),
                Method.PLAIN.with(NORMALISATIONS.getFirst()),
                List.of(inputs));
    }

    private static UncertaintyResult draw(Study study, long draws, int threads) {
        return new Uncertainty(study, threads, Progress.NONE).draw(draws, 42);
    }

    private static UncertaintyResult enumerate(Study study) {
        return new Uncertainty(study, 2, Progress.NONE).enumerate();
    }

    @Test
    void enumerationRanksEveryMethodAsThePipelineDoes() {
        var framework = threeLevels(3, 4);
        var data = random(framework, 15, 0.05, 3);
        var imputations = List.<Imputation>of(new Imputation.None(), new Imputation.Median());
        var study = new Study(framework, data, Method.PLAIN.with(NORMALISATIONS.getFirst()), List.of(
                NORMALISE, new Input.ImputationChoice(imputations), AGGREGATE, new Input.WinmaxChoice(List.of(1, 3))));
        var found = enumerate(study);
        assertThat(found.draws()).isEqualTo(24);
        assertThat(found.failures()).isEmpty();
        var kept = found.kept();
        assertThat(kept).isNotNull();
        int state = 0;
        for (var normalisation : NORMALISATIONS) {
            for (var imputation : imputations) {
                for (var aggregation : AGGREGATIONS) {
                    for (int winmax : List.of(1, 3)) {
                        var method = Method.PLAIN
                                .with(normalisation)
                                .with(imputation)
                                .withAggregations(aggregation)
                                .with(Treatment.winsorise(winmax));
                        var ranks = Ranks.descending(
                                Pipeline.run(framework, data, method).scores());
                        for (int u = 0; u < ranks.length; u++) {
                            assertThat(kept == null ? 0 : kept.rank(state, u)).isEqualTo((int) ranks[u]);
                        }
                        state++;
                    }
                }
            }
        }
    }

    @Test
    void exactIndicesOfATableOfTwoInputs() {
        // y = 0, 1, 2 by normalisation plus 0 or 4 by aggregation: variances 2/3 and 4, no interaction
        var study = study(NORMALISE, AGGREGATE);
        var plain = ExactSobol.of(study, shifts(0, 4, 1, 5, 2, 6)).indices();
        assertThat(plain.get(0).first()).isCloseTo((2 / 3.0) / (14 / 3.0), within(1e-12));
        assertThat(plain.get(0).total()).isCloseTo(plain.get(0).first(), within(1e-12));
        assertThat(plain.get(1).first()).isCloseTo(4 / (14 / 3.0), within(1e-12));
        // y = 1 in one state of six: V = 5/36; means by normalisation 1/2, 0, 0 and by aggregation 1/3, 0
        var mixed = ExactSobol.of(study, shifts(1, 0, 0, 0, 0, 0)).indices();
        assertThat(mixed.get(0).first()).isCloseTo((1 / 18.0) / (5 / 36.0), within(1e-12));
        assertThat(mixed.get(1).first()).isCloseTo((1 / 36.0) / (5 / 36.0), within(1e-12));
        assertThat(mixed.get(0).total()).isCloseTo((1 / 9.0) / (5 / 36.0), within(1e-12));
        assertThat(mixed.get(1).total()).isCloseTo((1 / 12.0) / (5 / 36.0), within(1e-12));
        assertThatThrownBy(() -> ExactSobol.of(study, shifts(1, 0, Double.NaN, 0, 0, 0)))
                .isInstanceOf(MethodRefusal.class);
    }

    private static UncertaintyResult shifts(double... y) {
        return new UncertaintyResult(y.length, List.of(), List.of(), List.of(), null, new long[0][], y);
    }

    @Test
    void drawsThatCannotBeComputedAreCountedWithTheirReason() {
        var framework = flat(2);
        var data = DataSet.of(table(column(1, 2, 3), column(5, 4, 9)));
        var study = new Study(framework, data, Method.PLAIN, List.of(AGGREGATE));
        var found = enumerate(study); // 0 has no geometric mean
        assertThat(found.failed()).isEqualTo(1);
        assertThat(found.failures().getFirst().first().key()).isEqualTo("pipeline.aggregate.geometric");
        assertThat(found.ranks()).allSatisfy(band -> assertThat(band.failed()).isEqualTo(1));
        assertThat(found.ranks().get(2).mean()).isEqualTo(1);
        assertThat(found.shifts()).containsExactly(0, Double.NaN);
    }

    @Property(tries = 8)
    void theNumberOfThreadsChangesNothing(@ForAll long seed, @ForAll @IntRange(min = 2, max = 4) int threads) {
        var error = new double[12][15];
        Arrays.stream(error).forEach(e -> Arrays.fill(e, 0.1));
        var study = study(NORMALISE, AGGREGATE, new Input.WeightNoise(0.25), new Input.DataError(error));
        var one = new Uncertainty(study, 1, Progress.NONE)
                .keeping(Uncertainty.Keep.RANKS_AND_SCORES)
                .draw(500, seed);
        var many = new Uncertainty(study, threads, Progress.NONE)
                .keeping(Uncertainty.Keep.RANKS_AND_SCORES)
                .draw(500, seed);
        assertThat(many.ranks()).isEqualTo(one.ranks());
        assertThat(many.scores()).isEqualTo(one.scores());
        assertThat(many.shifts()).containsExactly(one.shifts());
    }

    @Property(tries = 10)
    void ranksLieInOrderAndWithinTheTable(@ForAll long seed) {
        var found = new Uncertainty(study(NORMALISE, new Input.WeightDirichlet(5)), 2, Progress.NONE).draw(200, seed);
        assertThat(found.ranks()).allSatisfy(band -> {
            assertThat(band.min()).isBetween(1.0, band.q5());
            assertThat(band.median()).isBetween(band.q5(), band.q95());
            assertThat(band.max()).isBetween(band.q95(), 15.0);
            assertThat(band.mean()).isBetween(band.min(), band.max());
            assertThat(band.top()).isBetween(0.0, 1.0);
        });
    }

    @Test
    void countsAloneGiveTheSameBandsAsAllRanks() {
        var study = study(NORMALISE, new Input.WeightNoise(0.5));
        var counted = new Uncertainty(study, 2, Progress.NONE).keepingAtMost(0).draw(3000, 42);
        assertThat(counted.kept()).isNull();
        assertThat(counted.ranks()).isEqualTo(draw(study, 3000, 2).ranks());
    }

    @Test
    void noiseOnTheOnlyWeightOfEachGroupMovesNothing() {
        var framework = flat(1);
        var study = new Study(
                framework,
                DataSet.of(table(column(3, 1, 2))),
                Method.PLAIN,
                List.of(new Input.WeightNoise(0.9), new Input.DataError(new double[1][3])));
        var found = draw(study, 100, 1);
        assertThat(found.ranks().stream().map(RankBand::mean)).containsExactly(1.0, 3.0, 2.0);
        assertThat(found.shifts()).containsOnly(0);
    }

    @Test
    void dirichletWeightsScatterAboutTheNominalShares() {
        // with a = (100, 0) and b = (0, 100) the first unit's score is 100 times the share of a
        var framework = threeLevels(1, 2); // weights 1 and 2
        var data = DataSet.of(new Table(
                List.of("u1", "u2"), framework.indicatorCodes(), new double[][] {{2, 1}, {1, 2}}));
        var study = new Study(framework, data, Method.PLAIN, List.of(new Input.WeightDirichlet(8)));
        var band = new Uncertainty(study, 2, Progress.NONE)
                .keeping(Uncertainty.Keep.RANKS_AND_SCORES)
                .draw(20_000, 1)
                .scores()
                .getFirst();
        assertThat(band.mean()).isCloseTo(100 / 3.0, within(0.5));
        // Beta(8/3, 16/3): mean 1/3, standard deviation √(2/9/9) = 0.157
        assertThat(band.q5()).isBetween(5.0, 15.0);
        assertThat(band.q95()).isBetween(55.0, 67.0);
        assertThat(band.nominal()).isCloseTo(100 / 3.0, within(1e-9));
    }

    @Test
    void wholeSetsOfWeightsTakeTheirTurns() {
        var framework = flat(2);
        var data = DataSet.of(table(column(1, 2), column(2, 1)));
        var sets = List.of(Map.of("a", 1.0, "b", 0.0), Map.of("a", 0.0), Map.of("a", 3.0));
        var found = enumerate(new Study(framework, data, Method.PLAIN, List.of(new Input.WeightSets(sets))));
        assertThat(found.ranks().getFirst().mean()).isCloseTo((2 + 1 + 2) / 3.0, within(1e-12));
    }

    @Test
    void tiersAreCounted() {
        var study = study(NORMALISE);
        var found = new Uncertainty(study, 2, Progress.NONE)
                .tiers(2, (unit, columns) -> unit == 0 ? 1 : -1)
                .draw(100, 1);
        assertThat(found.tierProbability(0, 1)).isEqualTo(1);
        assertThat(found.tierProbability(1, 0)).isZero();
    }

    @Test
    void whatIsNotDiscreteIsNotEnumeratedAndNothingVariesTwice() {
        assertThatThrownBy(() -> enumerate(study(new Input.WeightNoise(0.2))))
                .isInstanceOf(MethodRefusal.class)
                .hasMessageContaining("robustness.notDiscrete");
        assertThatThrownBy(() -> study(NORMALISE, NORMALISE)).hasMessageContaining("robustness.twice");
        assertThatThrownBy(() -> draw(study(NORMALISE), 0, 1)).hasMessageContaining("robustness.draws");
        assertThatThrownBy(() -> new Input.WeightNoise(0)).hasMessageContaining("robustness.noise");
        assertThatThrownBy(() -> new Input.WeightDirichlet(-1)).hasMessageContaining("robustness.concentration");
        assertThatThrownBy(() -> new Input.WinmaxChoice(List.of())).hasMessageContaining("robustness.noChoice");
    }

    @Test
    void leavingOutANodeIsAWeightOfZero() {
        var framework = flat(2);
        var data = DataSet.of(table(column(1, 2, 3), column(9, 1, 5)));
        var study = new Study(framework, data, Method.PLAIN, List.of());
        // together: 50, 25, 75 → ranks 2, 3, 1; b alone 1, 3, 2; a alone 3, 2, 1
        assertThat(LeaveOneOut.of(study))
                .containsExactly(new LeaveOneOut("a", 2 / 3.0), new LeaveOneOut("b", 2 / 3.0));
        var alone = new Study(flat(1), DataSet.of(table(column(1, 2, 3))), Method.PLAIN, List.of());
        assertThat(LeaveOneOut.of(alone).getFirst().meanRankShift()).isNaN();
    }

    @Test
    void everyMethodStandsBesideTheNominalOne() {
        var study = study();
        var found = MethodComparison.of(study, NORMALISATIONS, AGGREGATIONS);
        assertThat(found).hasSize(6);
        assertThat(found.getFirst().meanRankShift()).isZero();
        assertThat(found.getFirst().ranks()).containsExactly(study.nominalRanks());
        var refused = MethodComparison.of(study, List.of(new Normalisation.Goalposts()), AGGREGATIONS);
        assertThat(refused).allSatisfy(method -> {
            assertThat(method.refusal()).isNotNull();
            assertThat(method.meanRankShift()).isNaN();
        });
    }
}
