package qunheng.regional.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.dynamics.GrowthShare.Field;
import qunheng.regional.dynamics.ShiftShare.Method;
import qunheng.regional.specialisation.RegionIndustryTable;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;

class DynamicsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private static RegionIndustryTable table(double[]... cells) {
        return RegionIndustryTable.of(List.of("a", "b"), List.of("x", "y"), cells);
    }

    private static RegionIndustryTable made(long seed) {
        var random = new SplittableRandom(seed);
        return RegionIndustryTable.of(
                IntStream.range(0, 5).mapToObj(j -> "r" + j).toList(),
                IntStream.range(0, 4).mapToObj(i -> "i" + i).toList(),
                IntStream.range(0, 5)
                        .mapToObj(j -> random.doubles(4).map(u -> 1 + 99 * u).toArray())
                        .toArray(double[][]::new));
    }

    @Test
    void dunnByHand() {
        // x grows from 40 to 60 (½), y from 60 to 60 (0), everything by 0.2
        var found = ShiftShare.between(
                table(new double[] {30, 10}, new double[] {10, 50}),
                table(new double[] {50, 5}, new double[] {10, 55}),
                Method.DUNN);
        var a = found.getFirst();
        assertThat(a.change()).isCloseTo(15, EXACT);
        assertThat(a.national()).isCloseTo(8, EXACT);
        assertThat(a.mix()).isCloseTo(30 * 0.3 - 10 * 0.2, EXACT);
        assertThat(a.regional()).isCloseTo(30 * (2 / 3.0 - 0.5) + 10 * -0.5, EXACT);
        assertThat(a.allocation()).isZero();
    }

    @Test
    void estebanMarquillasByHand() {
        var found = ShiftShare.between(
                table(new double[] {30, 10}, new double[] {10, 50}),
                table(new double[] {50, 5}, new double[] {10, 55}),
                Method.ESTEBAN_MARQUILLAS);
        // a's 40 with the average mix: 16 of x, 24 of y
        assertThat(found.getFirst().regional()).isCloseTo(16 / 6.0 - 12, EXACT);
        assertThat(found.getFirst().allocation()).isCloseTo(14 / 6.0 + 7, EXACT);
    }

    @Property
    void thePartsAddUpToTheChangeWithEveryMethod(@ForAll long seed) {
        var years = List.of(made(seed), made(seed + 1), made(seed + 2), made(seed + 3));
        for (var method : Method.values()) {
            var all = List.of(
                    ShiftShare.between(years.getFirst(), years.getLast(), method), ShiftShare.dynamic(years, method));
            for (var result : all) {
                for (var j = 0; j < 5; j++) {
                    var c = result.get(j);
                    assertThat(c.national() + c.mix() + c.regional() + c.allocation()).isCloseTo(c.change(), EXACT);
                    assertThat(c.change())
                            .isCloseTo(years.get(3).regionTotals()[j] - years.get(0).regionTotals()[j], EXACT);
                }
                assertThat(result.stream().mapToDouble(ShiftShare.Components::mix).sum())
                        .as("the mix of all regions is average in each step")
                        .isCloseTo(0, EXACT);
            }
        }
    }

    @Test
    void staticAndDynamicDiffer() {
        var years = List.of(made(1), made(2), made(3));
        assertThat(ShiftShare.dynamic(years, Method.DUNN).getFirst().mix())
                .isNotCloseTo(ShiftShare.between(made(1), made(3), Method.DUNN).getFirst().mix(), within(1e-6));
        assertThatThrownBy(() -> ShiftShare.dynamic(List.of(made(1)), Method.DUNN)).hasMessageContaining("twoYears");
    }

    @Test
    void anIndustryThatStartsFromNothing() {
        var first = table(new double[] {0, 10}, new double[] {10, 10});
        var last = table(new double[] {5, 10}, new double[] {15, 10});
        var dunn = ShiftShare.between(first, last, Method.DUNN).getFirst();
        assertThat(dunn.national() + dunn.mix() + dunn.regional()).isCloseTo(5, EXACT);
        var split = ShiftShare.between(first, last, Method.ESTEBAN_MARQUILLAS);
        assertThat(split.getFirst().allocation()).isNaN();
        assertThat(split.getLast().allocation()).isNotNaN();
        var nowhere = ShiftShare.between(
                table(new double[] {0, 10}, new double[] {0, 10}), last, Method.DUNN).getFirst();
        assertThat(nowhere.national() + nowhere.mix() + nowhere.regional()).isCloseTo(nowhere.change(), EXACT);
        assertThatThrownBy(() -> ShiftShare.between(table(new double[2], new double[2]), last, Method.DUNN))
                .hasMessageContaining("regional.zeroBase");
    }

    @Test
    void theFourFieldsAreCutAtOneAndAtTheGrowthOfEverything() {
        // everything grows by a half
        var found = GrowthShare.of(
                table(new double[] {10, 20}, new double[] {30, 20}),
                table(new double[] {20, 25}, new double[] {30, 45}));
        assertThat(found.getFirst().referenceGrowth()).isCloseTo(0.5, EXACT);
        var x = found.getFirst().points().getFirst();
        assertThat(x.growth()).isCloseTo(1, EXACT);
        assertThat(x.quotient()).isCloseTo(20 / 45.0 / (50 / 120.0), EXACT);
        assertThat(x.field()).isEqualTo(Field.STAR);
        assertThat(x.share()).isCloseTo(0.4, EXACT);
        assertThat(x.shareChange()).isCloseTo(0.15, EXACT);
        assertThat(found.getFirst().points().get(1).field()).isEqualTo(Field.DECLINING);
        assertThat(found.get(1).points().getFirst().field()).isEqualTo(Field.DECLINING);
        assertThat(found.get(1).points().get(1).field()).isEqualTo(Field.STAR);
    }

    @Test
    void classesByYearAreRanksAndPooledOnesAreLevels() {
        var panel = new double[][] {{1, 10}, {2, 20}, {3, 30}, {4, 40}};
        assertThat(QuantileClasses.BY_YEAR.of(panel, 2)).isDeepEqualTo(new int[][] {{0, 0}, {0, 0}, {1, 1}, {1, 1}});
        assertThat(QuantileClasses.POOLED.of(panel, 2)).isDeepEqualTo(new int[][] {{0, 1}, {0, 1}, {0, 1}, {0, 1}});
        assertThatThrownBy(() -> QuantileClasses.POOLED.of(panel, 5)).hasMessageContaining("regional.classes");
    }

    @Test
    void aChainByHand() {
        var chain = MarkovChain.of(new int[][] {{0, 0, 1}, {0, 1, 1}, {1, 1, 0}, {1, 0, 0}}, 2);
        // from 0: 0→0 twice, 0→1 twice; from 1: 1→1 twice, 1→0 twice
        assertThat(chain.count(0, 0)).isEqualTo(2);
        assertThat(chain.probability(1, 0)).isEqualTo(0.5);
        assertThat(chain.steadyState().orElseThrow()).containsExactly(new double[] {0.5, 0.5}, EXACT);
        assertThat(chain.stay(0)).isEqualTo(2);
        assertThat(chain.mobility()).isEqualTo(1);
    }

    @Test
    void theSteadyStateIsLeftUnchanged() {
        var chain = MarkovChain.of(new int[][] {{0, 0, 0, 1, 1, 2, 2, 2, 2, 0, 1, 2}}, 3);
        var shares = chain.steadyState().orElseThrow();
        for (var to = 0; to < 3; to++) {
            var next = 0.0;
            for (var from = 0; from < 3; from++) {
                next += shares[from] * chain.probability(from, to);
            }
            assertThat(next).isCloseTo(shares[to], EXACT);
        }
    }

    @Test
    void aClassThatNobodyWasInHasNoRow() {
        var chain = MarkovChain.of(new int[][] {{0, 0, 0}}, 2);
        assertThat(chain.probability(1, 1)).isNaN();
        assertThat(chain.steadyState()).isEmpty();
        // two parts without a way between them: any mixture of them is steady
        assertThat(MarkovChain.of(new int[][] {{0, 0}, {1, 1}}, 2).steadyState()).isEmpty();
    }

    @Test
    void theChainsGivenTheNeighboursAddUpToTheChainOfAll() {
        var random = new SplittableRandom(4);
        var path = new int[20][8];
        var lags = new int[20][8];
        for (var unit = 0; unit < 20; unit++) {
            for (var t = 0; t < 8; t++) {
                path[unit][t] = random.nextInt(3);
                lags[unit][t] = random.nextInt(2);
            }
        }
        var all = MarkovChain.of(path, 3);
        var given = MarkovChain.given(path, lags, 3, 2);
        for (var from = 0; from < 3; from++) {
            for (var to = 0; to < 3; to++) {
                assertThat(given[0].count(from, to) + given[1].count(from, to)).isEqualTo(all.count(from, to));
            }
        }
    }

    @Test
    void theSpatialChainClassesTheLagsOfEachYear() {
        var ring = SpatialWeights.of(
                List.of("a", "b", "c", "d"),
                new WeightScheme.UserList("ring"),
                WeightStyle.ROW_STANDARDISED,
                IntStream.range(0, 4).mapToObj(i -> new SpatialWeights.Link(i, (i + 1) % 4, 1)).toList());
        // the lag of a is b, of b is c, of c is d, of d is a
        var found = SpatialMarkov.of(
                new double[][] {{1, 4}, {2, 3}, {3, 2}, {4, 1}}, ring, QuantileClasses.BY_YEAR, 2);
        assertThat(found.all().count(0, 1)).isEqualTo(2);
        // a is low beside a low b and rises; b is low beside a high c and rises
        assertThat(found.given().get(0).count(0, 1)).isEqualTo(1);
        assertThat(found.given().get(1).count(0, 1)).isEqualTo(1);
        // c is high beside a high d and falls; d is high beside a low a and falls
        assertThat(found.given().get(1).count(1, 0)).isEqualTo(1);
        assertThat(found.given().get(0).count(1, 0)).isEqualTo(1);
    }
}
