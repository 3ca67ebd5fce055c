package qunheng.regional.dynamics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import qunheng.model.InvalidValue;

class KernelDensityTest {
    /** Annual precipitation of 70 cities of the United States in inches, R's data set {@code precip}. */
    private static final double[] PRECIP = {
        67.0, 54.7, 7.0, 48.5, 14.0, 17.2, 20.7, 13.0, 43.4, 40.2, 38.9, 54.5, 59.8, 48.3, 22.9, 11.5, 34.4, 35.1, 38.7,
                30.8,
        30.6, 43.1, 56.8, 40.8, 41.8, 42.5, 31.0, 31.7, 30.2, 25.9, 49.2, 37.0, 35.9, 15.0, 30.2, 7.2, 36.2, 45.5, 7.8,
                33.4,
        36.1, 40.2, 42.7, 42.5, 16.2, 39.0, 35.0, 37.0, 31.4, 37.6, 39.9, 36.2, 42.8, 46.4, 24.7, 49.1, 46.0, 35.9, 7.8,
                48.2,
        15.2, 32.5, 44.7, 42.6, 38.8, 17.4, 40.8, 29.1, 14.6, 59.2
    };

    /** R prints "bw = 3.848" under {@code plot(density(precip))}, an example of its help. */
    @Test
    void theBandwidthIsThatWhichRPrints() {
        assertThat(KernelDensity.silverman(PRECIP)).isCloseTo(3.848, within(0.0005));
    }

    /** s = 3.02765, IQR/1.34 = 3.358, 10^(−1/5) = 0.630957. */
    @Test
    void theSmallerOfTheTwoSpreadsCounts() {
        var ten = IntStream.rangeClosed(1, 10).asDoubleStream().toArray();
        assertThat(KernelDensity.silverman(ten)).isCloseTo(0.9 * 3.0276504 * 0.6309573, within(1e-6));
        var outlier = new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9, 1000};
        assertThat(KernelDensity.silverman(outlier)).isCloseTo(0.9 * 4.5 / 1.34 * 0.6309573, within(1e-6));
    }

    @Test
    void whereHalfOfTheValuesAreEqualTheStandardDeviationCounts() {
        assertThat(KernelDensity.silverman(0, 0, 0, 0, 0, 0, 0, 10))
                .isCloseTo(0.9 * Math.sqrt(12.5) * Math.pow(8, -0.2), within(1e-12));
    }

    @Test
    void oneValueGivesTheNormalDensityAndTwoItsMean() {
        assertThat(new KernelDensity(1, List.of(0.0)).at(0)).isCloseTo(0.3989422804, within(1e-10));
        assertThat(new KernelDensity(1, List.of(-1.0, 1.0)).at(0)).isCloseTo(0.2419707245, within(1e-10));
        assertThat(new KernelDensity(2, List.of(0.0)).at(2)).isCloseTo(0.2419707245 / 2, within(1e-10));
    }

    @Property(tries = 200)
    void theAreaUnderItIsOne(@ForAll @Size(min = 2, max = 40) List<@DoubleRange(min = -50, max = 50) Double> values) {
        var column = values.stream().mapToDouble(v -> v).toArray();
        if (DoubleStream.of(column).distinct().count() < 2) {
            assertThatThrownBy(() -> KernelDensity.of(column)).isInstanceOf(InvalidValue.class);
            return;
        }
        var density = KernelDensity.of(column);
        var low = DoubleStream.of(column).min().orElseThrow() - 8 * density.bandwidth();
        var high = DoubleStream.of(column).max().orElseThrow() + 8 * density.bandwidth();
        var steps = (int) Math.min(200_000, Math.ceil((high - low) / density.bandwidth() * 4));
        var step = (high - low) / steps;
        var area = IntStream.range(0, steps).mapToDouble(i -> density.at(low + (i + 0.5) * step)).sum() * step;
        assertThat(area).isCloseTo(1, within(1e-3));
    }

    @Test
    void equalValuesAndOneAloneHaveNone() {
        assertThatThrownBy(() -> KernelDensity.of(3, 3, 3))
                .isInstanceOf(InvalidValue.class)
                .hasMessageContaining("noSpread");
        assertThatThrownBy(() -> KernelDensity.of(3)).isInstanceOf(InvalidValue.class);
        assertThatThrownBy(() -> KernelDensity.of(1, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
