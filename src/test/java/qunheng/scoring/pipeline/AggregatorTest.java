package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Weights 1 and 3 unless said otherwise; values 2 and 8, and 4 with the other missing. */
class AggregatorTest {
    private static final double[] W = {1, 3, 1};

    @Test
    void theFourMeans() {
        // (2 + 24)/4; exp((ln 2 + 3 ln 8)/4) = 2^(10/4); 4/(1/2 + 3/8); ((4 + 192)/4)^(1/2)
        check(new Aggregation.Arithmetic(), 6.5);
        check(new Aggregation.Geometric(), Math.pow(2, 2.5));
        check(new Aggregation.Harmonic(), 4 / 0.875);
        check(new Aggregation.Power(2), 7);
        check(new Aggregation.Power(0.5), Math.pow((Math.sqrt(2) + 3 * Math.sqrt(8)) / 4, 2));
        check(new Aggregation.Power(-2), Math.pow((0.25 + 3 / 64.0) / 4, -0.5));
    }

    @Test
    void thePowersOfOneZeroAndMinusOneAreTheNamedMeans() {
        var table = table(column(2, 3, 5), column(8, NA, 1));
        for (var pair : List.of(
                List.of(new Aggregation.Power(1), new Aggregation.Arithmetic()),
                List.of(new Aggregation.Power(0), new Aggregation.Geometric()),
                List.of(new Aggregation.Power(-1), new Aggregation.Harmonic()))) {
            assertThat(scores(pair.get(0), table, 0)).containsExactly(scores(pair.get(1), table, 0));
        }
    }

    @Test
    void powersDoNotOverflow() {
        assertThat(scores(new Aggregation.Power(400), table(column(100), column(90)), 0)[0])
                .isCloseTo(100 * Math.pow(0.25, 1 / 400.0), within(1e-9));
        assertThat(scores(new Aggregation.Power(-400), table(column(1e-3), column(90)), 0)[0])
                .isCloseTo(1e-3 * Math.pow(0.25, -1 / 400.0), within(1e-12));
    }

    @Test
    void missingChildrenAreDroppedAndWeightsRescaled() {
        var table = table(column(2, NA, NA), column(8, 4, NA));
        for (var method : List.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Geometric(),
                new Aggregation.Harmonic(),
                new Aggregation.Power(3))) {
            var scores = scores(method, table, 0);
            assertThat(scores[1]).as("%s of one child", method).isCloseTo(4, within(1e-15));
            assertThat(scores[2]).as("%s of none", method).isNaN();
        }
    }

    @Test
    void tooFewChildrenPresentIsMissing() {
        var table = table(column(2, NA), column(8, 4));
        assertThat(scores(new Aggregation.Arithmetic(), table, 0.5)).containsExactly(6.5, 4);
        assertThat(scores(new Aggregation.Arithmetic(), table, 0.51)).containsExactly(6.5, NA);
        assertThat(scores(new Aggregation.Geometric(), table, 0.51)[1]).isNaN();
        assertThat(scores(new Aggregation.Copeland(), table, 0.51)[1]).isNaN();
        // two of three present and f = 2/3, which binary fractions put just above 2/3·3/3
        var three = new Aggregator(flat(3), List.of(new Aggregation.Arithmetic()), 2 / 3.0);
        assertThat(three.least(3)).isEqualTo(2);
        assertThat(new Aggregator(flat(3), List.of(new Aggregation.Arithmetic()), 0).least(3)).isEqualTo(1);
        assertThat(new Aggregator(flat(3), List.of(new Aggregation.Arithmetic()), 1).least(3)).isEqualTo(3);
    }

    @Test
    void aChildOfWeightZeroAddsNothingAndRefusesNothing() {
        var table = table(column(0, 5), column(8, NA));
        for (var method : List.of(
                new Aggregation.Arithmetic(),
                new Aggregation.Geometric(),
                new Aggregation.Harmonic(),
                new Aggregation.Power(-3))) {
            var scores = scores(method, table, 0, 0, 1, 1);
            assertThat(scores[0]).as("%s", method).isCloseTo(8, within(1e-14));
            assertThat(scores[1]).as("%s with no weight left", method).isNaN();
        }
    }

    @Test
    void whatHasNoMeanIsRefusedWithUnitAndIndicator() {
        assertRefused(
                () -> scores(new Aggregation.Geometric(), table(column(1, 2, 0), column(1, 0, 1)), 0),
                "pipeline.aggregate.geometric",
                "u2",
                "b",
                "0",
                "top",
                "0");
        assertRefused(
                () -> scores(new Aggregation.Harmonic(), table(column(1, 0), column(1, 1)), 0),
                "pipeline.aggregate.harmonic",
                "u2",
                "a",
                "0",
                "top",
                "-1");
        assertRefused(
                () -> scores(new Aggregation.Power(2), table(column(1, 1), column(-1, 1)), 0),
                "pipeline.aggregate.power",
                "u1",
                "b",
                "-1",
                "top",
                "2");
        assertRefused(
                () -> scores(new Aggregation.Power(-2), table(column(1, 1), column(0, 1)), 0),
                "pipeline.aggregate.power",
                "u1",
                "b",
                "0",
                "top",
                "-2");
        // 1/(−1) + 3/3 = 0
        assertRefused(
                () -> scores(new Aggregation.Harmonic(), table(column(-1), column(3)), 0),
                "pipeline.aggregate.sumZero",
                "u1",
                "top");
        assertThat(scores(new Aggregation.Power(2), table(column(0), column(0)), 0)[0]).isZero();
        assertRefused(() -> new Aggregation.Power(Double.NaN), "pipeline.aggregate.exponent", "");
    }

    @Test
    void levelsCanDiffer() {
        var framework = Tables.threeLevels(2, 2);
        var columns = new double[7][];
        columns[0] = column(1);
        columns[1] = column(4); // p0: weights 1, 2: geometric (1·4²)^(1/3)
        columns[2] = column(2);
        columns[3] = column(2);
        columns[4] = column(0);
        columns[5] = column(0);
        columns[6] = column(0);
        var aggregator =
                new Aggregator(framework, List.of(new Aggregation.Geometric(), new Aggregation.Arithmetic()), 0);
        aggregator.aggregate(columns, new double[] {1, 2, 1, 2, 1, 2, 1}, List.of("u1"));
        double p0 = Math.pow(16, 1 / 3.0);
        assertThat(columns[4][0]).isCloseTo(p0, within(1e-14));
        assertThat(columns[5][0]).isCloseTo(2, within(1e-14));
        assertThat(columns[6][0]).isCloseTo((p0 + 2 * 2) / 3, within(1e-14));
    }

    @Test
    void oneMethodALevelIsNeeded() {
        var three = List.<Aggregation>of(
                new Aggregation.Arithmetic(), new Aggregation.Arithmetic(), new Aggregation.Arithmetic());
        assertRefused(() -> new Aggregator(Tables.threeLevels(2, 2), three, 0), "pipeline.aggregate.levels", "3", "2");
        assertRefused(
                () -> new Aggregator(flat(1), List.of(new Aggregation.Arithmetic()), 1.5),
                "pipeline.aggregate.coverage",
                "1.5");
    }

    /** More units than one block, so that the blocks must join without a seam. */
    @Test
    void manyUnitsAreScoredLikeFew() {
        var x = new double[3000];
        var y = new double[3000];
        for (int u = 0; u < x.length; u++) {
            x[u] = u + 1;
            y[u] = u % 7 == 0 ? NA : 2 * (u + 1);
        }
        for (var method :
                List.of(new Aggregation.Arithmetic(), new Aggregation.Geometric(), new Aggregation.Power(3))) {
            var all = scores(method, table(x, y), 0);
            for (int u : new int[] {0, 1, 1023, 1024, 1025, 2047, 2048, 2999}) {
                assertThat(all[u])
                        .isEqualTo(scores(method, table(column(x[u]), column(y[u])), 0)[0]);
            }
        }
        y[2500] = -1;
        assertRefused(
                () -> scores(new Aggregation.Geometric(), table(x, y), 0),
                "pipeline.aggregate.geometric",
                "u2501",
                "b",
                "-1",
                "top",
                "0");
    }

    @Test
    void knownLogarithmsGiveTheSameBits() {
        var framework = Tables.threeLevels(3, 4);
        var normalised = Tables.random(framework, 1500, 0.2, 5).indicators();
        for (var methods : List.of(
                List.<Aggregation>of(new Aggregation.Geometric()),
                List.<Aggregation>of(new Aggregation.Power(0), new Aggregation.Arithmetic()),
                List.<Aggregation>of(new Aggregation.Harmonic(), new Aggregation.Geometric()))) {
            var aggregator = new Aggregator(framework, methods, 0.5);
            assertThat(aggregator.takesLogs()).isEqualTo(!(methods.getFirst() instanceof Aggregation.Harmonic));
            var weights = new double[] {1, 0, 3, 1, 2, 1, 0, 1, 1, 1, 1, 5, 1, 2, 1, 1};
            var plain = aggregator.room(normalised);
            aggregator.aggregate(plain, weights, normalised.units());
            var known = aggregator.room(normalised);
            aggregator.aggregate(known, aggregator.logs(normalised), weights, normalised.units());
            assertThat(known[framework.top()]).containsExactly(plain[framework.top()]);
        }
        // a child without weight has no logarithm to add, whatever its value
        var aggregator = new Aggregator(flat(3), List.of(new Aggregation.Geometric()), 1);
        var table = table(column(0, -1, NA), column(3, 3, 3), column(5, 5, 5));
        var columns = aggregator.room(table);
        aggregator.aggregate(columns, aggregator.logs(table), new double[] {0, 1, 1, 1}, table.units());
        assertThat(columns[3][0]).isCloseTo(Math.sqrt(15), within(1e-14));
        assertThat(columns[3][1]).isCloseTo(Math.sqrt(15), within(1e-14));
        assertThat(columns[3][2]).isNaN();
    }

    private static void check(Aggregation method, double expected) {
        assertThat(scores(method, table(column(2), column(8)), 0)[0])
                .as("%s", method)
                .isCloseTo(expected, within(1e-13));
    }

    private static double[] scores(Aggregation method, Table table, double coverage) {
        return scores(method, table, coverage, W);
    }

    private static double[] scores(Aggregation method, Table table, double coverage, double... weights) {
        var aggregator = new Aggregator(flat(table.width()), List.of(method), coverage);
        var columns = aggregator.room(table);
        aggregator.aggregate(columns, weights, table.units());
        return columns[table.width()];
    }
}
