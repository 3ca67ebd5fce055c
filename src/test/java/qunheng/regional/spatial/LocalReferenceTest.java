package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import qunheng.regional.Reference;
import qunheng.regional.weights.WeightStyle;

/** The local statistics are those of spdep 1.2-7. */
class LocalReferenceTest {
    private static final Map<Quadrant, String> NAMES = Map.of(
            Quadrant.HIGH_HIGH, "High-High",
            Quadrant.LOW_LOW, "Low-Low",
            Quadrant.LOW_HIGH, "Low-High",
            Quadrant.HIGH_LOW, "High-Low");

    private static void same(double ours, Map<String, String> row, String column, double tolerance) {
        var text = row.get(column);
        if (text.equals("NA")) {
            assertThat(ours).as(column).isNaN();
        } else {
            var theirs = Double.parseDouble(text);
            assertThat(ours).as(column).isCloseTo(theirs, within(tolerance * Math.max(1e-6, Math.abs(theirs))));
        }
    }

    @ParameterizedTest
    @EnumSource
    void localMoranWithBothKindsOfMoments(ReferenceMap map) {
        var units = LocalMoran.of(map.observed(), map.weights(WeightStyle.ROW_STANDARDISED)).units();
        var rows = Reference.read(map.local);
        for (var u = 0; u < units.size(); u++) {
            var unit = units.get(u);
            var row = rows.get(u);
            assertThat(unit.neighbours()).isEqualTo(Integer.parseInt(row.get("n_neighbours")));
            assertThat(NAMES.get(Objects.requireNonNull(unit.quadrant()))).isEqualTo(row.get("quadrant_mean"));
            same(unit.lag(), row, "lag_W", 1e-9);
            same(unit.i(), row, "local_I", 1e-9);
            same(unit.conditional().expectation(), row, "E_cond", 1e-9);
            same(unit.conditional().test().variance(), row, "Var_cond", 1e-9);
            same(unit.conditional().test().z(), row, "z_cond", 1e-9);
            same(unit.conditional().test().pTwoSided(), row, "p2_cond", 1e-6);
            same(unit.total().expectation(), row, "E_total", 1e-9);
            same(unit.total().test().variance(), row, "Var_total", 1e-9);
            same(unit.total().test().z(), row, "z_total", 1e-9);
            same(unit.total().test().pTwoSided(), row, "p2_total", 1e-6);
        }
    }

    @ParameterizedTest
    @EnumSource
    void getisAndOrdsLocalStatisticsInEitherStyle(ReferenceMap map) {
        var rows = Reference.read(map.local);
        for (var style : WeightStyle.values()) {
            var without = LocalG.withoutSelf(map.observed(), map.weights(style));
            var with = LocalG.withSelf(map.observed(), map.weights(style));
            for (var u = 0; u < rows.size(); u++) {
                same(without[u], rows.get(u), "Gi_z_B", 1e-9);
                same(with[u], rows.get(u), "Gistar_z_B", 1e-9);
            }
        }
    }
}
