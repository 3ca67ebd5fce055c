package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.ForkJoinPool;
import java.util.stream.IntStream;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightStyle;

class LocalInferenceTest {
    static final List<String> PROVINCES = Knowledge.load().regions().stream()
            .filter(Region::nbs31)
            .map(Region::code)
            .toList();

    static SpatialWeights provinces() {
        return Contiguity.of(
                Knowledge.load(), PROVINCES, QueenContiguity.USUAL, WeightStyle.ROW_STANDARDISED);
    }

    static double[] made(long seed) {
        var random = new SplittableRandom(seed);
        return random.doubles(31).map(u -> Math.exp(3 * u)).toArray();
    }

    /** Every unit's neighbours: the next {@code k} around a ring. */
    private static SpatialWeights ring(int n, int k) {
        var links = new ArrayList<SpatialWeights.Link>();
        for (var i = 0; i < n; i++) {
            for (var step = 1; step <= k; step++) {
                links.add(new SpatialWeights.Link(i, (i + step) % n, 1));
            }
        }
        return SpatialWeights.of(
                IntStream.range(0, n).mapToObj(String::valueOf).toList(),
                new WeightScheme.UserList("ring"),
                WeightStyle.ROW_STANDARDISED,
                links);
    }

    /** Shares of all orders of the others with I at most and at least the observed one, listed one by one. */
    private static Tails listed(double[] values, SpatialWeights weights, int unit) {
        var count = new long[3];
        list(values.clone(), weights, unit, 0, LocalMoran.of(values, weights).units().get(unit).i(), count);
        return new Tails((double) count[0] / count[2], (double) count[1] / count[2]);
    }

    private static void list(double[] order, SpatialWeights w, int unit, int at, double observed, long[] count) {
        if (at == order.length) {
            var i = LocalMoran.of(order, w).units().get(unit).i();
            count[0] += i <= observed + 1e-9 ? 1 : 0;
            count[1] += i >= observed - 1e-9 ? 1 : 0;
            count[2]++;
            return;
        }
        if (at == unit) {
            list(order, w, unit, at + 1, observed, count);
            return;
        }
        for (var j = at; j < order.length; j++) {
            if (j != unit) {
                swap(order, at, j);
                list(order, w, unit, at + 1, observed, count);
                swap(order, at, j);
            }
        }
    }

    private static void swap(double[] order, int i, int j) {
        var kept = order[i];
        order[i] = order[j];
        order[j] = kept;
    }

    @Property(tries = 30)
    void exactTailsAreThoseOfEveryOrderOfTheOtherValues(
            @ForAll @Size(6) List<@IntRange(min = 0, max = 9) Integer> numbers,
            @ForAll @IntRange(min = 1, max = 5) int k) {
        Assume.that(numbers.stream().distinct().count() > 1);
        var values = numbers.stream().mapToDouble(v -> v).toArray();
        var weights = ring(values.length, k);
        var exact = LocalInference.exact(values, weights);
        assertThat(exact.exact()).isTrue();
        for (var unit = 0; unit < values.length; unit++) {
            var listed = listed(values, weights, unit);
            assertThat(exact.tails().get(unit).lower()).isCloseTo(listed.lower(), within(1e-12));
            assertThat(exact.tails().get(unit).upper()).isCloseTo(listed.upper(), within(1e-12));
        }
    }

    @Property(tries = 50)
    void thePairsOfTwoHalvesAreAllSamples(
            @ForAll @Size(min = 1, max = 13) List<@IntRange(min = -20, max = 20) Integer> numbers,
            @ForAll @IntRange(min = 0, max = 13) int size) {
        Assume.that(size <= numbers.size());
        var values = numbers.stream().mapToDouble(v -> v / 7.0).toArray();
        var given = IntStream.range(0, size).mapToDouble(i -> values[values.length - 1 - i]).sum();
        long atMost = 0;
        long atLeast = 0;
        long all = 0;
        for (var set = 0; set < 1 << values.length; set++) {
            if (Integer.bitCount(set) == size) {
                var chosen = set;
                var sum = IntStream.range(0, values.length)
                        .filter(i -> (chosen >> i & 1) == 1)
                        .mapToDouble(i -> values[i])
                        .sum();
                atMost += sum <= given + 1e-9 ? 1 : 0;
                atLeast += sum >= given - 1e-9 ? 1 : 0;
                all++;
            }
        }
        assertThat(ExactSums.of(values, size, given)).isEqualTo(new ExactSums(atMost, atLeast, all));
    }

    @Test
    void whereAllValuesAreZeroEverySampleIsATie() {
        assertThat(ExactSums.of(new double[1], 1, 0)).isEqualTo(new ExactSums(1, 1, 1));
        assertThat(ExactSums.of(new double[4], 2, 0)).isEqualTo(new ExactSums(6, 6, 6));
    }

    @Test
    void thirtyOneProvincesHaveTwentyMillionSetsOfNeighbours() {
        var weights = provinces();
        var sets = IntStream.range(0, 31)
                .mapToLong(i -> ExactSums.of(new double[30], weights.degree(i), 0).all())
                .summaryStatistics();
        assertThat(sets.getMax()).isEqualTo(5_852_925);
        assertThat(sets.getSum()).isBetween(20_000_000L, 20_200_000L);
    }

    @Test
    void drawsWithoutReplacementComeCloseToTheExactTails() {
        var values = made(3);
        var weights = provinces();
        var exact = LocalInference.exact(values, weights);
        var draws = 99_999;
        var drawn = LocalInference.drawn(values, weights, draws, 11);
        for (var i = 0; i < 31; i++) {
            var upper = exact.tails().get(i).upper();
            assertThat(drawn.tails().get(i).upper())
                    .isCloseTo(upper, within(4.5 * Math.sqrt(upper * (1 - upper) / draws) + 2.0 / draws));
        }
        assertThat(LocalInference.drawn(values, weights, draws, 11)).isEqualTo(drawn);
    }

    @Test
    void theNumberOfThreadsChangesNothing() throws Exception {
        var weights = provinces();
        try (var one = new ForkJoinPool(1);
                var four = new ForkJoinPool(4)) {
            var alone = one.submit(() -> LocalInference.drawn(made(6), weights, 999, 3)).get();
            assertThat(four.submit(() -> LocalInference.drawn(made(6), weights, 999, 3)).get()).isEqualTo(alone);
        }
    }

    @Test
    void drawsWithReplacementWouldNot() {
        // one large value among zeros: a neighbour that is drawn twice makes lags that no map can have
        var values = new double[20];
        values[1] = 10;
        values[2] = 1;
        values[0] = 5;
        var exact = LocalInference.exact(values, ring(20, 2)).tails().getFirst();
        // of the C(19, 2) = 171 pairs only {10, 1} reaches 11
        assertThat(exact.upper()).isCloseTo(1 / 171.0, within(1e-12));
        assertThat(exact.pTwoSided()).isCloseTo(2 / 171.0, within(1e-12));
        // with replacement {10, 10} and both orders of {10, 1} would, 3 of 19²
        assertThat(exact.upper()).isNotCloseTo(3 / 361.0, within(1e-4));
    }

    @Test
    void theSmallestDrawnPIsTwoOverTheDrawsAndOne() {
        assertThat(Tails.drawn(0, 99, 99).pTwoSided()).isEqualTo(0.02);
        assertThat(Tails.drawn(9_999, 0, 9_999).pTwoSided()).isEqualTo(2e-4);
        assertThat(Tails.exact(new ExactSums(1, 5_852_925, 5_852_925)).pTwoSided()).isEqualTo(2 / 5_852_925.0);
    }

    @Test
    void theTwoSidedPIsTwiceTheSmallerTailAndAtMostOne() {
        assertThat(new Tails(0.99, 0.02).pTwoSided()).isEqualTo(0.04);
        assertThat(new Tails(0.02, 0.99).pTwoSided()).isEqualTo(0.04);
        assertThat(new Tails(0.7, 0.7).pTwoSided()).isEqualTo(1);
        assertThat(Tails.drawn(0, 9_999, 9_999)).isEqualTo(new Tails(1e-4, 1));
    }

    @Test
    void fortyUnitsCanStillBeCountedAndThreeHundredWithFewNeighbours() {
        assertThat(IntStream.rangeClosed(0, 39).allMatch(k -> ExactSums.feasible(39, k))).isTrue();
        assertThat(ExactSums.feasible(332, 3)).isTrue();
        assertThat(ExactSums.feasible(332, 6)).isFalse();
    }

    @Test
    void unequalWeightsAreDrawnBecauseEveryOrderCounts() {
        var places = Knowledge.load().regions().stream()
                .filter(Region::nbs31)
                .map(r -> new qunheng.regional.weights.Place(r.lon(), r.lat()))
                .toList();
        var weights = qunheng.regional.weights.DistanceWeights.inverse(
                PROVINCES, places, new WeightScheme.InverseDistance(1, 1500), WeightStyle.ROW_STANDARDISED);
        assertThat(LocalInference.exactFeasible(weights)).isFalse();
        assertThat(LocalInference.of(made(1), weights, 999, 1).exact()).isFalse();
        assertThatThrownBy(() -> LocalInference.exact(made(1), weights)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void withHainanCutOffItHasNoTestAndIsNotCounted() {
        var weights = Contiguity.of(
                Knowledge.load(), PROVINCES, new QueenContiguity(false, false), WeightStyle.ROW_STANDARDISED);
        var values = made(5);
        assertThat(weights.islands()).containsExactly("460000");
        assertThat(MoranI.of(values, weights).expectation()).isCloseTo(-1 / 29.0, within(1e-15));
        assertThat(MoranI.of(values, provinces()).expectation()).isCloseTo(-1 / 30.0, within(1e-15));
        var hainan = PROVINCES.indexOf("460000");
        var inference = LocalInference.exact(values, weights);
        assertThat(inference.tails().get(hainan).pTwoSided()).isNaN();
        assertThat(inference.adjusted().get(hainan)).isNaN();
        assertThat(LocalMoran.of(values, weights).units().get(hainan).quadrant()).isNull();
        assertThat(LocalG.withoutSelf(values, weights)[hainan]).isNaN();
    }

    @Test
    void adjustedValuesAreThoseOfBenjaminiAndHochberg() {
        // 0.01·4/1, 0.02·4/2, 0.03·4/3 and 0.5, each no more than the next
        assertThat(FalseDiscovery.adjusted(0.03, 0.5, Double.NaN, 0.01, 0.02))
                .containsExactly(new double[] {0.04, 0.5, Double.NaN, 0.04, 0.04}, within(1e-15));
        assertThat(FalseDiscovery.adjusted(0.9, 0.9)).containsExactly(0.9, 0.9);
    }
}
