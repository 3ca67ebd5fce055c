package qunheng.regional.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qunheng.regional.Reference;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;

/**
 * Income per head of 48 states of the United States, 1929–2009 (Bureau of Economic Analysis), as shipped with libpysal;
 * the expected numbers are those that PySAL's giddy publishes for them.
 */
class UsIncomeTest {
    private static final double[][] INCOME = Reference.read("us-income48.csv").stream()
            .map(row -> row.entrySet().stream()
                    .filter(cell -> cell.getKey().matches("\\d{4}"))
                    .mapToDouble(cell -> Double.parseDouble(cell.getValue()))
                    .toArray())
            .toArray(double[][]::new);

    private static double[][] relative() {
        var relative = new double[48][INCOME[0].length];
        for (var t = 0; t < INCOME[0].length; t++) {
            var year = t;
            var mean = Arrays.stream(INCOME).mapToDouble(unit -> unit[year]).average().orElseThrow();
            for (var unit = 0; unit < 48; unit++) {
                relative[unit][t] = INCOME[unit][t] / mean;
            }
        }
        return relative;
    }

    @Test
    void movesBetweenQuintilesOfEachYear() {
        var chain = MarkovChain.of(QuantileClasses.BY_YEAR.of(INCOME, 5), 5);
        var counts = IntStream.range(0, 5)
                .mapToObj(from -> IntStream.range(0, 5).mapToLong(to -> chain.count(from, to)).toArray())
                .toArray(long[][]::new);
        assertThat(counts).isDeepEqualTo(new long[][] {
            {729, 71, 1, 0, 0}, {72, 567, 80, 3, 0}, {0, 81, 631, 86, 2}, {0, 3, 86, 573, 56}, {0, 0, 1, 57, 741}
        });
        assertThat(chain.probability(0, 0)).isCloseTo(0.91011236, within(5e-9));
        assertThat(chain.probability(3, 4)).isCloseTo(0.07799443, within(5e-9));
    }

    @Test
    void steadyStatesGivenTheNeighboursWithPooledQuintilesOfRelativeIncome() {
        var links = Reference.read("us-income48-neighbours.csv").stream()
                .map(row -> new SpatialWeights.Link(
                        Integer.parseInt(row.get("id")), Integer.parseInt(row.get("neighbour")), 1))
                .toList();
        var weights = SpatialWeights.of(
                IntStream.range(0, 48).mapToObj(String::valueOf).toList(),
                new WeightScheme.UserList("states48"),
                WeightStyle.ROW_STANDARDISED,
                links);
        var chains = SpatialMarkov.of(relative(), weights, QuantileClasses.POOLED, 5).given();
        var published = new double[][] {
            {0.43509425, 0.2635327, 0.20363044, 0.06841983, 0.02932278},
            {0.13391287, 0.33993305, 0.25153036, 0.23343016, 0.04119356},
            {0.12124869, 0.21137444, 0.2635101, 0.29013417, 0.1137326},
            {0.0776413, 0.19748806, 0.25352636, 0.22480415, 0.24654013},
            {0.01776781, 0.19964349, 0.19009833, 0.25524697, 0.3372434}
        };
        for (var lag = 0; lag < 5; lag++) {
            assertThat(chains.get(lag).steadyState().orElseThrow()).containsExactly(published[lag], within(5e-7));
        }
    }
}
