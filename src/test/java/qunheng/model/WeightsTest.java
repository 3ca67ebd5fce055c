package qunheng.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class WeightsTest {
    @Property(tries = 200)
    void aWeightThatIsSetIsFoundAndItsSiblingsKeepTheirs(@ForAll @DoubleRange(min = 0, max = 1_000_000) double weight) {
        var weights = Weights.EQUAL.with("five-forces", "L3-1", weight);
        assertThat(weights.weight("five-forces", "L3-1")).isEqualTo(weight);
        assertThat(weights.weight("five-forces", "L3-2")).isEqualTo(1.0);
        assertThat(weights.with("five-forces", "L3-1", 1.0)).isEqualTo(Weights.EQUAL);
    }

    @Test
    void aNegativeOrMissingWeightIsRefused() {
        assertThatThrownBy(() -> Weights.EQUAL.with("x", "y", -1)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> Weights.EQUAL.with("x", "y", Double.NaN)).isInstanceOf(InvalidValue.class);
    }
}
