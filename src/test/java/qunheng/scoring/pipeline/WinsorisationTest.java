package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Refusals.assertRefused;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;
import static qunheng.scoring.pipeline.Tables.table;

import org.junit.jupiter.api.Test;

class WinsorisationTest {
    /**
     * G1 = 2.576, G2 = 5.736 fails; after 100 → 80, 2.459 and 4.942 fails; after 80, 80 → 15, −0.148 passes (SciPy).
     */
    private static final double[] TWO_HIGH = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 80, 100);

    @Test
    void theTopIsLoweredStepByStepUntilItPasses() {
        var treated = Winsorisation.of(TWO_HIGH, 5, false);
        assertThat(treated.column()).containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15, 15);
        assertThat(treated.high()).isEqualTo(2);
        assertThat(treated.low()).isZero();
        assertThat(treated.passes()).isTrue();
        assertThat(treated.logged()).isFalse();
    }

    @Test
    void theBottomIsRaisedWhenTheSkewIsNegative() {
        var mirrored = java.util.Arrays.stream(TWO_HIGH).map(v -> -v).toArray();
        var treated = Winsorisation.of(mirrored, 5, false);
        assertThat(treated.column()[15]).isEqualTo(-15);
        assertThat(treated.column()[16]).isEqualTo(-15);
        assertThat(treated.low()).isEqualTo(2);
        assertThat(treated.high()).isZero();
    }

    @Test
    void itStopsWhenThePlateausHoldEnoughCells() {
        var treated = Winsorisation.of(TWO_HIGH, 1, false);
        assertThat(treated.column()[16]).isEqualTo(80);
        assertThat(treated.high()).isEqualTo(1);
        assertThat(treated.passes()).isFalse();
    }

    @Test
    void noPointAllowedLeavesTheColumn() {
        var treated = Winsorisation.of(TWO_HIGH, 0, false);
        assertThat(treated.column()).containsExactly(TWO_HIGH);
        assertThat(treated.marks()).isNull();
        assertThat(treated.passes()).isFalse();
    }

    /** The log is of the original column: ln(x − 1 + 0.01·99). */
    @Test
    void whatStillFailsBecomesTheLogarithmOfTheOriginal() {
        var treated = Winsorisation.of(TWO_HIGH, 1, true);
        assertThat(treated.logged()).isTrue();
        assertThat(treated.high()).isZero();
        assertThat(treated.column()[0]).isCloseTo(Math.log(0.99), within(1e-15));
        assertThat(treated.column()[16]).isCloseTo(Math.log(99.99), within(1e-14));
    }

    @Test
    void oneOfTheTwoTestsIsEnoughToPass() {
        // G1 = 0.796 < 2 although G2 = 6.756
        var kurtotic = column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 200, -150);
        assertThat(Winsorisation.of(kurtotic, 5, true).column()).isSameAs(kurtotic);
        // constant and short columns have no tail to judge
        assertThat(Winsorisation.of(column(3, 3, 3, 3, 3), 5, true).passes()).isTrue();
        assertThat(Winsorisation.of(column(1, 1, 1000), 5, true).passes()).isTrue();
    }

    /**
     * 14 × 0 and 2 × 9: G1 = 2.5 and G2 = 4.9 fail. Of tied maxima all move at once, here to a constant, which passes.
     */
    @Test
    void tiedExtremesMoveTogether() {
        var tied = column(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 9, 9, NA);
        assertThat(Winsorisation.passes(Moments.of(tied))).isFalse();
        var treated = Winsorisation.of(tied, 1, false);
        assertThat(treated.high()).isEqualTo(2);
        assertThat(treated.column()[14]).isZero();
        assertThat(treated.column()[16]).isNaN();
        assertThat(treated.passes()).isTrue();
    }

    @Test
    void theStepSaysWhichCellsMovedAndWhy() {
        var before = table(TWO_HIGH, TWO_HIGH.clone());
        var step = Treatment.apply(Treatment.winsorise(5), before);
        assertThat(step.changes())
                .containsExactly(
                        new CellChange("u16", "a", 80, 15, Mark.WINSORISED_HIGH),
                        new CellChange("u17", "a", 100, 15, Mark.WINSORISED_HIGH),
                        new CellChange("u16", "b", 80, 15, Mark.WINSORISED_HIGH),
                        new CellChange("u17", "b", 100, 15, Mark.WINSORISED_HIGH));
        assertThat(before.column(0)[16]).isEqualTo(100);
        assertThat(Treatment.apply(Treatment.winsoriseThenLog(1), before).changes())
                .hasSize(34)
                .allMatch(change -> change.mark() == Mark.LOGGED);
        assertThat(Treatment.apply(Treatment.NONE, before).changes()).isEmpty();
    }

    @Test
    void aNegativeNumberOfPointsIsRefused() {
        assertRefused(() -> Treatment.winsorise(-1), "pipeline.treat.winmax", "-1");
    }
}
