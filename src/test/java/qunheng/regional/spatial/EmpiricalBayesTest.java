package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;
import qunheng.regional.weights.WeightStyle;

class EmpiricalBayesTest {
    @Test
    void theDeviatesByHand() {
        // b = 0.2; rates 0.1, 0.4, 0.1875; Σx(p − b)²/Σx = 0.5125/100; a = 0.005125 − 0.2·3/100 = −0.000875
        var found = EmpiricalBayes.standardised(new double[] {1, 4, 15}, new double[] {10, 10, 80});
        var few = Math.sqrt(0.2 / 10 - 0.000875);
        var many = Math.sqrt(0.2 / 80 - 0.000875);
        assertThat(found).containsExactly(new double[] {-0.1 / few, 0.2 / few, -0.0125 / many}, within(1e-12));
    }

    @Test
    void whereTheVarianceWouldNotBePositiveItIsThatOfChanceAlone() {
        // all rates are alike, so a = −b/(Σx/m) = −0.1·2/110, and of 100 people −0.1·2/110 + 0.001 is below 0
        var found = EmpiricalBayes.standardised(new double[] {1, 10}, new double[] {10, 100});
        assertThat(found).containsExactly(new double[] {0, 0}, within(1e-12));
        var apart = EmpiricalBayes.standardised(new double[] {1, 10.5}, new double[] {10, 100});
        var b = 11.5 / 110;
        assertThat(apart[1]).isCloseTo((0.105 - b) / Math.sqrt(b / 100), within(1e-12));
    }

    @Test
    void equalPopulationsLeaveMoransIAsItIsAndUnequalOnesDoNot() {
        var map = ReferenceMap.COLUMBUS;
        var weights = map.weights(WeightStyle.ROW_STANDARDISED);
        var events = map.observed();
        var equal = new double[events.length];
        Arrays.fill(equal, 100);
        var raw = MoranI.of(events, weights).i();
        assertThat(MoranI.of(EmpiricalBayes.standardised(events, equal), weights).i()).isCloseTo(raw, within(1e-12));
        var unequal = IntStream.range(0, events.length).mapToDouble(i -> 50 + 20 * (i % 7)).toArray();
        var rates = IntStream.range(0, events.length).mapToDouble(i -> events[i] / unequal[i]).toArray();
        assertThat(MoranI.of(EmpiricalBayes.standardised(events, unequal), weights).i())
                .isNotCloseTo(MoranI.of(rates, weights).i(), within(1e-3));
    }

    @Test
    void whatIsNoRateIsRefused() {
        assertThatThrownBy(() -> EmpiricalBayes.standardised(new double[] {0, 0}, new double[] {1, 1}))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> EmpiricalBayes.standardised(new double[] {-1, 2}, new double[] {1, 1}))
                .isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> EmpiricalBayes.standardised(new double[] {1, 2}, new double[] {1, 0}))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
