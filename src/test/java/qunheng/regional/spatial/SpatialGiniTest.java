package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import qunheng.regional.concentration.Gini;
import qunheng.regional.weights.WeightStyle;

class SpatialGiniTest {
    @Test
    void theTwoPartsOfTheLatticeByHand() {
        var map = ReferenceMap.LATTICE;
        var found = SpatialGini.of(map.observed(), map.weights(WeightStyle.ROW_STANDARDISED), 999, 1);
        // 12 pairs, six that differ by 1 and six by 3, each counted twice; 2 n² mean = 2·81·5
        assertThat(found.neighbours()).isCloseTo(2 * (6 * 1 + 6 * 3) / 810.0, within(1e-12));
        assertThat(found.total()).isCloseTo(Gini.population(map.observed()), within(1e-12));
        assertThat(found.neighbours() + found.others()).isCloseTo(found.total(), within(1e-12));
        assertThat(found.tails().lower()).as("neighbours are more alike than chance has it").isLessThan(0.05);
        assertThat(SpatialGini.of(map.observed(), map.weights(WeightStyle.BINARY), 999, 1)).isEqualTo(found);
    }

    @Test
    void negativeValuesAreRefused() {
        var map = ReferenceMap.LATTICE;
        var values = map.observed();
        values[0] = -1;
        assertThatThrownBy(() -> SpatialGini.of(values, map.weights(WeightStyle.BINARY), 9, 1))
                .hasMessageContaining("regional.negative");
    }
}
