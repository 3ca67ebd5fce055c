package qunheng.scoring.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class PeerStandingTest {
    @Test
    void eightPeersGiveAPercentileAndSevenDoNot() {
        var eight = PeerStanding.of(60, new double[] {10, 20, 30, 40, 50, 60, 70, 80});
        assertThat(eight.below()).isEqualTo(5);
        assertThat(eight.equal()).isEqualTo(1);
        assertThat(eight.percentile()).isEqualTo(100 * 5.5 / 8);
        var seven = PeerStanding.of(60, new double[] {10, 20, 30, 40, 50, 60, 70});
        assertThat(seven.given()).isFalse();
        assertThat(seven.lacking()).isOne();
    }

    @Test
    void aPeerWithoutAScoreIsNoPeerAndNoZero() {
        var standing = PeerStanding.of(5, new double[] {Double.NaN, Double.NaN, 10, 20, 30, 40, 50, 60, 70, 80});
        assertThat(standing.scored()).isEqualTo(8);
        assertThat(standing.below()).isZero();
        assertThat(standing.percentile()).isZero();
    }

    @Test
    void aClusterWithoutAScoreHasNoPercentile() {
        var standing = PeerStanding.of(Double.NaN, new double[] {1, 2, 3, 4, 5, 6, 7, 8});
        assertThat(standing.given()).isFalse();
        assertThat(standing.lacking()).isZero();
    }

    @Test
    void aFractionOfAPointDecidesNothing() {
        var standing = PeerStanding.of(60.2, new double[] {59.6, 60.4, 60, 60, 60, 60, 60, 60});
        assertThat(standing.below()).isZero();
        assertThat(standing.equal()).isEqualTo(8);
        assertThat(standing.percentile()).isEqualTo(50);
    }

    @Property
    void aHigherScoreNeverHasALowerPercentile(
            @ForAll @Size(min = 8, max = 30) List<@DoubleRange(min = 0, max = 100) Double> peers,
            @ForAll @DoubleRange(min = 0, max = 100) double one,
            @ForAll @DoubleRange(min = 0, max = 100) double other) {
        var scores = peers.stream().mapToDouble(Double::doubleValue).toArray();
        var low = PeerStanding.of(Math.min(one, other), scores).percentile();
        var high = PeerStanding.of(Math.max(one, other), scores).percentile();
        assertThat(low).isBetween(0.0, high);
        assertThat(high).isLessThanOrEqualTo(100);
    }
}
