package qunheng.regional.spatial;

import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * The general G of Getis and Ord (1992), {@code G = Σᵢⱼ wᵢⱼ yᵢ yⱼ / Σ_{i≠j} yᵢ yⱼ}, on binary weights whatever the
 * style asked for. High: large values beside large ones. It needs a ratio scale: values of zero or more, no z-scores.
 *
 * <p>The pairs of the denominator, like n, are of units with a neighbour (spdep's {@code adjust.x}): with an island's
 * value among them G would not be what its expectation is of.
 *
 * @param n units with a neighbour
 * @param expectation {@code S₀/(n (n − 1))}
 * @param test against the variance over all orders of the values
 */
public record GetisOrdG(double g, int n, double expectation, NormalTest test) {

    /**
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue for a negative value, if all are equal, or fewer than four units have a neighbour
     */
    public static GetisOrdG of(double[] values, SpatialWeights anyStyle) {
        var weights = anyStyle.binary();
        Observations.complete(values, weights.size());
        Observations.notNegative(values, "Getis–Ord G");
        var moments = weights.moments();
        double n = moments.n();
        var s0 = moments.s0();
        var s1 = moments.s1();
        var s2 = moments.s2();
        var linked = linked(values, weights);
        Observations.deviations(linked);
        var m1 = Observations.sum(linked);
        var m2 = Observations.powerSum(linked, 2);
        var m3 = Observations.powerSum(linked, 3);
        var m4 = Observations.powerSum(linked, 4);
        var pairs = m1 * m1 - m2;
        var g = MoranI.cross(values, weights) / pairs;
        var expectation = s0 / (n * (n - 1));
        var b0 = (n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0;
        var b1 = -((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0);
        var b2 = -(2 * n * s1 - (n + 3) * s2 + 6 * s0 * s0);
        var b3 = 4 * (n - 1) * s1 - 2 * (n + 1) * s2 + 8 * s0 * s0;
        var b4 = s1 - s2 + s0 * s0;
        var square = (b0 * m2 * m2 + b1 * m4 + b2 * m1 * m1 * m2 + b3 * m1 * m3 + b4 * m1 * m1 * m1 * m1)
                / (pairs * pairs * n * (n - 1) * (n - 2) * (n - 3));
        return new GetisOrdG(
                g, moments.n(), expectation, NormalTest.of(g - expectation, square - expectation * expectation));
    }

    /** The values of the units with a neighbour. */
    private static double[] linked(double[] values, SpatialWeights weights) {
        return IntStream.range(0, values.length)
                .filter(i -> weights.degree(i) > 0)
                .mapToDouble(i -> values[i])
                .toArray();
    }
}
