package qunheng.regional;

import qunheng.model.InvalidValue;

/** What the measures ask of a column of observations, one a unit. */
public final class Observations {
    private static final double ROUNDING = 1e-14;

    private Observations() {}

    /**
     * @throws IllegalArgumentException for another length, a missing or an infinite value: a caller has to say which
     *     units it leaves out, because that changes the neighbours and every total
     */
    public static void complete(double[] values, int units) {
        if (values.length != units) {
            throw new IllegalArgumentException(values.length + " values for " + units + " units");
        }
        for (var value : values) {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("a missing or infinite value: " + value);
            }
        }
    }

    /** @throws InvalidValue if one is below zero; {@code measure} is the name that the user knows */
    public static void notNegative(double[] values, String measure) {
        for (var value : values) {
            if (value < 0) {
                throw new InvalidValue("regional.negative", measure, Double.toString(value));
            }
        }
    }

    public static double sum(double[] values) {
        var sum = 0.0;
        for (var value : values) {
            sum += value;
        }
        return sum;
    }

    public static double mean(double[] values) {
        return sum(values) / values.length;
    }

    /**
     * Deviations from the mean. A value that differs from the mean by rounding only is at the mean.
     *
     * @throws InvalidValue if all values are equal, because nothing can then be like or unlike its neighbours
     */
    public static double[] deviations(double[] values) {
        var mean = mean(values);
        var deviations = new double[values.length];
        var first = values.length == 0 ? Double.NaN : values[0];
        var differ = false;
        for (var i = 0; i < values.length; i++) {
            var deviation = values[i] - mean;
            deviations[i] = Math.abs(deviation) <= ROUNDING * Math.abs(mean) ? 0 : deviation;
            differ |= values[i] != first;
        }
        if (!differ) {
            throw new InvalidValue("regional.constant");
        }
        return deviations;
    }

    /** {@code Σ xᵖ}. */
    public static double powerSum(double[] values, int power) {
        var sum = 0.0;
        for (var value : values) {
            var term = 1.0;
            for (var p = 0; p < power; p++) {
                term *= value;
            }
            sum += term;
        }
        return sum;
    }
}
