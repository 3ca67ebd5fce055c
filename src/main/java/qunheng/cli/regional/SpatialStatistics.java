package qunheng.cli.regional;

import org.jspecify.annotations.Nullable;
import qunheng.regional.spatial.GearyC;
import qunheng.regional.spatial.GetisOrdG;
import qunheng.regional.spatial.LocalG;
import qunheng.regional.spatial.LocalInference;
import qunheng.regional.spatial.LocalMoran;
import qunheng.regional.spatial.MoranI;
import qunheng.regional.spatial.MoranPermutation;
import qunheng.regional.spatial.NormalTest;
import qunheng.regional.spatial.Quadrant;
import qunheng.regional.spatial.SpatialGini;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightStyle;

/** The rows of the statistics that neighbours play a part in. */
final class SpatialStatistics {
    private static final String NORMALITY = "normality";
    private static final String RANDOMISATION = "randomisation";
    private static final String PERMUTATION = "permutation";
    private static final String EXACT = "exact";

    private final double[] values;
    private final SpatialWeights weights;
    private final UnitStatistics.Draws draws;
    private final LongTable table;

    SpatialStatistics(double[] values, SpatialWeights weights, UnitStatistics.Draws draws, LongTable table) {
        this.values = values;
        this.weights = weights;
        this.draws = draws;
        this.table = table;
    }

    void add(String word) {
        switch (word) {
            case "moran" -> moran();
            case "geary" -> geary();
            case "getis-ord" -> getisOrd();
            case "lisa" -> lisa();
            case "gi" -> local("Gi_z", LocalG.withoutSelf(values, weights));
            case "gi-star" -> local("Gistar_z", LocalG.withSelf(values, weights));
            case "spatial-gini" -> spatialGini();
            default -> throw new IllegalArgumentException(word);
        }
    }

    /** Which neighbours, in which style, and who has none: no spatial result means anything without them. */
    static void state(SpatialWeights weights, String rule, LongTable table) {
        table.add("weights", "neighbours", "", rule);
        table.add("weights", "style", "", weights.style() == WeightStyle.BINARY ? "B" : "W");
        table.add("weights", "links", weights.links().size());
        weights.islands().forEach(island -> table.add("weights", "island", island, "no neighbour"));
    }

    private int permutations() {
        return draws.permutations() == null ? MoranPermutation.USUAL_DRAWS : draws.permutations();
    }

    private void moran() {
        var found = MoranI.of(values, weights);
        table.add("moran_I", "", found.i());
        table.add("moran_E_I", "", found.expectation());
        test("moran", "Var_I", NORMALITY, found.normality());
        test("moran", "Var_I", RANDOMISATION, found.randomisation());
        table.add("moran_n", "", found.n());
        table.add("moran_S0", "", weights.moments().s0());
        if (draws.permutations() != null) {
            var drawn = MoranPermutation.of(values, weights, permutations(), draws.seed());
            table.add("moran_p_two_sided", PERMUTATION, drawn.tails().pTwoSided());
            table.add("moran_perm_p_lower", PERMUTATION, drawn.tails().lower());
            table.add("moran_perm_p_upper", PERMUTATION, drawn.tails().upper());
            table.add("moran_perm_mean", PERMUTATION, drawn.mean());
            table.add("moran_perm_variance_population", PERMUTATION, drawn.variance());
            table.add("moran_perm_min", PERMUTATION, drawn.least());
            table.add("moran_perm_max", PERMUTATION, drawn.greatest());
        }
    }

    /** Of rates standardised after empirical Bayes; normal tests do not hold for them. */
    void ofRates() {
        var drawn = MoranPermutation.of(values, weights, permutations(), draws.seed());
        table.add("eb_moran_I", "", drawn.observed());
        table.add("eb_moran_p_two_sided", PERMUTATION, drawn.tails().pTwoSided());
    }

    private void geary() {
        var found = GearyC.of(values, weights);
        table.add("geary_C", "", found.c());
        table.add("geary_E_C", "", GearyC.EXPECTATION);
        test("geary", "Var_C", NORMALITY, found.normality());
        test("geary", "Var_C", RANDOMISATION, found.randomisation());
    }

    private void getisOrd() {
        var found = GetisOrdG.of(values, weights);
        table.add("getis_ord_G", "", found.g());
        table.add("getis_ord_E_G", "", found.expectation());
        test("getis_ord", "Var_G", "", found.test());
    }

    private void test(String statistic, String variance, String option, NormalTest test) {
        table.add(statistic + '_' + variance, option, test.variance());
        table.add(statistic + "_z", option, test.z());
        table.add(statistic + "_p_two_sided", option, test.pTwoSided());
    }

    private void lisa() {
        var found = LocalMoran.of(values, weights);
        var inference = LocalInference.of(values, weights, permutations(), draws.seed());
        var option = inference.exact() ? EXACT : PERMUTATION;
        var sample = found.overSampleVariance();
        for (var u = 0; u < values.length; u++) {
            var unit = found.units().get(u);
            var tails = inference.tails().get(u);
            table.add("local_I", "", unit.id(), unit.i());
            table.add("local_I_n_1", "", unit.id(), sample[u]);
            table.add("local_lag", "", unit.id(), unit.lag());
            table.add("local_z", "conditional", unit.id(), unit.conditional().test().z());
            table.add("local_z", "total", unit.id(), unit.total().test().z());
            table.add("local_p_two_sided", option, unit.id(), tails.pTwoSided());
            table.add("local_p_lower", option, unit.id(), tails.lower());
            table.add("local_p_upper", option, unit.id(), tails.upper());
            table.add("local_p_bh", option, unit.id(), inference.adjusted().get(u));
            table.add("quadrant", "", unit.id(), word(unit.quadrant()));
        }
    }

    private static String word(@Nullable Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_HIGH -> "High-High";
            case LOW_LOW -> "Low-Low";
            case LOW_HIGH -> "Low-High";
            case HIGH_LOW -> "High-Low";
            case null -> "";
        };
    }

    private void local(String statistic, double[] deviates) {
        for (var u = 0; u < deviates.length; u++) {
            table.add(statistic, "", weights.ids().get(u), deviates[u]);
        }
    }

    private void spatialGini() {
        var found = SpatialGini.of(values, weights, permutations(), draws.seed());
        table.add("spatial_gini_total", "", found.total());
        table.add("spatial_gini_neighbours", "", found.neighbours());
        table.add("spatial_gini_others", "", found.others());
        table.add("spatial_gini_p_two_sided", PERMUTATION, found.tails().pTwoSided());
    }
}
