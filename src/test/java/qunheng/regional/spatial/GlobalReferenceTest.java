package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightStyle;

/** The statistics of the whole map are those of spdep 1.2-7 and esda 2.4.3. */
class GlobalReferenceTest {
    private static final String CASES =
            """
            COLUMBUS, ROW_STANDARDISED
            COLUMBUS, BINARY
            LATTICE, ROW_STANDARDISED
            LATTICE, BINARY
            """;

    private static void same(double ours, double theirs, double tolerance) {
        assertThat(ours).isCloseTo(theirs, within(tolerance * Math.abs(theirs)));
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void moransIAndBothTests(ReferenceMap map, WeightStyle style) {
        var found = MoranI.of(map.observed(), map.weights(style));
        same(found.i(), map.expected("moran_I", style, ""), 1e-9);
        same(found.expectation(), map.expected("moran_E_I", style, ""), 1e-9);
        same(found.normality().variance(), map.expected("moran_Var_I", style, "normality"), 1e-9);
        same(found.normality().z(), map.expected("moran_z", style, "normality"), 1e-9);
        same(found.normality().pTwoSided(), map.expected("moran_p_two_sided", style, "normality"), 1e-6);
        same(found.randomisation().variance(), map.expected("moran_Var_I", style, "randomisation"), 1e-9);
        same(found.randomisation().z(), map.expected("moran_z", style, "randomisation"), 1e-9);
        same(found.randomisation().pTwoSided(), map.expected("moran_p_two_sided", style, "randomisation"), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void gearysCWithTheSignOfSpdepAndNotOfEsda(ReferenceMap map, WeightStyle style) {
        var found = GearyC.of(map.observed(), map.weights(style));
        same(found.c(), map.expected("geary_C", style, ""), 1e-9);
        same(found.normality().variance(), map.expected("geary_Var_C", style, "normality"), 1e-9);
        same(found.normality().z(), map.expected("geary_z_spdep_sign", style, "normality"), 1e-9);
        same(-found.normality().z(), map.expected("geary_z_esda_sign", style, "normality"), 1e-9);
        same(found.normality().pTwoSided(), map.expected("geary_p_two_sided", style, "normality"), 1e-6);
        same(found.randomisation().variance(), map.expected("geary_Var_C", style, "randomisation"), 1e-9);
        same(found.randomisation().z(), map.expected("geary_z_spdep_sign", style, "randomisation"), 1e-9);
        same(found.randomisation().pTwoSided(), map.expected("geary_p_two_sided", style, "randomisation"), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void getisAndOrdsGIsBinaryWhateverTheStyle(ReferenceMap map, WeightStyle style) {
        var found = GetisOrdG.of(map.observed(), map.weights(style));
        var binary = WeightStyle.BINARY;
        same(found.g(), map.expected("getis_ord_G", binary, ""), 1e-9);
        same(found.expectation(), map.expected("getis_ord_E_G", binary, ""), 1e-9);
        same(found.test().variance(), map.expected("getis_ord_Var_G", binary, ""), 1e-9);
        same(found.test().z(), map.expected("getis_ord_z", binary, ""), 1e-9);
        same(found.test().pTwoSided(), map.expected("getis_ord_p_two_sided", binary, ""), 1e-6);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void anIslandsValueIsInNoPairOfGetisAndOrdsG(ReferenceMap map, WeightStyle style) {
        var alone = GetisOrdG.of(map.observed(), map.weights(style));
        var ids = new ArrayList<>(map.weights(style).ids());
        ids.add("island");
        var weights = SpatialWeights.of(ids, map.weights(style).scheme(), style, map.weights(style).binary().links());
        var values = Arrays.copyOf(map.observed(), ids.size());
        values[values.length - 1] = 1000;
        var found = GetisOrdG.of(values, weights);
        same(found.g(), alone.g(), 1e-12);
        same(found.expectation(), alone.expectation(), 1e-12);
        same(found.test().variance(), alone.test().variance(), 1e-12);
    }

    @ParameterizedTest
    @CsvSource(textBlock = CASES)
    void theSumOfTheWeights(ReferenceMap map, WeightStyle style) {
        same(map.weights(style).moments().s0(), map.expected("S0", style, ""), 1e-12);
    }

    @ParameterizedTest
    @CsvSource({"ROW_STANDARDISED", "BINARY"})
    void permutationsDrawTheDistributionThatEnumerationGives(WeightStyle style) {
        var map = ReferenceMap.LATTICE;
        var draws = 200_000;
        var found = MoranPermutation.of(map.observed(), map.weights(style), draws, 7);
        var exact = "exact over all 9! = 362880 orders";
        var variance = map.expected("moran_perm_variance_population", style, exact);
        assertThat(found.mean())
                .isCloseTo(map.expected("moran_perm_mean", style, exact), within(4 * Math.sqrt(variance / draws)));
        assertThat(found.variance()).isCloseTo(variance, within(0.02 * variance));
        assertThat(found.tails().upper())
                .isCloseTo(map.expected("moran_perm_p_upper", style, exact), within(4 * Math.sqrt(0.00065 / draws)));
        assertThat(found.greatest()).isLessThanOrEqualTo(map.expected("moran_perm_max", style, exact) + 1e-12);
        assertThat(found.least()).isGreaterThanOrEqualTo(map.expected("moran_perm_min", style, exact) - 1e-12);
        assertThat(found).isEqualTo(MoranPermutation.of(map.observed(), map.weights(style), draws, 7));
    }
}
