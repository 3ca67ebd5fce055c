package qunheng.regional.spatial;

import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * Getis and Ord's local statistics as standard deviates (Ord and Getis 1995): hot spots positive, cold spots negative.
 * Standardising the rows does not change them. NaN at an island, and where the other values do not vary.
 */
public final class LocalG {
    private LocalG() {}

    /**
     * Gᵢ, the neighbours without the unit itself: {@code (Σⱼ wᵢⱼ yⱼ − wᵢ· ȳ₍ᵢ₎) / (s₍ᵢ₎ √(((n − 1) Σⱼ wᵢⱼ² − wᵢ·²)/(n −
     * 2)))}, mean and standard deviation (over n − 1) of the other units.
     *
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue if all values are equal or one is negative
     */
    public static double[] withoutSelf(double[] values, SpatialWeights weights) {
        return deviates(values, weights.binary(), false);
    }

    /**
     * Gᵢ*, the neighbours with the unit itself (weight 1):
     * {@code (Σⱼ wᵢⱼ yⱼ − wᵢ· ȳ) / (s √((n Σⱼ wᵢⱼ² − wᵢ·²)/(n − 1)))}, mean and standard deviation (over n) of all
     * units.
     *
     * @throws IllegalArgumentException for another number of values than units, or one that is not finite
     * @throws InvalidValue if all values are equal or one is negative
     */
    public static double[] withSelf(double[] values, SpatialWeights weights) {
        return deviates(values, weights.binary(), true);
    }

    private static double[] deviates(double[] values, SpatialWeights weights, boolean self) {
        Observations.complete(values, weights.size());
        Observations.notNegative(values, self ? "Getis–Ord Gi*" : "Getis–Ord Gi");
        // both statistics are the same for any origin; around the mean the squares lose no digits
        var y = Observations.deviations(values);
        var sum = Observations.sum(y);
        var squares = Observations.powerSum(y, 2);
        var deviates = new double[y.length];
        for (var i = 0; i < y.length; i++) {
            double m = self ? y.length : y.length - 1;
            var mean = (self ? sum : sum - y[i]) / m;
            var spread = Math.sqrt(Math.max(0, (self ? squares : squares - y[i] * y[i]) / m - mean * mean));
            // binary weights: the sum of the weights is that of their squares
            double weight = weights.degree(i) + (self ? 1 : 0);
            var local = weights.lag(i, y) + (self ? y[i] : 0);
            var scale = spread * Math.sqrt((m * weight - weight * weight) / (m - 1));
            deviates[i] = weights.degree(i) > 0 && scale > 0 ? (local - weight * mean) / scale : Double.NaN;
        }
        return deviates;
    }
}
