package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class NodeWeightsTest {
    private static final Aggregation MEAN = new Aggregation.Arithmetic();

    @Test
    void givenEqualAndStated() {
        var framework = Tables.threeLevels(2, 2); // i0_0 1, i0_1 2, i1_0 1, i1_1 2, p0 1, p1 2, top
        assertThat(NodeWeights.stated(new Weighting.Given(), framework)).containsExactly(1, 2, 1, 2, 1, 2, 1);
        assertThat(NodeWeights.stated(new Weighting.Equal(), framework)).containsOnly(1);
        assertThat(NodeWeights.stated(new Weighting.Stated(Map.of("i0_0", 5.0, "p1", 0.0)), framework))
                .containsExactly(5, 2, 1, 2, 1, 0, 1);
    }

    /** Shares 1/3, 2/3 in each group, 1/3, 2/3 above: 1/9, 2/9, 2/9, 4/9. */
    @Test
    void effectiveWeightsAreProductsUpTheTree() {
        var framework = Tables.threeLevels(2, 2);
        var weights = NodeWeights.stated(new Weighting.Given(), framework);
        assertThat(NodeWeights.rescaled(framework, weights))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1 / 3.0, 2 / 3.0, 1 / 3.0, 2 / 3.0, 1 / 3.0, 2 / 3.0, 1.0);
        assertThat(NodeWeights.effective(framework, weights))
                .usingComparatorWithPrecision(1e-15)
                .containsExactly(1 / 9.0, 2 / 9.0, 2 / 9.0, 4 / 9.0, 1 / 3.0, 2 / 3.0, 1.0);
    }

    @Test
    void weightsThatCannotBeSharedOutAreRefused() {
        var framework = Tables.threeLevels(2, 2);
        assertRefused(
                () -> NodeWeights.stated(new Weighting.Stated(Map.of("x", 1.0)), framework),
                "pipeline.weights.unknownCode",
                "x");
        assertRefused(
                () -> NodeWeights.stated(new Weighting.Stated(Map.of("p0", -1.0)), framework),
                "pipeline.weights.negative",
                "p0",
                "-1");
        assertRefused(
                () -> NodeWeights.stated(new Weighting.Stated(Map.of("i0_0", 0.0, "i0_1", 0.0)), framework),
                "pipeline.weights.allZero",
                "p0");
        var unweighted = flat(Node.indicator(2, "a", 1, NA, "top"), Node.indicator(3, "b", 1, 1, "top"));
        assertRefused(
                () -> NodeWeights.stated(new Weighting.Given(), unweighted), "pipeline.weights.missing", "a", "2");
        assertThat(NodeWeights.stated(new Weighting.Equal(), unweighted)).containsOnly(1);
    }

    /**
     * a: p = 0, 1/3, 2/3, E = (ln 3 − 2/3·ln 2)/ln 3; b: all alike, E = 1; c: one unit has all, E = 0.
     */
    @Test
    void entropyWeighsWhatDiffers() {
        double ea = (Math.log(3) - 2 / 3.0 * Math.log(2)) / Math.log(3);
        var w = find(new Weighting.Entropy(), flat(3), column(0, 5, 10), column(2, 2, 2), column(0, 0, 7));
        assertThat(w[0]).isCloseTo((1 - ea) / (2 - ea), within(1e-14));
        assertThat(w[1]).isCloseTo(0, within(1e-14));
        assertThat(w[2]).isCloseTo(1 / (2 - ea), within(1e-14));
    }

    /** With a missing cell the logarithm is of the values that are there: p = 1/4, 3/4 over ln 2. */
    @Test
    void entropyCountsTheValuesThatAreThere() {
        double e = -(0.25 * Math.log(0.25) + 0.75 * Math.log(0.75)) / Math.log(2);
        var w = find(new Weighting.Entropy(), flat(2), column(1, NA, 3), column(0, 0, 7));
        assertThat(w[0]).isCloseTo((1 - e) / (2 - e), within(1e-14));
    }

    @Test
    void entropyNeedsPositiveColumnsWithSomethingInThem() {
        assertRefused(
                () -> find(new Weighting.Entropy(), flat(2), column(1, -1), column(1, 2)),
                "pipeline.weights.entropyNegative",
                "a");
        assertRefused(
                () -> find(new Weighting.Entropy(), flat(2), column(1, 2), column(0, 0)),
                "pipeline.weights.entropyEmpty",
                "b");
        assertRefused(
                () -> find(new Weighting.Entropy(), flat(2), column(1, 2), column(NA, 1)),
                "pipeline.weights.entropyEmpty",
                "b");
        assertRefused(
                () -> find(new Weighting.Entropy(), flat(2), column(1, 1), column(2, 2)),
                "pipeline.weights.noInformation",
                "top");
    }

    /**
     * Equal sd; r_ab = 0, r_bc = 0, r_ac = −1: C ∝ 1 + 2, 1 + 1, 2 + 1. Turned about, r_ac = 1: C ∝ 1 + 0, 1 + 1, 0 +
     * 1.
     */
    @Test
    void criticWeighsContrastAndConflict() {
        var a = column(0, 1, 0, 1);
        var b = column(0, 0, 6, 6);
        var c = column(9, 0, 9, 0);
        assertThat(find(new Weighting.Critic(), flat(3), a, b, c))
                .usingComparatorWithPrecision(1e-14)
                .startsWith(3 / 8.0, 2 / 8.0, 3 / 8.0);
        var turned = flat(
                Node.indicator(2, "a", 1, 1, "top"),
                Node.indicator(3, "b", 1, 1, "top"),
                Node.indicator(4, "c", -1, 1, "top"));
        assertThat(find(new Weighting.Critic(), turned, a, b, c))
                .usingComparatorWithPrecision(1e-14)
                .startsWith(1 / 4.0, 2 / 4.0, 1 / 4.0);
        assertRefused(
                () -> find(new Weighting.Critic(), flat(2), a, column(3, 3, 3, 3)),
                "pipeline.weights.constant",
                "b");
        // perfectly agreeing siblings have no conflict to weigh
        assertRefused(() -> find(new Weighting.Critic(), flat(2), a, a), "pipeline.weights.noInformation", "top");
    }

    /** On [0, 1]: 0, 0, 0, 1 has sd 1/2; 0, 0, 1, 1 has √(1/3). */
    @Test
    void standardDeviationOnTheUnitInterval() {
        var w = find(new Weighting.StandardDeviation(), flat(2), column(0, 0, 0, 40), column(1, 1, 3, 3));
        double sum = 0.5 + Math.sqrt(1 / 3.0);
        assertThat(w[0]).isCloseTo(0.5 / sum, within(1e-14));
        assertThat(w[1]).isCloseTo(Math.sqrt(1 / 3.0) / sum, within(1e-14));
    }

    /** r_ab = 1, r_ac = r_bc = 0: eigenvalues 2, 1, 0, first vector (1, 1, 0)/√2. */
    @Test
    void loadingsOfTheFirstComponent() {
        var w = find(
                new Weighting.PrincipalComponent(),
                flat(3),
                column(0, 1, 0, 1),
                column(5, 7, 5, 7),
                column(0, 0, 1, 1));
        assertThat(w).usingComparatorWithPrecision(1e-12).startsWith(Math.sqrt(0.5), Math.sqrt(0.5), 0.0);
    }

    /** r_ab = 1, r_ac = r_bc = −1: the vector (1, 1, −1)/√3 or its negative; the sum decides for the first. */
    @Test
    void theSignOfTheLoadingsMakesTheirSumPositive() {
        var up = column(0, 1, 3, 5);
        var down = column(5, 4, 2, 0);
        var w = find(new Weighting.PrincipalComponent(), flat(3), down, up, up);
        double s = Math.sqrt(1 / 3.0);
        assertThat(w).usingComparatorWithPrecision(1e-12).startsWith(-s, s, s);
        assertRefused(
                () -> find(new Weighting.PrincipalComponent(), flat(2), up, down),
                "pipeline.weights.loadingsCancel",
                "top");
        assertRefused(
                () -> find(new Weighting.PrincipalComponent(), flat(2), up, column(1, 1, 1, 1)),
                "pipeline.weights.constant",
                "b");
    }

    @Test
    void anOnlyChildHasWeightOneWhateverItsColumn() {
        for (var weighting : List.of(
                new Weighting.Entropy(),
                new Weighting.Critic(),
                new Weighting.StandardDeviation(),
                new Weighting.PrincipalComponent())) {
            assertThat(find(weighting, flat(1), column(-3, -3))).containsExactly(1, 1);
        }
    }

    /** The weights of the upper level are those of a flat framework whose columns are the scores below. */
    @Test
    void aggregatesAreWeighedByTheirScores() {
        var framework = Tables.threeLevels(3, 3);
        var data = Tables.random(framework, 40, 0.1, 5);
        for (var weighting : List.of(
                new Weighting.Entropy(),
                new Weighting.Critic(),
                new Weighting.StandardDeviation(),
                new Weighting.PrincipalComponent())) {
            var result = Pipeline.run(framework, data, Method.PLAIN.with(weighting));
            var scores = new double[][] {result.columns()[9], result.columns()[10], result.columns()[11]};
            var expected = find(weighting, flat(3), scores);
            assertThat(new double[] {result.weights()[9], result.weights()[10], result.weights()[11]})
                    .as("%s", weighting)
                    .usingComparatorWithPrecision(1e-14)
                    .containsExactly(expected[0], expected[1], expected[2]);
            assertThat(result.weights()[12]).isEqualTo(1);
        }
    }

    private static double[] find(Weighting weighting, Framework framework, double[]... columns) {
        var table = table(columns);
        return NodeWeights.of(weighting, new Aggregator(framework, List.of(MEAN), 0), table, table);
    }
}
