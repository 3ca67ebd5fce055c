package qunheng.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import qunheng.scoring.pipeline.MethodRefusal;

/** Bands from counts, and the store that the counts come from. */
class RankBandTest {
    /** Ranks 1, 1, 3, 4, 4, 4, 12 and two draws without one: n = 7, h = 6p. */
    @Test
    void aBandOfCountsIsThatOfTheSortedRanks() {
        var band = RankBand.of(3, new int[] {2, 2, 0, 1, 3, 0, 0, 0, 0, 0, 0, 0, 1});
        assertThat(band.nominal()).isEqualTo(3);
        assertThat(band.mean()).isCloseTo(29 / 7.0, within(1e-15));
        assertThat(band.median()).isEqualTo(4);
        assertThat(band.q5()).isEqualTo(1); // h = 0.3, between 1 and 1
        assertThat(band.q95()).isCloseTo(4 + 0.7 * 8, within(1e-12)); // h = 5.7, between 4 and 12
        assertThat(band.min()).isEqualTo(1);
        assertThat(band.max()).isEqualTo(12);
        assertThat(band.top()).isCloseTo(6 / 7.0, within(1e-15));
        assertThat(band.failed()).isEqualTo(2);
    }

    @Test
    void theTenthRankIsInTheFirstTenAndTheEleventhIsNot() {
        assertThat(RankBand.of(1, counts(11, 10)).top()).isEqualTo(1);
        assertThat(RankBand.of(1, counts(11, 11)).top()).isZero();
    }

    private static int[] counts(int most, int rank) {
        var counts = new int[most + 1];
        counts[rank] = 4;
        return counts;
    }

    @Test
    void aUnitWithoutARankHasNoBand() {
        var band = RankBand.of(0, new int[] {9, 0, 0});
        assertThat(band.nominal()).isNaN();
        assertThat(new double[] {band.mean(), band.median(), band.q5(), band.q95(), band.min(), band.max(), band.top()})
                .containsOnly(Double.NaN);
        assertThat(band.failed()).isEqualTo(9);
        assertThat(RankBand.of(0, new int[] {0, 1}).nominal()).isNaN();
        assertThat(RankBand.of(2, new int[] {1, 0, 0}).nominal()).isEqualTo(2);
    }

    @Test
    void scoresOfSomeDrawsHaveABandAndOfNoneHaveNot() {
        var band = ScoreBand.of(7, new double[] {3, Double.NaN, 1, 2});
        assertThat(band).isEqualTo(new ScoreBand(7, 2, 2, 1.1, 2.9));
        var none = ScoreBand.of(7, new double[] {Double.NaN});
        assertThat(none.mean()).isNaN();
        assertThat(none.median()).isNaN();
        assertThat(none.nominal()).isEqualTo(7);
    }

    /** 4,100 draws are more than one piece; 70,000 units more than two bytes count. */
    @Test
    void ranksComeBackAsTheyWerePut() {
        var few = new RankStore(4_100, 3);
        for (int draw = 0; draw < 4_100; draw++) {
            few.put(draw, new int[] {draw % 4, 3 - draw % 4, 1});
        }
        assertThat(few.draws()).isEqualTo(4_100);
        assertThat(few.rank(4_095, 0)).isEqualTo(3);
        assertThat(few.rank(4_096, 0)).isZero();
        assertThat(few.rank(4_099, 0)).isEqualTo(3);
        assertThat(few.rank(4_099, 2)).isEqualTo(1);
        assertThat(few.counts(0, 3))
                .isDeepEqualTo(new int[][] {{1025, 1025, 1025, 1025}, {1025, 1025, 1025, 1025}, {0, 4100, 0, 0}});
        assertThat(few.counts(2, 3)).isDeepEqualTo(new int[][] {{0, 4100, 0, 0}});

        var many = new RankStore(2, 70_000);
        var ranks = new int[70_000];
        ranks[69_999] = 69_999;
        many.put(1, ranks);
        assertThat(many.rank(1, 69_999)).isEqualTo(69_999);
        assertThat(many.rank(0, 69_999)).isZero();
    }

    @Test
    void whatAStoreTakesIsTwoBytesARankAndFourForManyUnits() {
        assertThat(RankStore.bytes(10_000, 51)).isEqualTo(1_020_000);
        assertThat(RankStore.bytes(10, 65_535)).isEqualTo(10L * 65_535 * 2);
        assertThat(RankStore.bytes(10, 65_536)).isEqualTo(10L * 65_536 * 4);
        assertThatThrownBy(() -> new RankStore(1, 600_000))
                .isInstanceOf(MethodRefusal.class)
                .hasMessageContaining("robustness.tooManyUnits");
    }
}
