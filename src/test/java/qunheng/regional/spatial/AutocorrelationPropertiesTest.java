package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightStyle;

class AutocorrelationPropertiesTest {

    @Property(tries = 50)
    void originAndUnitOfMeasurementDoNotMatter(
            @ForAll long seed,
            @ForAll @DoubleRange(min = 0.01, max = 1000) double scale,
            @ForAll @DoubleRange(min = 0, max = 100) double shift) {
        var values = LocalInferenceTest.made(seed);
        var weights = LocalInferenceTest.provinces();
        var moved = Arrays.stream(values).map(v -> scale * v + shift).toArray();
        assertThat(MoranI.of(moved, weights).i()).isCloseTo(MoranI.of(values, weights).i(), within(1e-9));
        assertThat(GearyC.of(moved, weights).c()).isCloseTo(GearyC.of(values, weights).c(), within(1e-9));
        assertThat(LocalG.withSelf(moved, weights)).containsExactly(LocalG.withSelf(values, weights), within(1e-7));
        assertThat(LocalInference.exact(moved, weights).tails())
                .isEqualTo(LocalInference.exact(values, weights).tails());
    }

    @Property(tries = 50)
    void theOrderInWhichUnitsAreListedDoesNotMatter(@ForAll long seed) {
        var values = LocalInferenceTest.made(seed);
        var weights = LocalInferenceTest.provinces();
        var order = new ArrayList<>(IntStream.range(0, 31).boxed().toList());
        Collections.shuffle(order, new Random(seed));
        var listed = relabelled(weights, order);
        var moved = order.stream().mapToDouble(i -> values[i]).toArray();
        assertThat(MoranI.of(moved, listed).i()).isCloseTo(MoranI.of(values, weights).i(), within(1e-12));
        assertThat(GetisOrdG.of(moved, listed).g()).isCloseTo(GetisOrdG.of(values, weights).g(), within(1e-12));
        var inference = LocalInference.exact(values, weights);
        var again = LocalInference.exact(moved, listed);
        for (var i = 0; i < 31; i++) {
            assertThat(again.tails().get(i)).isEqualTo(inference.tails().get(order.get(i)));
        }
    }

    private static SpatialWeights relabelled(SpatialWeights weights, List<Integer> order) {
        return SpatialWeights.of(
                order.stream().map(weights.ids()::get).toList(),
                weights.scheme(),
                weights.style(),
                weights.as(WeightStyle.BINARY).links().stream()
                        .map(l -> new SpatialWeights.Link(order.indexOf(l.from()), order.indexOf(l.to()), l.weight()))
                        .toList());
    }

    @Property(tries = 50)
    void theMeanOfTheLocalValuesIsTheGlobalOneInRowStandardisedStyle(@ForAll long seed) {
        var values = LocalInferenceTest.made(seed);
        var weights = LocalInferenceTest.provinces();
        var mean = LocalMoran.of(values, weights).units().stream().mapToDouble(LocalMoran.Unit::i).average();
        assertThat(mean.orElseThrow()).isCloseTo(MoranI.of(values, weights).i(), within(1e-12));
    }

    @Test
    void esdaAndGeoDaPrintTheLocalValuesSmallerByOneThirtieth() {
        var found = LocalMoran.of(LocalInferenceTest.made(2), LocalInferenceTest.provinces());
        var z = found.units().stream().mapToDouble(LocalMoran.Unit::deviation).toArray();
        var over = Arrays.stream(z).map(v -> v * v).sum() / 30;
        for (var i = 0; i < 31; i++) {
            var unit = found.units().get(i);
            assertThat(found.overSampleVariance()[i])
                    .isCloseTo(unit.deviation() * unit.lagOfDeviations() / over, within(1e-12));
            assertThat(found.overSampleVariance()[i]).isCloseTo(unit.i() * 30 / 31, within(1e-12));
        }
    }

    @Test
    void theStyleOfTheWeightsChangesMoransI() {
        var values = LocalInferenceTest.made(4);
        var weights = LocalInferenceTest.provinces();
        assertThat(MoranI.of(values, weights).i())
                .isNotCloseTo(MoranI.of(values, weights.as(WeightStyle.BINARY)).i(), within(1e-3));
    }

    @Test
    void whatCannotBeMeasuredIsRefused() {
        var weights = LocalInferenceTest.provinces();
        assertThatThrownBy(() -> MoranI.of(new double[31], weights))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("regional.constant");
        var negative = LocalInferenceTest.made(1);
        negative[3] = -1;
        assertThatThrownBy(() -> GetisOrdG.of(negative, weights)).hasMessageContaining("regional.negative");
        negative[3] = Double.NaN;
        assertThatThrownBy(() -> MoranI.of(negative, weights)).hasMessageContaining("missing");
        assertThatThrownBy(() -> MoranI.of(new double[3], weights)).hasMessageContaining("3 values for 31 units");
        assertThatThrownBy(() -> MoranPermutation.of(LocalInferenceTest.made(1), weights, 0, 1))
                .hasMessageContaining("regional.draws");
        var alone = SpatialWeights.of(weights.ids(), weights.scheme(), weights.style(), List.of());
        assertThatThrownBy(() -> MoranI.of(LocalInferenceTest.made(1), alone))
                .hasMessageContaining("regional.fewNeighbours");
    }
}
