package qunheng.regional.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.Reference;

class ConcentrationTest {
    private static final double[] SALES = {20, 50, 20, 10};
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void herfindahlIsThatOfReat() {
        assertThat(Herfindahl.index(SALES)).isCloseTo(Reference.concentration("sales4", "hhi", "raw"), EXACT);
        assertThat(Herfindahl.normalised(SALES))
                .isCloseTo(Reference.concentration("sales4", "hhi", "normalised"), EXACT);
        assertThat(Herfindahl.equivalentNumber(SALES))
                .isCloseTo(Reference.concentration("sales4", "hhi", "equivalent"), EXACT);
    }

    @Test
    void bothGinisAreThoseOfReat() {
        assertThat(Gini.population(SALES)).isCloseTo(Reference.concentration("sales4", "gini", "raw"), EXACT);
        assertThat(Gini.sample(SALES)).isCloseTo(Reference.concentration("sales4", "gini", "normalised"), EXACT);
    }

    @Test
    void theCeilingOfThePopulationGiniIsBelowOne() {
        var one = new double[31];
        one[7] = 5;
        assertThat(Gini.population(one)).isCloseTo(30.0 / 31, EXACT);
        assertThat(Gini.sample(one)).isCloseTo(1, EXACT);
    }

    @Test
    void concentrationRatiosAddTheLargestShares() {
        assertThat(ConcentrationRatio.of(1, SALES)).isCloseTo(0.5, EXACT);
        assertThat(ConcentrationRatio.of(2, SALES)).isCloseTo(0.7, EXACT);
        assertThat(ConcentrationRatio.of(9, SALES)).isCloseTo(1, EXACT);
    }

    @Test
    void nothingToShareIsUndefinedAndNotZero() {
        assertThat(Gini.population(0, 0, 0)).isNaN();
        assertThat(Herfindahl.index(0, 0)).isNaN();
        assertThat(ConcentrationRatio.of(1, 0, 0)).isNaN();
        assertThatThrownBy(() -> LorenzCurve.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void negativeAndInfiniteQuantitiesAreRefused() {
        assertThatThrownBy(() -> Gini.population(1, -1)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Herfindahl.index(1, Double.POSITIVE_INFINITY)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Gini.population(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ConcentrationRatio.of(0, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theCurveRunsFromTheLeastUnitToTheMost() {
        var curve = LorenzCurve.of(SALES);
        assertThat(curve.order()).containsExactly(3, 0, 2, 1);
        assertThat(curve.points().stream().map(LorenzCurve.Point::quantity).toList())
                .containsExactly(0.0, 0.1, 0.3, 0.5, 1.0);
        assertThat(curve.points().stream().map(LorenzCurve.Point::units).toList())
                .containsExactly(0.0, 0.25, 0.5, 0.75, 1.0);
    }

    @Provide
    Arbitrary<double[]> quantities() {
        return Arbitraries.doubles().between(0, 1e6).array(double[].class).ofMinSize(2).ofMaxSize(40);
    }

    @Property
    void giniIsTwiceTheAreaBetweenCurveAndDiagonal(
            @ForAll("quantities") double[] values) {
        Assume.that(Arrays.stream(values).sum() > 1e-3);
        var points = LorenzCurve.of(values).points();
        var below = 0.0;
        for (var i = 1; i < points.size(); i++) {
            below += (points.get(i).quantity() + points.get(i - 1).quantity())
                    / 2
                    * (points.get(i).units() - points.get(i - 1).units());
        }
        assertThat(Gini.population(values)).isCloseTo(1 - 2 * below, within(1e-9));
    }

    @Property
    void giniIsTheMeanDifferenceOverAllPairs(
            @ForAll("quantities") double[] values) {
        var total = Arrays.stream(values).sum();
        Assume.that(total > 1e-3);
        var sum = 0.0;
        for (var a : values) {
            for (var b : values) {
                sum += Math.abs(a - b);
            }
        }
        var n = values.length;
        assertThat(Gini.population(values)).isCloseTo(sum / (2 * n * total), within(1e-9));
    }

    @Property
    void measuresOfSharesDoNotDependOnTheUnitOfMeasurement(
            @ForAll("quantities") double[] values,
            @ForAll @DoubleRange(min = 0.01, max = 100) double scale) {
        Assume.that(Arrays.stream(values).sum() > 1e-3);
        var scaled = Arrays.stream(values).map(v -> v * scale).toArray();
        assertThat(Gini.population(scaled)).isCloseTo(Gini.population(values), within(1e-9));
        assertThat(Herfindahl.index(scaled)).isCloseTo(Herfindahl.index(values), within(1e-9));
        assertThat(ConcentrationRatio.of(4, scaled)).isCloseTo(ConcentrationRatio.of(4, values), within(1e-9));
    }
}
