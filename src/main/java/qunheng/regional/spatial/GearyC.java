package qunheng.regional.spatial;

import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * Geary's C, {@code C = (n − 1) Σᵢⱼ wᵢⱼ (yᵢ − yⱼ)² / (2 S₀ Σ zᵢ²)} (Geary 1954; Cliff and Ord 1981). Expected 1; below
 * 1 like lies beside like. The sign of z is that of spdep, {@code (E − C)/sd}, positive for positive autocorrelation;
 * esda prints {@code (C − E)/sd}.
 *
 * @param n units with a neighbour
 */
public record GearyC(double c, int n, NormalTest normality, NormalTest randomisation) {
    public static final double EXPECTATION = 1;

    /**
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue if all values are equal or fewer than four units have a neighbour
     */
    public static GearyC of(double[] values, SpatialWeights weights) {
        Observations.complete(values, weights.size());
        var moments = weights.moments();
        var z = Observations.deviations(values);
        double n = moments.n();
        var s0 = moments.s0();
        var s1 = moments.s1();
        var s2 = moments.s2();
        var squares = Observations.powerSum(z, 2);
        var c = (n - 1) * differences(values, weights) / (2 * s0 * squares);
        var normality = ((2 * s1 + s2) * (n - 1) - 4 * s0 * s0) / (2 * (n + 1) * s0 * s0);
        var kurtosis = n * Observations.powerSum(z, 4) / (squares * squares);
        var randomisation = ((n - 1) * s1 * (n * n - 3 * n + 3 - kurtosis * (n - 1))
                        - (n - 1) * s2 * (n * n + 3 * n - 6 - kurtosis * (n * n - n + 2)) / 4
                        + s0 * s0 * (n * n - 3 - kurtosis * (n - 1) * (n - 1)))
                / (n * (n - 2) * (n - 3) * s0 * s0);
        return new GearyC(
                c,
                moments.n(),
                NormalTest.of(EXPECTATION - c, normality),
                NormalTest.of(EXPECTATION - c, randomisation));
    }

    private static double differences(double[] values, SpatialWeights weights) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            for (var k = 0; k < weights.degree(i); k++) {
                var difference = values[i] - values[weights.neighbour(i, k)];
                sum += weights.weight(i, k) * difference * difference;
            }
        }
        return sum;
    }
}
