package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.random;
import static qunheng.scoring.pipeline.Tables.table;
import static qunheng.scoring.pipeline.Tables.threeLevels;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Pipeline;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;
import qunheng.task.Progress;

/** What one draw does, at points of the input space that are chosen by hand. */
class DrawnInputsTest {
    private static final Method AS_IS = Method.PLAIN.with(new Normalisation.AsIs());

    /** One unit, a = 10 with weight 1 and b = 20 with weight 1: the mean moves with every factor. */
    private static Evaluation evaluation(Method method, Input... inputs) {
        var study = study(method, inputs);
        return new Evaluation(study, new PreparedTables(study));
    }

    private static Study study(Method method, Input... inputs) {
        return new Study(flat(2), DataSet.of(table(column(10, 30), column(20, 0))), method, List.of(inputs));
    }

    @Test
    void noiseMultipliesAWeightByOneMinusFToOnePlusF() {
        var evaluation = evaluation(AS_IS, new Input.WeightNoise(0.5));
        assertThat(evaluation.at(new double[] {0.5, 0.5})).isTrue();
        assertThat(evaluation.scores()[0]).isCloseTo(15, within(1e-12));
        evaluation.at(new double[] {0, 1}); // weights 0.5 and 1.5
        assertThat(evaluation.scores()[0]).isCloseTo((0.5 * 10 + 1.5 * 20) / 2, within(1e-12));
        evaluation.at(new double[] {0.75, 0.25}); // 1.25 and 0.75
        assertThat(evaluation.scores()[0]).isCloseTo((1.25 * 10 + 0.75 * 20) / 2, within(1e-12));
        assertThat(evaluation.ranks()).containsExactly(2, 1);
    }

    @Test
    void anErrorMultipliesACellByOneMinusEToOnePlusE() {
        var error = new double[][] {{0.1, 0}, {0.2, 0.5}};
        var evaluation = evaluation(AS_IS, new Input.DataError(error));
        evaluation.at(new double[] {1, 1, 0, 0}); // 11 and 30; 16 and 0
        assertThat(evaluation.scores()).containsExactly(new double[] {13.5, 15}, within(1e-12));
        evaluation.at(new double[] {0.5, 0.5, 0.5, 0.5});
        assertThat(evaluation.scores()).containsExactly(new double[] {15, 15}, within(1e-12));
        assertThat(evaluation.meanRankShift()).isZero();
    }

    @Test
    void aSetOfWeightsComesFirstAndNoiseOnTop() {
        var evaluation = evaluation(
                AS_IS,
                new Input.WeightSets(List.of(Map.of("a", 1.0, "b", 3.0), Map.of("a", 4.0))),
                new Input.WeightNoise(0.5));
        evaluation.at(new double[] {0.49, 0.5, 0.5});
        assertThat(evaluation.scores()[0]).isCloseTo(70 / 4.0, within(1e-12));
        evaluation.at(new double[] {0.5, 0.5, 0.5}); // the second set: 4 and the nominal 1
        assertThat(evaluation.scores()[0]).isCloseTo(60 / 5.0, within(1e-12));
        evaluation.at(new double[] {0.999, 1, 0}); // 6 and 0.5
        assertThat(evaluation.scores()[0]).isCloseTo(70 / 6.5, within(1e-12));
        evaluation.at(new double[] {1, 0.5, 0.5}); // a coordinate of 1 is the last choice, not one beyond
        assertThat(evaluation.scores()[0]).isCloseTo(60 / 5.0, within(1e-12));
    }

    @Test
    void aSetThatNamesNoNodeOrGivesAGroupNothingIsRefused() {
        assertThatThrownBy(() -> evaluation(AS_IS, new Input.WeightSets(List.of(Map.of("z", 1.0)))))
                .isInstanceOf(MethodRefusal.class)
                .hasMessageContaining("pipeline.weights.unknownCode");
        assertThatThrownBy(() -> evaluation(AS_IS, new Input.WeightSets(List.of(Map.of("a", 0.0, "b", 0.0)))))
                .isInstanceOf(MethodRefusal.class)
                .hasMessageContaining("allZero");
    }

    /** Gamma variates of shapes 1 and 1: −ln(1 − p), of which 0.5 gives equal weights. */
    @Test
    void dirichletWeightsAreGammaVariatesOverTheirSum() {
        var evaluation = evaluation(AS_IS, new Input.WeightDirichlet(2));
        evaluation.at(new double[] {0.5, 0.5});
        assertThat(evaluation.scores()[0]).isCloseTo(15, within(1e-9));
        evaluation.at(new double[] {0.75, 0.5}); // weights 2 ln 2 and ln 2
        assertThat(evaluation.scores()[0]).isCloseTo((2 * 10 + 20) / 3.0, within(1e-9));
        var weightless = AS_IS.with(new Weighting.Stated(Map.of("a", 0.0)));
        var alone = evaluation(weightless, new Input.WeightDirichlet(2));
        alone.at(new double[] {0.9, 0.1});
        assertThat(alone.scores()[0]).isCloseTo(20, within(1e-9));
    }

    @Test
    void everyStateGivesThePipelinesScoresAlsoWithWeightsFromTheData() {
        var framework = threeLevels(2, 3);
        var data = random(framework, 12, 0.1, 4);
        var normalisations = List.<Normalisation>of(new Normalisation.MinMax(1, 100), new Normalisation.Rank());
        var imputations = List.<Imputation>of(new Imputation.None(), new Imputation.Median());
        var aggregations = List.of(
                List.<Aggregation>of(new Aggregation.Geometric()), List.<Aggregation>of(new Aggregation.Harmonic()));
        for (var weighting :
                List.of(new Weighting.Given(), new Weighting.Entropy(), new Weighting.StandardDeviation())) {
            var method = Method.PLAIN.with(weighting).with(normalisations.getFirst()).with(Treatment.winsorise(2));
            var study = new Study(framework, data, method, List.of(
                    new Input.AggregationChoice(aggregations),
                    new Input.NormalisationChoice(normalisations),
                    new Input.ImputationChoice(imputations),
                    new Input.WinmaxChoice(List.of(0, 4))));
            assertThat(study.states()).isEqualTo(16);
            var evaluation = new Evaluation(study, new PreparedTables(study));
            var point = new double[study.dimensions()];
            for (int state = 0; state < 16; state++) {
                study.pointOfState(state, point);
                assertThat(evaluation.at(point)).isTrue();
                var expected = Pipeline.run(
                        framework,
                        data,
                        method.withAggregations(aggregations.get(state / 8))
                                .with(normalisations.get(state / 4 % 2))
                                .with(imputations.get(state / 2 % 2))
                                .with(Treatment.winsorise(state % 2 == 0 ? 0 : 4)));
                assertThat(evaluation.scores()).as("%s, state %d", weighting, state).containsExactly(expected.scores());
            }
        }
    }

    @Test
    void weightsFromDataFollowTheErrorsOfTheData() {
        var error = new double[][] {{0.5, 0.5}, {0, 0}};
        var study = new Study(
                flat(2),
                DataSet.of(table(column(1, 3), column(2, 3))),
                AS_IS.with(new Weighting.StandardDeviation()),
                List.of(new Input.DataError(error)));
        var evaluation = new Evaluation(study, new PreparedTables(study));
        assertThat(evaluation.at(new double[] {1, 0.5, 0.5, 0.5})).isTrue(); // a: 1.5 and 3, both columns weigh alike
        assertThat(evaluation.scores()[0]).isCloseTo((1.5 + 2) / 2, within(1e-12));
        assertThat(evaluation.at(new double[] {1, 0, 0.5, 0.5})).isFalse(); // a: 1.5 and 1.5
        var refusal = evaluation.refusal();
        assertThat(refusal == null ? "" : refusal.key()).isEqualTo("pipeline.weights.constant");
        assertThat(evaluation.at(new double[] {0.5, 0.5, 0.5, 0.5})).isTrue();
        assertThat(evaluation.refusal()).isNull();
    }

    @Test
    void aStateThatCannotBeNormalisedSaysWhyEveryTime() {
        var study = new Study(
                flat(2),
                DataSet.of(table(column(1, 2), column(-1, 0))),
                Method.PLAIN,
                List.of(new Input.NormalisationChoice(
                        List.of(new Normalisation.MinMax(0, 1), new Normalisation.FractionOfMax()))));
        var evaluation = new Evaluation(study, new PreparedTables(study));
        for (int time = 0; time < 2; time++) {
            assertThat(evaluation.at(new double[] {0.75})).isFalse();
            var refusal = evaluation.refusal();
            assertThat(refusal == null ? "" : refusal.key()).isEqualTo("pipeline.normalise.maximumZero");
            assertThat(evaluation.at(new double[] {0.25})).isTrue();
        }
    }

    @Test
    void inputsSayTheirNamesAndHowManyStatesTheyHave() {
        var none = List.<Input>of(
                new Input.WeightNoise(1), new Input.WeightDirichlet(3), new Input.DataError(new double[2][2]));
        assertThat(none.stream().map(Input::name)).containsExactly("weight-noise", "weight-dirichlet", "data-error");
        assertThat(none.stream().map(Input::states)).containsOnly(0);
        var some = List.<Input>of(
                new Input.NormalisationChoice(List.of(new Normalisation.Rank())),
                new Input.AggregationChoice(List.of(List.of(new Aggregation.Arithmetic()))),
                new Input.ImputationChoice(List.of(new Imputation.Mean(), new Imputation.None())),
                new Input.WinmaxChoice(List.of(1, 2, 3)),
                new Input.WeightSets(List.of(Map.of())));
        assertThat(some.stream().map(Input::name))
                .containsExactly("normalise", "aggregate", "impute", "winmax", "weights");
        assertThat(some.stream().map(Input::states)).containsExactly(1, 1, 2, 3, 1);
        var study = study(AS_IS, some.toArray(Input[]::new));
        assertThat(study.states()).isEqualTo(6);
        assertThat(study.dimensions()).isEqualTo(5);
        assertThat(study.offset(3)).isEqualTo(3);
        var mixed = study(AS_IS, new Input.WeightNoise(0.1), some.get(3), none.get(2));
        assertThat(mixed.states()).isZero();
        assertThat(mixed.dimensions()).isEqualTo(2 + 1 + 4);
        assertThat(mixed.offset(1)).isEqualTo(2);
    }

    @Test
    void theShiftCountsUnitsThatHaveBothRanks() {
        var study = new Study(
                flat(1), DataSet.of(table(column(1, 2, 3, NA))), Method.PLAIN, List.of());
        assertThat(study.nominalRanks()).containsExactly(3, 2, 1, 0);
        assertThat(study.meanRankShift(new int[] {1, 2, 0, 4})).isEqualTo(1); // |1 − 3| and 0 over two units
        assertThat(study.meanRankShift(new int[] {0, 0, 0, 1})).isNaN();
    }

    @Test
    void whatWouldNotFitIntoMemoryIsRefused() {
        var study = study(AS_IS, new Input.WeightNoise(0.5));
        var keeping = new Uncertainty(study, 1, Progress.NONE).keeping(Uncertainty.Keep.RANKS_AND_SCORES);
        assertThatThrownBy(() -> keeping.draw(100_000_000, 1)).hasMessageContaining("robustness.memory");
        var sets = new Input.WinmaxChoice(java.util.stream.IntStream.range(0, 8_000).boxed().toList());
        var many = study(
                AS_IS, sets, new Input.ImputationChoice(java.util.Collections.nCopies(7_000, new Imputation.None())));
        assertThat(many.states()).isEqualTo(56_000_000);
        assertThatThrownBy(() -> new Uncertainty(many, 1, Progress.NONE).enumerate())
                .hasMessageContaining("robustness.tooManyStates");
    }

    @Test
    void limitsOfNoiseAndConcentrationAreTaken() {
        assertThat(new Input.WeightNoise(1).f()).isEqualTo(1);
        assertThatThrownBy(() -> new Input.WeightNoise(1.0001)).hasMessageContaining("robustness.noise");
        assertThat(new Input.WeightDirichlet(1e-9).concentration()).isPositive();
        assertThatThrownBy(() -> new Input.WeightDirichlet(0)).hasMessageContaining("robustness.concentration");
        assertThatThrownBy(() -> new Input.WeightDirichlet(Double.POSITIVE_INFINITY))
                .hasMessageContaining("robustness.concentration");
    }

    @Test
    void theColumnsOfADrawAreTheNormalisedIndicatorsAndTheScores() {
        var evaluation = evaluation(AS_IS, new Input.WinmaxChoice(List.of(0)));
        evaluation.at(new double[] {0});
        assertThat(evaluation.columns()).isDeepEqualTo(new double[][] {{10, 30}, {20, 0}, {15, 15}});
    }

    @Test
    void aTableIsMadeOnceAndAnewOnlyWhereAllWouldNotFit() {
        var study = study(AS_IS, new Input.WinmaxChoice(List.of(0, 3)));
        var tables = new PreparedTables(study);
        assertThat(tables.table(0, 1, 0)).isSameAs(tables.table(0, 1, 0)).isNotSameAs(tables.table(0, 0, 0));
        var weighed = study(AS_IS.with(new Weighting.StandardDeviation()), new Input.WinmaxChoice(List.of(0, 3)));
        var weights = new PreparedTables(weighed);
        var prepared = weights.table(0, 1, 0);
        assertThat(weights.weights(prepared, 0, 1, 0, 0)).isSameAs(weights.weights(prepared, 0, 1, 0, 0));
        assertThat(weights.weights(prepared, 0, 1, 0, 0)).isNotSameAs(weights.weights(prepared, 0, 0, 0, 0));
        // 16 bytes for each of 2 units and 2 indicators and 4.2 million states are more than 256 MB
        var many = study(
                AS_IS,
                new Input.WinmaxChoice(java.util.stream.IntStream.range(0, 4_200).boxed().toList()),
                new Input.ImputationChoice(java.util.Collections.nCopies(1_000, new Imputation.None())));
        var anew = new PreparedTables(many);
        assertThat(anew.table(0, 0, 0)).isNotSameAs(anew.table(0, 0, 0));
    }

    @Test
    void winmaxKeepsTheLogarithmOfTheNominalTreatment() {
        var x = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 800, 1000);
        for (var treatment : List.of(Treatment.NONE, Treatment.winsoriseThenLog(5))) {
            var study = new Study(
                    flat(1),
                    DataSet.of(table(x)),
                    AS_IS.with(treatment),
                    List.of(new Input.WinmaxChoice(List.of(1))));
            var treated = new PreparedTables(study).table(0, 0, 0).treated();
            assertThat(treated == null ? NA : treated.value(16, 0))
                    .isCloseTo(treatment.log() ? Math.log(999 * 1.01) : 800, within(1e-9));
        }
    }

    @Test
    void logarithmsAreKeptOnlyForAGeometricMeanOfIndicators() {
        var geometric = study(AS_IS.with(new Aggregation.Arithmetic()), new Input.AggregationChoice(List.of(
                List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric()))));
        assertThat(new PreparedTables(geometric).table(0, 0, 0).logs()[0])
                .containsExactly(Math.log(10), Math.log(30));
        assertThat((Object[]) new PreparedTables(study(AS_IS)).table(0, 0, 0).logs()).containsOnlyNulls();
    }

    /** More units than are counted at a time. */
    @Test
    void manyUnitsAreCountedInPiecesWithoutASeam() {
        int units = 2_500;
        var x = new double[units];
        for (int u = 0; u < units; u++) {
            x[u] = u;
        }
        var study = new Study(
                flat(1), DataSet.of(table(x)), AS_IS, List.of(new Input.WinmaxChoice(List.of(0, 0))));
        for (long most : new long[] {Uncertainty.MOST_RANK_BYTES, 0}) {
            var found = new Uncertainty(study, 2, Progress.NONE).keepingAtMost(most).draw(5, 1);
            assertThat(found.kept() == null).isEqualTo(most == 0);
            assertThat(found.ranks()).hasSize(units);
            for (int u = 0; u < units; u++) {
                assertThat(found.ranks().get(u).mean()).isEqualTo(units - u);
                assertThat(found.ranks().get(u).failed()).isZero();
            }
        }
    }

    @Test
    void ranksAreKeptUpToTheLimitAndNotBeyond() {
        var study = study(AS_IS, new Input.WeightNoise(0.5));
        var one = new Uncertainty(study, 1, Progress.NONE).keepingAtMost(RankStore.bytes(100, 2));
        assertThat(one.draw(100, 1).kept()).isNotNull();
        assertThat(one.draw(101, 1).kept()).isNull();
        assertThat(one.draw(1, 1).draws()).isEqualTo(1);
        assertThat(one.draw(1, 1).scores()).isEmpty();
    }

    @Test
    void aTierIsCountedOnlyWhereThereIsOne() {
        var study = new Study(
                flat(2),
                DataSet.of(table(column(1, 2, 3), column(5, 4, 9))),
                Method.PLAIN,
                List.of(new Input.AggregationChoice(
                        List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric())))));
        var found = new Uncertainty(study, 1, Progress.NONE)
                .tiers(2, (unit, columns) -> unit == 0 ? 0 : unit == 1 ? 1 : -1)
                .enumerate();
        assertThat(found.failed()).isEqualTo(1); // the geometric mean of 0
        assertThat(found.tierCounts()).isDeepEqualTo(new long[][] {{1, 0}, {0, 1}, {0, 0}});
        assertThat(found.tierProbability(0, 0)).isEqualTo(1);
    }

    @Test
    void failuresAreCountedByReasonWithTheEarliestExample() {
        var failures = new Failures();
        failures.add(7, MethodRefusal.of("b", "seven"));
        failures.add(3, MethodRefusal.of("b", "three"));
        failures.add(5, MethodRefusal.of("b", "five"));
        failures.add(9, MethodRefusal.of("a", "nine"));
        failures.add(1, null);
        assertThat(failures.list().stream().map(failure -> failure.first().arguments() + " " + failure.draws()))
                .containsExactly("[nine] 1", "[three] 3");
    }
}
