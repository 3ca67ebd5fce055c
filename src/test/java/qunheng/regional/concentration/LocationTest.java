package qunheng.regional.concentration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import qunheng.regional.Reference;

class LocationTest {
    private static final double[] INDUSTRY = Reference.column("locational-gini5.csv", "industry_emp");
    private static final double[] TOTAL = Reference.column("locational-gini5.csv", "total_emp");
    private static final double[] SALES = {20, 50, 20, 10};
    private static final Offset<Double> EXACT = within(1e-9);

    private static double[] array(List<Double> drawn) {
        return drawn.stream().mapToDouble(v -> v).toArray();
    }

    @Test
    void threeThingsAreCalledLocationalGiniAndAreThreeNumbers() {
        assertThat(LocationalGini.lq(INDUSTRY, TOTAL))
                .isCloseTo(Reference.concentration("locational-gini5", "locational_gini", "Gini of the LQs"), EXACT);
        assertThat(LocationalGini.hoover(INDUSTRY, TOTAL)).isCloseTo(0.3725, EXACT);
        assertThat(LocationalGini.half(INDUSTRY, TOTAL)).isCloseTo(0.18625, EXACT);
    }

    @Test
    void bothCoefficientsOfVariation() {
        assertThat(Variation.sample(SALES)).isCloseTo(Reference.concentration("sales4", "cv", "sample"), EXACT);
        assertThat(Variation.population(SALES)).isCloseTo(Reference.concentration("sales4", "cv", "population"), EXACT);
        assertThat(Variation.population(-1, 1)).isNaN();
        assertThat(Variation.sample(3)).isNaN();
    }

    @Test
    void williamsonWeighsByPopulation() {
        // mean 2, deviations −1 and 1, weights ½ and ½; then mean 1.5, weights ¾ and ¼
        assertThat(Variation.williamson(new double[] {1, 3}, new double[] {7, 7})).isCloseTo(0.5, EXACT);
        assertThat(Variation.williamson(new double[] {1, 3}, new double[] {3, 1}))
                .isCloseTo(Math.sqrt(0.75 * 0.25 + 0.25 * 2.25) / 1.5, EXACT);
    }

    @Test
    void hooversIndexIsThePartThatWouldHaveToMove() {
        assertThat(HooverIndex.of(new double[] {1, 0}, new double[] {1, 1})).isCloseTo(0.5, EXACT);
        assertThat(HooverIndex.of(new double[] {1, 0}, new double[] {0, 1})).isCloseTo(1, EXACT);
        assertThat(HooverIndex.of(TOTAL, TOTAL)).isCloseTo(0, EXACT);
        assertThat(HooverIndex.of(new double[2], new double[] {0, 1})).isNaN();
    }

    @Test
    void ellisonAndGlaeserNeedFirmSizes() {
        var industry = new double[] {6, 2, 2, 0};
        var total = new double[] {1, 1, 1, 1};
        // G = 0.35² + 2·0.05² + 0.25² = 0.19, the region without a firm counting; 1 − Σx² = 0.75
        assertThat(EllisonGlaeser.withoutFirmSizes(industry, total).rawConcentration()).isCloseTo(0.19, EXACT);
        assertThat(EllisonGlaeser.of(industry, total, 0.1).gamma())
                .isCloseTo((0.19 - 0.075) / (0.75 * 0.9), EXACT);
        assertThat(EllisonGlaeser.of(industry, total, 0.5).gamma()).isNegative();
        assertThat(EllisonGlaeser.of(industry, total, 1).gamma()).isNaN();
        assertThatThrownBy(() -> EllisonGlaeser.of(industry, total, 0)).hasMessageContaining("Herfindahl");
    }

    @Test
    void regionsWithoutAnythingDoNotCountAndANowhereIndustryIsUndefined() {
        var longer = Arrays.copyOf(INDUSTRY, 6);
        var total = Arrays.copyOf(TOTAL, 6);
        assertThat(LocationalGini.lq(longer, total)).isCloseTo(LocationalGini.lq(INDUSTRY, TOTAL), EXACT);
        assertThat(LocationalGini.hoover(longer, total)).isCloseTo(0.3725, EXACT);
        assertThat(LocationalGini.hoover(new double[6], total)).isNaN();
        assertThat(LocationalGini.lq(new double[6], total)).isNaN();
    }

    @Property
    void anIndustryThatLiesLikeEverythingIsNotConcentrated(
            @ForAll @Size(min = 2, max = 31) List<@DoubleRange(min = 1, max = 1e6) Double> totalDrawn,
            @ForAll @DoubleRange(min = 0.01, max = 0.5) double share) {
        var total = array(totalDrawn);
        var industry = Arrays.stream(total).map(t -> t * share).toArray();
        assertThat(LocationalGini.hoover(industry, total)).isCloseTo(0, EXACT);
        assertThat(LocationalGini.lq(industry, total)).isCloseTo(0, EXACT);
        assertThat(HooverIndex.of(industry, total)).isCloseTo(0, EXACT);
    }

    @Property
    void theHooverGiniIsNotSmallerThanHooversIndex(
            @ForAll @Size(value = 8) List<@DoubleRange(min = 1, max = 1e6) Double> totalDrawn,
            @ForAll @Size(value = 8) List<@DoubleRange(min = 1, max = 1e6) Double> industryDrawn) {
        var total = array(totalDrawn);
        var industry = array(industryDrawn);
        // the index is the largest distance of the curve, the Gini twice the area above a triangle of that height
        assertThat(LocationalGini.hoover(industry, total))
                .isGreaterThanOrEqualTo(HooverIndex.of(industry, total) - 1e-12);
    }

    @Property
    void aMapOfTwoEqualCopiesIsAsUneven(
            @ForAll @Size(min = 2, max = 12) List<@DoubleRange(min = 1, max = 1e6) Double> valuesDrawn) {
        var values = array(valuesDrawn);
        var twice = IntStream.range(0, 2 * values.length).mapToDouble(i -> values[i % values.length]).toArray();
        assertThat(Gini.population(twice)).isCloseTo(Gini.population(values), EXACT);
        assertThat(Variation.population(twice)).isCloseTo(Variation.population(values), EXACT);
        assertThat(Herfindahl.index(twice)).isCloseTo(Herfindahl.index(values) / 2, EXACT);
    }
}
