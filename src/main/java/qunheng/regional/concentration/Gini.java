package qunheng.regional.concentration;

import java.util.Arrays;

/** The Gini coefficient in its two usual sizes, every unit weighing the same. */
public final class Gini {
    private Gini() {}

    /**
     * Half the relative mean difference over all n² pairs, {@code Σᵢ Σⱼ |yᵢ − yⱼ| / (2 n² ȳ)}: twice the area between
     * the {@link LorenzCurve} and the diagonal. It runs from 0 to (n − 1)/n, so that 31 units with everything in one
     * give 0.968 and not 1.
     *
     * @param quantities zero or more
     * @return NaN when all are zero
     * @throws IllegalArgumentException when they are none, negative or not finite
     */
    public static double population(double... quantities) {
        var total = Quantities.total(quantities);
        if (total == 0) {
            return Double.NaN;
        }
        var sorted = quantities.clone();
        Arrays.sort(sorted);
        var n = sorted.length;
        var weighted = 0.0;
        for (var i = 0; i < n; i++) {
            weighted += (2.0 * (i + 1) - n - 1) * sorted[i];
        }
        return weighted / (n * total);
    }

    /**
     * {@link #population} times n/(n − 1): the mean difference over the n (n − 1) pairs of different units, 0 to 1 for
     * any n. Peers print either under the one name; state which.
     *
     * @return NaN when all are zero or there is one unit
     */
    public static double sample(double... quantities) {
        var n = quantities.length;
        return n == 1 ? Double.NaN : population(quantities) * n / (n - 1);
    }

    /**
     * Weighted by population, {@code Σᵢ Σⱼ pᵢ pⱼ |yᵢ − yⱼ| / (2ȳ)} of values per head y with shares p of the
     * population: twice the area under the diagonal of a curve on which units stand by rising ratio, not by size.
     *
     * @param quantities totals of each unit (not per head), zero or more
     * @param population of each unit, zero or more
     * @return 0 to 1; NaN when either is all zero
     */
    public static double weighted(double[] quantities, double[] population) {
        return LocationalGini.hoover(quantities, population);
    }
}
