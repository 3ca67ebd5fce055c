package qunheng.regional.weights;

/**
 * The sums over the weights matrix that the moments of Moran's I and Geary's C are made of (Cliff and Ord 1981).
 *
 * @param n units that have a neighbour. An island is left out of n, as spdep does by default: with Hainan cut off,
 *     E(I) is −1/29 and not −1/30. Its value stays in the mean and in the sum of squares.
 * @param s0 {@code Σᵢⱼ wᵢⱼ}
 * @param s1 {@code ½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)²}
 * @param s2 {@code Σᵢ (wᵢ· + w·ᵢ)²}
 */
public record WeightMoments(int n, double s0, double s1, double s2) {

    static WeightMoments of(SpatialWeights weights) {
        var size = weights.size();
        var rows = new double[size];
        var columns = new double[size];
        var squares = 0.0;
        var products = 0.0;
        var total = 0.0;
        var n = 0;
        for (var i = 0; i < size; i++) {
            n += weights.degree(i) > 0 ? 1 : 0;
            for (var k = 0; k < weights.degree(i); k++) {
                var w = weights.weight(i, k);
                var j = weights.neighbour(i, k);
                rows[i] += w;
                columns[j] += w;
                total += w;
                squares += w * w;
                products += w * back(weights, j, i);
            }
        }
        var s2 = 0.0;
        for (var i = 0; i < size; i++) {
            s2 += (rows[i] + columns[i]) * (rows[i] + columns[i]);
        }
        return new WeightMoments(n, total, squares + products, s2);
    }

    private static double back(SpatialWeights weights, int from, int to) {
        for (var k = 0; k < weights.degree(from); k++) {
            if (weights.neighbour(from, k) == to) {
                return weights.weight(from, k);
            }
        }
        return 0;
    }
}
