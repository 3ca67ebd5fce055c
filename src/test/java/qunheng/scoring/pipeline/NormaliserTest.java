package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.flat;
import static qunheng.scoring.pipeline.Tables.table;

import org.junit.jupiter.api.Test;

/** x = 2, 6, 4, –, 4; with direction −1 y = −2, −6, −4, –, −4. Expected values are worked by hand from the formulas. */
class NormaliserTest {
    private static final double[] X = column(2, 6, 4, NA, 4);
    private static final Node UP = Node.indicator(2, "a", 1, 1, "top");
    private static final Node DOWN = UP.withDirection(-1);

    @Test
    void minMax() {
        // (y − 2)/4·99 + 1
        check(new Normalisation.MinMax(1, 100), UP, 1, 100, 50.5, NA, 50.5);
        check(new Normalisation.MinMax(0, 1), DOWN, 1, 0, 0.5, NA, 0.5);
    }

    @Test
    void zScore() {
        // mean 4, squares 4 + 4 + 0 + 0 = 8, sd = √(8/3)
        double s = Math.sqrt(8 / 3.0);
        check(new Normalisation.ZScore(0, 1), UP, -2 / s, 2 / s, 0, NA, 0);
        check(new Normalisation.ZScore(10, 2), DOWN, 10 + 4 / s, 10 - 4 / s, 10, NA, 10);
    }

    @Test
    void rankBordaAndPercentileRank() {
        check(new Normalisation.Rank(), UP, 1, 4, 2, NA, 2);
        check(new Normalisation.Rank(), DOWN, 4, 1, 2, NA, 2);
        check(new Normalisation.Borda(), UP, 0, 3, 1, NA, 1);
        check(new Normalisation.PercentileRank(), UP, 0, 1, 1 / 3.0, NA, 1 / 3.0);
    }

    @Test
    void distances() {
        // 1 − (6 − y)/4
        check(new Normalisation.DistanceToMax(), UP, 0, 1, 0.5, NA, 0.5);
        check(new Normalisation.DistanceToMax(), DOWN, 1, 0, 0.5, NA, 0.5);
        // (y − 2)/(3 − 2): beyond the target is not capped
        check(new Normalisation.DistanceToTarget(), UP.withTarget(3), 0, 4, 2, NA, 2);
        // (y + 6)/(−1 + 6)
        check(new Normalisation.DistanceToTarget(), DOWN.withTarget(1), 0.8, 0, 0.4, NA, 0.4);
        // reference u3 = 4: 1 − (4 − y)/(4 − 2)
        check(new Normalisation.DistanceToReference("u3"), UP, 0, 2, 1, NA, 1);
        // reference u3 = −4: 1 − (−4 − y)/(−4 + 6)
        check(new Normalisation.DistanceToReference("u3"), DOWN, 2, 0, 1, NA, 1);
    }

    @Test
    void fractionOfMaxAndScaled() {
        check(new Normalisation.FractionOfMax(), UP, 1 / 3.0, 1, 2 / 3.0, NA, 2 / 3.0);
        // max of y is −2
        check(new Normalisation.FractionOfMax(), DOWN, 1, 3, 2, NA, 2);
        check(new Normalisation.Scaled(0, 8), UP, 25, 75, 50, NA, 50);
        // (−2 + 10)/10·100: the limits are of y
        check(new Normalisation.Scaled(-10, 0), DOWN, 80, 40, 60, NA, 60);
        check(new Normalisation.AsIs(), DOWN, -2, -6, -4, NA, -4);
    }

    @Test
    void goalpostsAreCutAndTurnWithTheDirection() {
        // (y − 3)/(5 − 3) cut to [0, 1]
        check(new Normalisation.Goalposts(), UP.withGoalposts(3, 5), 0, 100, 50, NA, 50);
        // (a, b) = (−8, 0): (−2 + 8)/8
        check(new Normalisation.Goalposts(), DOWN.withGoalposts(0, 8), 75, 25, 50, NA, 50);
        // ln(4/2)/ln(8/2) = 1/2, ln(6/2)/ln 4
        check(
                new Normalisation.GoalpostsLog(),
                UP.withGoalposts(2, 8),
                0,
                100 * Math.log(3) / Math.log(4),
                50,
                NA,
                50);
        check(
                new Normalisation.GoalpostsLog(),
                DOWN.withGoalposts(2, 8),
                100,
                100 - 100 * Math.log(3) / Math.log(4),
                50,
                NA,
                50);
    }

    @Test
    void aConstantColumnIsRefusedByName() {
        for (var method : new Normalisation[] {
            new Normalisation.MinMax(0, 100), new Normalisation.ZScore(0, 1), new Normalisation.DistanceToMax()
        }) {
            assertRefused(() -> run(method, UP, 0.1, 0.1, NA, 0.1), "pipeline.normalise.constant", "a");
        }
        assertRefused(() -> run(new Normalisation.PercentileRank(), UP, 3, NA), "pipeline.normalise.constant", "a");
        assertRefused(() -> run(new Normalisation.ZScore(0, 1), UP, 3, NA), "pipeline.normalise.constant", "a");
        // ranks of equal values are defined
        assertThat(run(new Normalisation.Rank(), UP, 3, 3)).containsExactly(1, 1);
    }

    @Test
    void aZeroDenominatorIsRefusedByName() {
        assertRefused(() -> run(new Normalisation.FractionOfMax(), UP, -1, 0), "pipeline.normalise.maximumZero", "a");
        assertRefused(
                () -> run(new Normalisation.DistanceToTarget(), UP, 1, 2), "pipeline.normalise.noTarget", "a");
        assertRefused(
                () -> run(new Normalisation.DistanceToTarget(), UP.withTarget(1), 1, 2),
                "pipeline.normalise.targetAtMinimum",
                "a");
        assertRefused(
                () -> run(new Normalisation.DistanceToReference("u1"), UP, 1, 2),
                "pipeline.normalise.referenceAtMinimum",
                "u1",
                "a");
        assertRefused(
                () -> run(new Normalisation.DistanceToReference("u1"), UP, NA, 2),
                "pipeline.normalise.referenceMissing",
                "u1",
                "a");
        assertRefused(
                () -> run(new Normalisation.DistanceToReference("x"), UP, 1, 2), "pipeline.normalise.unknownUnit", "x");
    }

    @Test
    void goalpostsThatDoNotWorkAreRefusedByName() {
        assertRefused(() -> run(new Normalisation.Goalposts(), UP, 1, 2), "pipeline.normalise.noGoalposts", "a");
        assertRefused(
                () -> run(new Normalisation.Goalposts(), UP.withGoalposts(1, 1), 1, 2),
                "pipeline.normalise.goalpostsEqual",
                "a");
        assertRefused(
                () -> run(new Normalisation.GoalpostsLog(), UP.withGoalposts(0, 1), 1, 2),
                "pipeline.normalise.goalpostNotPositive",
                "a");
        assertRefused(
                () -> run(new Normalisation.GoalpostsLog(), UP.withGoalposts(1, 3), 1, 0),
                "pipeline.normalise.logOfZero",
                "u2",
                "a",
                "0");
    }

    @Test
    void aScaleMustHaveALength() {
        assertRefused(() -> new Normalisation.MinMax(1, 1), "pipeline.normalise.range", "1", "1");
        assertRefused(() -> new Normalisation.Scaled(1, 1), "pipeline.normalise.range", "1", "1");
        assertRefused(() -> new Normalisation.ZScore(0, 0), "pipeline.normalise.sd", "0");
    }

    @Test
    void anEmptyColumnStaysEmpty() {
        assertThat(run(new Normalisation.MinMax(0, 100), UP, NA, NA)).containsExactly(NA, NA);
        assertThat(run(new Normalisation.ZScore(0, 1), UP, NA, NA)).containsExactly(NA, NA);
        assertThat(run(new Normalisation.PercentileRank(), UP, NA, NA)).containsExactly(NA, NA);
    }

    private static void check(Normalisation method, Node node, double... expected) {
        var found = run(method, node, X);
        for (int u = 0; u < expected.length; u++) {
            if (Double.isNaN(expected[u])) {
                assertThat(found[u]).isNaN();
            } else {
                assertThat(found[u]).as("%s of u%d", method, u + 1).isCloseTo(expected[u], within(1e-12));
            }
        }
    }

    private static double[] run(Normalisation method, Node node, double... x) {
        return new Normaliser(method, flat(node)).table(table(x)).column(0);
    }
}
