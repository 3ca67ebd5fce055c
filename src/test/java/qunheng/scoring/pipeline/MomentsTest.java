package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;

import org.junit.jupiter.api.Test;

class MomentsTest {
    /** 1 … 9 and 100; SciPy 1.17 skew and kurtosis with bias=False. */
    @Test
    void skewnessAndKurtosisAreTheSampleOnes() {
        var moments = Moments.of(column(1, 2, 3, 4, 5, 6, 7, 8, 9, 100));
        assertThat(moments.skewness()).isCloseTo(3.118895745239087, within(1e-12));
        assertThat(moments.kurtosis()).isCloseTo(9.799244716163662, within(1e-12));
    }

    /** Mean 5, squares 9, 1, 1, 1, 0, 0, 4, 16 = 32: variance 32/7. */
    @Test
    void standardDeviationDividesByNMinusOneAndSkipsMissing() {
        var moments = Moments.of(column(2, 4, NA, 4, 4, 5, 5, 7, 9));
        assertThat(moments.n()).isEqualTo(8);
        assertThat(moments.mean()).isEqualTo(5);
        assertThat(moments.sd()).isCloseTo(Math.sqrt(32 / 7.0), within(1e-15));
        assertThat(moments.min()).isEqualTo(2);
        assertThat(moments.max()).isEqualTo(9);
    }

    /** 0.1 + 0.1 + 0.1 is not 3 · 0.1 in binary, so a mean of equal numbers can differ from them. */
    @Test
    void aColumnOfEqualNumbersIsConstantWhateverItsMeanRoundsTo() {
        var moments = Moments.of(column(0.1, 0.1, 0.1, 0.1, 0.1, 0.1));
        assertThat(moments.constant()).isTrue();
        assertThat(moments.sd()).isZero();
        assertThat(moments.skewness()).isNaN();
        assertThat(moments.kurtosis()).isNaN();
    }

    @Test
    void fewValuesHaveNoTail() {
        assertThat(Moments.of(column(1, 2)).skewness()).isNaN();
        assertThat(Moments.of(column(1, 2, 4)).skewness()).isFinite();
        assertThat(Moments.of(column(1, 2, 4)).kurtosis()).isNaN();
        assertThat(Moments.of(column(1, 2, 4, 9)).kurtosis()).isFinite();
        assertThat(Moments.of(column(NA, 1)).sd()).isNaN();
        assertThat(Moments.of(column(NA, NA)).n()).isZero();
        assertThat(Moments.of(column(NA, NA)).mean()).isNaN();
    }
}
