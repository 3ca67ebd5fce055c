package qunheng.regional.spatial;

import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * Moran's I, {@code I = (n/S₀) · Σᵢⱼ wᵢⱼ zᵢ zⱼ / Σ zᵢ²} with {@code z = y − ȳ} (Moran 1950; Cliff and Ord 1981). Above
 * its expectation: like beside like. It is not bounded by ±1, and it depends on the neighbours and on the style of the
 * weights.
 *
 * @param n units with a neighbour; see {@link qunheng.regional.weights.WeightMoments}
 * @param expectation {@code −1/(n − 1)}
 * @param normality against the variance that holds if the values are drawn from a normal distribution
 * @param randomisation against the variance over all orders of the values that are there (kurtosis {@code n
 *     Σz⁴/(Σz²)²})
 */
public record MoranI(double i, int n, double expectation, NormalTest normality, NormalTest randomisation) {

    /**
     * @param values one a unit, in any unit of measurement
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue if all values are equal or fewer than four units have a neighbour
     */
    public static MoranI of(double[] values, SpatialWeights weights) {
        Observations.complete(values, weights.size());
        var moments = weights.moments();
        var z = Observations.deviations(values);
        double n = moments.n();
        var s0 = moments.s0();
        var s1 = moments.s1();
        var s2 = moments.s2();
        var squares = Observations.powerSum(z, 2);
        var i = n / s0 * cross(z, weights) / squares;
        var expectation = -1 / (n - 1);
        var normality = (n * n * s1 - n * s2 + 3 * s0 * s0) / (s0 * s0 * (n * n - 1)) - expectation * expectation;
        var kurtosis = z.length * Observations.powerSum(z, 4) / (squares * squares);
        var randomisation = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
                                - kurtosis * ((n * n - n) * s1 - 2 * n * s2 + 6 * s0 * s0))
                        / ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
                - expectation * expectation;
        return new MoranI(
                i,
                moments.n(),
                expectation,
                NormalTest.of(i - expectation, normality),
                NormalTest.of(i - expectation, randomisation));
    }

    /** {@code Σᵢⱼ wᵢⱼ zᵢ zⱼ}. */
    static double cross(double[] z, SpatialWeights weights) {
        var sum = 0.0;
        for (var i = 0; i < z.length; i++) {
            sum += z[i] * weights.lag(i, z);
        }
        return sum;
    }
}
