package qunheng.regional.dynamics;

import java.util.Arrays;
import java.util.List;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.OrderStatistics;

/**
 * A kernel estimate of the density of values, one a unit, every unit counting the same:
 * {@code f(x) = 1/(n h) Σᵢ φ((x − xᵢ)/h)} with the normal density φ. Its unit is one over that of the values, and its
 * integral is 1. It is smooth beyond the smallest and the largest value, below zero as well.
 *
 * @param bandwidth h, in the unit of the values
 * @param values xᵢ
 */
public record KernelDensity(double bandwidth, List<Double> values) {
    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    /** Half the width of what a normal kernel covers, in bandwidths: beyond it a value adds nothing that shows. */
    public static final double REACH = 3;

    public KernelDensity {
        values = List.copyOf(values);
        if (!(bandwidth > 0)) {
            throw new IllegalArgumentException("a bandwidth of " + bandwidth);
        }
    }

    /**
     * With the bandwidth of {@link #silverman}.
     *
     * @throws InvalidValue if all values are equal
     * @throws IllegalArgumentException for a missing value
     */
    public static KernelDensity of(double... values) {
        return new KernelDensity(silverman(values), Arrays.stream(values).boxed().toList());
    }

    /**
     * Silverman's rule of thumb (1986, equation 3.31), R's {@code bw.nrd0}: {@code h = 0.9 min(s, IQR/1.34) n^(−1/5)}
     * with s over n − 1 and quartiles of type 7; s alone where half of the values are equal. Made for one hump: with
     * two it smooths too much.
     *
     * @throws InvalidValue if all values are equal, or there is only one
     */
    public static double silverman(double... values) {
        Observations.complete(values, values.length);
        if (Arrays.stream(values).distinct().count() < 2) {
            throw new InvalidValue("regional.noSpread");
        }
        var mean = Observations.mean(values);
        var squares = Arrays.stream(values).map(value -> (value - mean) * (value - mean)).sum();
        var deviation = Math.sqrt(squares / (values.length - 1));
        var middle = (OrderStatistics.quantile(values, 0.75) - OrderStatistics.quantile(values, 0.25)) / 1.34;
        return 0.9 * (middle > 0 ? Math.min(deviation, middle) : deviation) * Math.pow(values.length, -0.2);
    }

    /** f(x), zero or more. */
    public double at(double x) {
        var sum = 0.0;
        for (var value : values) {
            var z = (x - value) / bandwidth;
            sum += Math.exp(-z * z / 2);
        }
        return sum / (values.size() * bandwidth * ROOT_OF_TWO_PI);
    }
}
