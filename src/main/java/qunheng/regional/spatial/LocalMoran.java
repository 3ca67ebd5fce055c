package qunheng.regional.spatial;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * Local Moran's I at each unit, {@code Iᵢ = zᵢ Σⱼ wᵢⱼ zⱼ / m₂} with {@code m₂ = Σ z²/n} (Anselin 1995; Sokal and others
 * 1998). spdep has this m₂; esda and GeoDa divide by n − 1, which gives {@link #overSampleVariance} and the same p.
 *
 * <p>Inference holds the unit's value and places the others at random on its neighbours, <b>without replacement</b>: a
 * neighbour is not two neighbours at once.
 *
 * @param units in the order of the values
 */
public record LocalMoran(List<Unit> units) {

    /**
     * One unit.
     *
     * @param value as given
     * @param deviation zᵢ
     * @param lag {@code Σⱼ wᵢⱼ yⱼ}; in row-standardised style the mean of the neighbours
     * @param lagOfDeviations {@code Σⱼ wᵢⱼ zⱼ}, the height in the scatter plot
     * @param quadrant null at an island, which is nowhere
     * @param conditional expectation, variance and test given the unit's own value
     * @param total expectation, variance and test over all orders of the values
     */
    public record Unit(
            String id,
            int neighbours,
            double value,
            double deviation,
            double lag,
            double lagOfDeviations,
            double i,
            @Nullable Quadrant quadrant,
            Expected conditional,
            Expected total) {}

    /** What Iᵢ would be by chance. NaN at an island; the test is NaN where nothing can vary. */
    public record Expected(double expectation, NormalTest test) {
        private static final Expected NONE = new Expected(Double.NaN, NormalTest.of(0, Double.NaN));
    }

    public LocalMoran {
        units = List.copyOf(units);
    }

    /**
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue if all values are equal or fewer than four units have a neighbour
     */
    public static LocalMoran of(double[] values, SpatialWeights weights) {
        Observations.complete(values, weights.size());
        weights.moments();
        var z = Observations.deviations(values);
        double n = z.length;
        var m2 = Observations.powerSum(z, 2) / n;
        var b2 = Observations.powerSum(z, 4) / n / (m2 * m2);
        return new LocalMoran(IntStream.range(0, z.length)
                .mapToObj(i -> unit(i, values, z, weights, m2, b2))
                .toList());
    }

    private static Unit unit(int i, double[] values, double[] z, SpatialWeights weights, double m2, double b2) {
        double n = z.length;
        var lag = weights.lag(i, z);
        var local = z[i] * lag / m2;
        var sum = 0.0;
        var squares = 0.0;
        for (var k = 0; k < weights.degree(i); k++) {
            sum += weights.weight(i, k);
            squares += weights.weight(i, k) * weights.weight(i, k);
        }
        if (weights.degree(i) == 0) {
            return new Unit(
                    weights.ids().get(i), 0, values[i], z[i], Double.NaN, Double.NaN, Double.NaN, null, Expected.NONE,
                    Expected.NONE);
        }
        var given = -z[i] * z[i] * sum / ((n - 1) * m2);
        var variance = z[i] / m2 * (z[i] / m2) * n / (n - 2) * (squares - sum * sum / (n - 1))
                * (m2 - z[i] * z[i] / (n - 1));
        var any = -sum / (n - 1);
        var total = squares * (n - b2) / (n - 1)
                + (sum * sum - squares) * (2 * b2 - n) / ((n - 1) * (n - 2))
                - any * any;
        return new Unit(
                weights.ids().get(i),
                weights.degree(i),
                values[i],
                z[i],
                weights.lag(i, values),
                lag,
                local,
                Quadrant.of(z[i], lag),
                new Expected(given, NormalTest.of(local - given, variance)),
                new Expected(any, NormalTest.of(local - any, total)));
    }

    /** The values that esda and GeoDa print: m₂ over n − 1, so (n − 1)/n of ours. */
    public double[] overSampleVariance() {
        double n = units.size();
        return units.stream().mapToDouble(unit -> unit.i() * (n - 1) / n).toArray();
    }
}
