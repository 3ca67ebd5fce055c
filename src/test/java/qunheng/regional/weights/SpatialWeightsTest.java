package qunheng.regional.weights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.regional.weights.SpatialWeights.Link;
import qunheng.regional.weights.WeightScheme.InverseDistance;
import qunheng.regional.weights.WeightScheme.NearestNeighbours;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightScheme.UserList;

class SpatialWeightsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    private static List<String> codes(boolean all) {
        return KNOWLEDGE.regions().stream().filter(r -> all || r.nbs31()).map(Region::code).toList();
    }

    private static SpatialWeights contiguity(boolean all, boolean hainan, boolean taiwan) {
        return Contiguity.of(KNOWLEDGE, codes(all), new QueenContiguity(hainan, taiwan), WeightStyle.BINARY);
    }

    @Test
    void thirtyOneUnitsHaveSixtyNinePairs() {
        var weights = contiguity(false, true, false);
        assertThat(weights.links()).hasSize(2 * 69);
        var degrees = IntStream.range(0, 31).map(weights::degree).summaryStatistics();
        assertThat(degrees.getMax()).isEqualTo(8);
        assertThat(degrees.getMin()).isEqualTo(1);
        assertThat(degrees.getAverage()).isCloseTo(4.45, within(0.005));
        assertThat(weights.islands()).isEmpty();
        assertThat(weights.degree(weights.ids().indexOf("150000"))).isEqualTo(8);
        assertThat(weights.degree(weights.ids().indexOf("610000"))).isEqualTo(8);
    }

    @Test
    void bothStraitsAreSettings() {
        assertThat(contiguity(false, false, false).islands()).containsExactly("460000");
        assertThat(contiguity(true, true, false).islands()).containsExactly("710000");
        assertThat(contiguity(true, true, true).islands()).isEmpty();
        assertThat(contiguity(true, true, true).links()).hasSize(2 * 72);
    }

    @Test
    void aBorderToAUnitOutsideTheSampleDoesNotCount() {
        var thirty = codes(false).stream().filter(code -> !code.equals("540000")).toList();
        var weights = Contiguity.of(KNOWLEDGE, thirty, QueenContiguity.USUAL, WeightStyle.BINARY);
        assertThat(weights.size()).isEqualTo(30);
        assertThat(weights.links()).hasSize(2 * 65);
        assertThatThrownBy(() -> Contiguity.of(KNOWLEDGE, List.of("999999"), QueenContiguity.USUAL, WeightStyle.BINARY))
                .hasMessageContaining("999999");
    }

    @Test
    void rowsOfTheStandardisedStyleAddUpToOne() {
        var weights = contiguity(false, true, false).as(WeightStyle.ROW_STANDARDISED);
        var ones = IntStream.range(0, 31).mapToDouble(i -> 1).toArray();
        assertThat(weights.lag(ones)).containsOnly(new double[] {1}, within(1e-15));
        assertThat(weights.moments().s0()).isCloseTo(31, within(1e-12));
        assertThat(weights.as(WeightStyle.BINARY).links()).isEqualTo(contiguity(false, true, false).links());
    }

    @Test
    void nearestNeighboursAreKEachAndNotSymmetric() {
        var places = List.of(new Place(0, 0), new Place(1, 0), new Place(3, 0), new Place(7, 0));
        var weights = DistanceWeights.nearest(
                List.of("a", "b", "c", "d"), places, new NearestNeighbours(1), WeightStyle.BINARY);
        assertThat(weights.links())
                .containsExactly(new Link(0, 1, 1), new Link(1, 0, 1), new Link(2, 1, 1), new Link(3, 2, 1));
        assertThat(weights.linked(3, 2)).isTrue();
        assertThat(weights.linked(2, 3)).isFalse();
        assertThatThrownBy(() -> DistanceWeights.nearest(
                        List.of("a", "b", "c", "d"), places, new NearestNeighbours(4), WeightStyle.BINARY))
                .hasMessageContaining("regional.nearest");
    }

    @Test
    void inverseDistanceFallsWithItsPowerUpToTheCutOff() {
        var degree = Math.toRadians(1) * 6371.0088;
        var places = List.of(new Place(0, 0), new Place(0, 1), new Place(0, 3));
        var weights = DistanceWeights.inverse(
                List.of("a", "b", "c"), places, new InverseDistance(2, 2.5 * degree), WeightStyle.BINARY);
        assertThat(weights.links()).hasSize(4);
        assertThat(weights.weight(0, 0)).isCloseTo(Math.pow(degree, -2), within(1e-12));
        assertThat(weights.weight(2, 0)).isCloseTo(Math.pow(2 * degree, -2), within(1e-12));
        var twice = List.of(new Place(5, 5), new Place(5, 5));
        assertThatThrownBy(() -> DistanceWeights.inverse(
                        List.of("a", "b"), twice, new InverseDistance(1, 99), WeightStyle.BINARY))
                .hasMessageContaining("regional.samePlace");
    }

    @Test
    void aQuarterOfTheGlobeIsTenThousandKilometres() {
        assertThat(new Place(0, 0).distance(new Place(0, 90))).isCloseTo(10_007.557, within(0.001));
        assertThat(new Place(179, 0).distance(new Place(-179, 0))).isCloseTo(222.39, within(0.01));
    }

    @Test
    void linksThatAreNoneAreRefused() {
        var ids = List.of("a", "b");
        for (var wrong : List.of(
                List.of(new Link(0, 0, 1)),
                List.of(new Link(0, 1, 0)),
                List.of(new Link(0, 1, Double.NaN)),
                List.of(new Link(0, 1, 1), new Link(0, 1, 2)))) {
            assertThatThrownBy(() -> SpatialWeights.of(ids, new UserList("x"), WeightStyle.BINARY, wrong))
                    .isInstanceOf(IllegalArgumentException.class);
        }
        assertThatThrownBy(() -> SpatialWeights.of(
                        List.of("a", "a"), new UserList("x"), WeightStyle.BINARY, List.of()))
                .hasMessageContaining("twice");
    }
}
