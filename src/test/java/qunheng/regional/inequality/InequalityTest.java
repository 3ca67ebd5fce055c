package qunheng.regional.inequality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.Reference;
import qunheng.regional.concentration.Gini;

class InequalityTest {
    private static final double[] INCOME = {10, 10, 10, 20, 50};
    private static final Offset<Double> EXACT = within(1e-9);

    private static List<String> names(List<Integer> groups, int size) {
        return IntStream.range(0, size).mapToObj(i -> "g" + groups.get(i % groups.size())).toList();
    }

    private static double[] array(List<Double> drawn) {
        return drawn.stream().mapToDouble(v -> v).toArray();
    }

    @Test
    void theilTAndTheilLAreTwoNumbersAndReatPrintsL() {
        assertThat(TheilMeasure.T.of(INCOME)).isCloseTo(Reference.concentration("income5", "theil_T", ""), EXACT);
        assertThat(TheilMeasure.L.of(INCOME)).isCloseTo(Reference.concentration("income5", "theil_L", ""), EXACT);
    }

    @Test
    void nothingAddsNothingToTAndLeavesLUndefined() {
        assertThat(TheilMeasure.T.of(0, 1)).isCloseTo(Math.log(2), EXACT);
        assertThat(TheilMeasure.L.of(0, 1)).isNaN();
        assertThat(TheilMeasure.T.of(0, 0)).isNaN();
        assertThatThrownBy(() -> TheilMeasure.T.of(1, -1)).hasMessageContaining("regional.negative");
        assertThatThrownBy(() -> TheilMeasure.T.of(new double[] {1, 1}, new double[] {1, 0}))
                .hasMessageContaining("population");
    }

    @Test
    void theDecompositionByHand() {
        // shares ¾ and ¼ of halves; the first group 1 : 2, the second equal
        var found = TheilDecomposition.of(
                TheilMeasure.T, new double[] {2, 4, 1, 1}, List.of("east", "east", "west", "west"));
        var between = 0.75 * Math.log(1.5) + 0.25 * Math.log(0.5);
        var east = Math.log(2 / 3.0) / 3 + 2 * Math.log(4 / 3.0) / 3;
        assertThat(found.between()).isCloseTo(between, EXACT);
        assertThat(found.within()).isCloseTo(0.75 * east, EXACT);
        assertThat(found.groups().getFirst().inside()).isCloseTo(east, EXACT);
        assertThat(found.rate(found.groups().getFirst())).isCloseTo(0.75 * east / (between + 0.75 * east), EXACT);
        assertThat(found.groups().get(1).contribution()).isZero();
    }

    @Property
    void betweenAndWithinAddUpWithAnyWeightsAndGroups(
            @ForAll @Size(12) List<@DoubleRange(min = 0.1, max = 1e5) Double> valuesDrawn,
            @ForAll @Size(12) List<@DoubleRange(min = 0.1, max = 1e5) Double> populationDrawn,
            @ForAll @Size(12) List<@IntRange(min = 0, max = 3) Integer> groups) {
        var values = array(valuesDrawn);
        var population = array(populationDrawn);
        for (var measure : TheilMeasure.values()) {
            var found = TheilDecomposition.of(measure, values, population, names(groups, 12));
            assertThat(found.between() + found.within()).isCloseTo(found.total(), EXACT);
            assertThat(found.between()).isGreaterThanOrEqualTo(-1e-12);
            var equal = TheilDecomposition.of(measure, values, names(groups, 12));
            assertThat(equal.between() + equal.within()).isCloseTo(measure.of(values), EXACT);
        }
    }

    @Property
    void splittingAUnitIntoTwoOfTheSameIncomePerHeadChangesNothing(
            @ForAll @Size(6) List<@DoubleRange(min = 0.1, max = 1e5) Double> valuesDrawn,
            @ForAll @Size(6) List<@DoubleRange(min = 0.1, max = 1e5) Double> populationDrawn,
            @ForAll @DoubleRange(min = 0.1, max = 0.9) double part) {
        var values = array(valuesDrawn);
        var population = array(populationDrawn);
        var split = Arrays.copyOf(values, 7);
        var people = Arrays.copyOf(population, 7);
        split[6] = split[0] * part;
        people[6] = people[0] * part;
        split[0] *= 1 - part;
        people[0] *= 1 - part;
        for (var measure : TheilMeasure.values()) {
            assertThat(measure.of(split, people)).isCloseTo(measure.of(values, population), EXACT);
        }
    }

    @Property
    void dagumsPartsAddUpToTheGini(
            @ForAll @Size(12) List<@DoubleRange(min = 0, max = 1e5) Double> valuesDrawn,
            @ForAll @Size(12) List<@IntRange(min = 0, max = 3) Integer> groups) {
        var values = array(valuesDrawn);
        values[0] += 1;
        var found = DagumGini.of(values, names(groups, 12));
        assertThat(found.within() + found.betweenNet() + found.transvariation())
                .isCloseTo(Gini.population(values), EXACT);
        assertThat(found.total()).isCloseTo(Gini.population(values), EXACT);
        assertThat(found.transvariation()).isGreaterThanOrEqualTo(-1e-12);
        assertThat(found.betweenNet()).isGreaterThanOrEqualTo(-1e-12);
    }

    @Property
    void dagumsPartsDoNotDependOnNamesAndOrder(
            @ForAll @Size(10) List<@DoubleRange(min = 0.1, max = 1e5) Double> valuesDrawn,
            @ForAll @Size(10) List<@IntRange(min = 0, max = 2) Integer> groups) {
        var values = array(valuesDrawn);
        var found = DagumGini.of(values, names(groups, 10));
        var backwards = IntStream.range(0, 10).mapToDouble(i -> values[9 - i]).toArray();
        var renamed = IntStream.range(0, 10).mapToObj(i -> "x" + (7 - groups.get(9 - i))).toList();
        var again = DagumGini.of(backwards, renamed);
        assertThat(again.within()).isCloseTo(found.within(), EXACT);
        assertThat(again.betweenNet()).isCloseTo(found.betweenNet(), EXACT);
        assertThat(again.transvariation()).isCloseTo(found.transvariation(), EXACT);
    }

    @Test
    void groupsThatDoNotOverlapHaveNoTransvariation() {
        var apart = DagumGini.of(new double[] {1, 2, 5, 9}, List.of("a", "a", "b", "b"));
        assertThat(apart.transvariation()).isCloseTo(0, EXACT);
        assertThat(apart.pairs().getFirst().relativeAffluence()).isCloseTo(1, EXACT);
        var mixed = DagumGini.of(new double[] {1, 9, 2, 5}, List.of("a", "a", "b", "b"));
        assertThat(mixed.transvariation()).isPositive();
        // means 5 and 3.5, differences 1, 4, 7, 4: affluence 1.5/4, ratio 4/8.5
        assertThat(mixed.pairs().getFirst().relativeAffluence()).isCloseTo(1.5 / 4, EXACT);
        assertThat(mixed.pairs().getFirst().gini()).isCloseTo(4 / 8.5, EXACT);
    }

    @Test
    void aGroupThatHasNothingIsCounted() {
        var found = DagumGini.of(new double[] {0, 0, 1, 3}, List.of("a", "a", "b", "b"));
        assertThat(found.within() + found.betweenNet() + found.transvariation())
                .isCloseTo(Gini.population(0, 0, 1, 3), EXACT);
        assertThatThrownBy(() -> DagumGini.of(new double[] {-1, 2}, List.of("a", "b")))
                .hasMessageContaining("regional.negative");
    }
}
