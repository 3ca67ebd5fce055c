package qunheng.scoring.pipeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static qunheng.scoring.pipeline.Tables.NA;
import static qunheng.scoring.pipeline.Tables.column;

import org.junit.jupiter.api.Test;

class StatisticsTest {
    /** h = 3p: p = 0.5 lies half way between 2 and 3, p = 0.05 at 0.15 of the way from 1 to 2. */
    @Test
    void quantilesInterpolateBetweenOrderStatistics() {
        var sorted = Quantiles.sorted(column(4, 1, NA, 3, 2));
        assertThat(sorted).containsExactly(1, 2, 3, 4);
        assertThat(Quantiles.of(sorted, 0.5)).isEqualTo(2.5);
        assertThat(Quantiles.of(sorted, 0.05)).isCloseTo(1.15, within(1e-15));
        assertThat(Quantiles.of(sorted, 0)).isEqualTo(1);
        assertThat(Quantiles.of(sorted, 1)).isEqualTo(4);
        assertThat(Quantiles.of(column(), 0.5)).isNaN();
        assertThat(Quantiles.median(column(5, NA, 1, 2))).isEqualTo(2);
    }

    @Test
    void tiesShareTheSmallestRankFromTheTop() {
        assertThat(Ranks.descending(column(70, 90, 70, NA, 10))).containsExactly(2, 1, 2, NA, 4);
        var ranks = new int[5];
        Ranks.descending(column(70, 90, 70, NA, 10), new double[5], ranks);
        assertThat(ranks).containsExactly(2, 1, 2, 0, 4);
    }

    @Test
    void ascendingRanksTakeTheMinimumAndAverageRanksTheMean() {
        assertThat(Ranks.ascending(column(70, 90, 70, NA, 10))).containsExactly(2, 4, 2, NA, 1);
        assertThat(Ranks.average(column(70, 90, 70, NA, 10))).containsExactly(2.5, 4, 2.5, NA, 1);
    }

    @Test
    void minusZeroAndZeroAreTied() {
        assertThat(Ranks.descending(column(-0.0, 0.0, 1))).containsExactly(2, 2, 1);
        assertThat(Ranks.ascending(column(0.0, -0.0, 1))).containsExactly(1, 1, 3);
        assertThat(Ranks.average(column(0.0, -0.0, 1))).containsExactly(1.5, 1.5, 3);
        var ranks = new int[3];
        Ranks.descending(column(0.0, -0.0, 1), new double[3], ranks);
        assertThat(ranks).containsExactly(2, 2, 1);
    }

    /** 1…5 against 2, 1, 4, 3, 7: Σdxdy = 12, Σdx² = 10, Σdy² = 21.2; ρ = 1 − 6·4/(5·24). */
    @Test
    void pearsonAndSpearmanOfATextbookPair() {
        var x = column(1, 2, 3, 4, 5);
        var y = column(2, 1, 4, 3, 7);
        assertThat(Correlation.pearson(x, y)).isCloseTo(12 / Math.sqrt(10 * 21.2), within(1e-15));
        assertThat(Correlation.spearman(x, y)).isCloseTo(0.8, within(1e-15));
        assertThat(Correlation.covariance(x, y)).isCloseTo(3, within(1e-15));
    }

    /** Without the third pair: 1, 2, 4, 5 against 2, 1, 3, 7 gives Σdxdy = 12, Σdx² = 10, Σdy² = 20.75. */
    @Test
    void aPairWithAMissingValueIsLeftOut() {
        assertThat(Correlation.pearson(column(1, 2, 3, 4, 5), column(2, 1, NA, 3, 7)))
                .isCloseTo(12 / Math.sqrt(10 * 20.75), within(1e-15));
        // ranks are taken over the pairs that are there: 1, 2, 3, 4 against 2, 1, 3, 4
        assertThat(Correlation.spearman(column(1, 2, 3, 4, 5), column(2, 1, NA, 3, 7)))
                .isCloseTo(0.8, within(1e-15));
        assertThat(Correlation.covariance(column(1, 2, 3, 4, 5), column(2, 1, NA, 3, 7)))
                .isCloseTo(4, within(1e-15));
    }

    @Test
    void aConstantColumnHasNoCorrelation() {
        assertThat(Correlation.pearson(column(1, 2, 3), column(0.1, 0.1, 0.1))).isNaN();
        assertThat(Correlation.pearson(column(7, 7, NA), column(1, 2, 3))).isNaN();
        assertThat(Correlation.pearson(column(1, NA), column(1, 2))).isNaN();
        assertThat(Correlation.covariance(column(1, NA), column(1, 2))).isNaN();
    }

    @Test
    void numbersAreWrittenSoThatTheyReadBack() {
        assertThat(Numbers.text(3)).isEqualTo("3");
        assertThat(Numbers.text(-12)).isEqualTo("-12");
        assertThat(Numbers.text(NA)).isEmpty();
        for (double v : new double[] {1 / 3.0, 1e300, 5e-324, -0.0, 123456789012345678.0, 0.1 + 0.2}) {
            assertThat(Double.doubleToLongBits(Double.parseDouble(Numbers.text(v))))
                    .isEqualTo(Double.doubleToLongBits(v));
        }
    }
}
