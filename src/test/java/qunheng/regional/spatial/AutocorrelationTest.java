package qunheng.regional.spatial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.regional.spatial.Autocorrelation.Judged;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.WeightScheme.QueenContiguity;
import qunheng.regional.weights.WeightStyle;

class AutocorrelationTest {
    private static final double[] VALUES = LocalInferenceTest.made(8);

    @Test
    void moransIIsTheSlopeOfTheScatterPlot() {
        var found = Autocorrelation.of(VALUES, LocalInferenceTest.provinces(), 99, 1);
        assertThat(found.slope()).isCloseTo(found.global().i(), within(1e-12));
        var points = found.scatter();
        var xy = points.stream().mapToDouble(p -> p.x() * p.y()).sum();
        var xx = points.stream().mapToDouble(p -> p.x() * p.x()).sum();
        assertThat(xy / xx).isCloseTo(found.global().i(), within(1e-12));
        assertThat(xx / 31).isCloseTo(1, within(1e-12));
    }

    @Test
    void anIslandIsInNoQuadrantAndOnNoMapOfClusters() {
        var weights = Contiguity.of(
                Knowledge.load(), LocalInferenceTest.PROVINCES, new QueenContiguity(false, false), WeightStyle.BINARY);
        var found = Autocorrelation.of(VALUES, weights, 99, 1);
        var hainan = weights.ids().indexOf("460000");
        assertThat(found.scatter()).hasSize(30);
        assertThat(found.types(1, Judged.RAW).get(hainan)).isEqualTo(LisaClass.ISLAND);
        assertThat(found.slope() * 30 / weights.moments().s0()).isCloseTo(found.global().i(), within(1e-12));
    }

    @Test
    void fewerUnitsAreSignificantAfterTheCorrectionAndClassesAreQuadrants() {
        // a slope from the north-east to the south-west, so that like lies beside like
        var slope = Knowledge.load().regions().stream()
                .filter(qunheng.knowledge.Region::nbs31)
                .mapToDouble(r -> 200 + r.lon() + r.lat())
                .toArray();
        var found = Autocorrelation.of(slope, LocalInferenceTest.provinces(), 99, 1);
        var raw = found.types(0.05, Judged.RAW);
        var adjusted = found.types(0.05, Judged.BENJAMINI_HOCHBERG);
        assertThat(raw).contains(LisaClass.HIGH_HIGH, LisaClass.LOW_LOW);
        for (var unit = 0; unit < 31; unit++) {
            assertThat(found.p(unit, Judged.BENJAMINI_HOCHBERG)).isGreaterThanOrEqualTo(found.p(unit, Judged.RAW));
            if (adjusted.get(unit) != LisaClass.NOT_SIGNIFICANT) {
                assertThat(raw.get(unit)).isEqualTo(adjusted.get(unit));
                assertThat(raw.get(unit).name())
                        .isEqualTo(String.valueOf(found.local().units().get(unit).quadrant()));
            }
        }
        var significant = IntStream.range(0, 31).filter(u -> raw.get(u) != LisaClass.NOT_SIGNIFICANT).count();
        assertThat(significant).isGreaterThan(5);
    }
}
