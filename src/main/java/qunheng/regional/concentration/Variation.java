package qunheng.regional.concentration;

import qunheng.regional.Observations;

/** The coefficient of variation, standard deviation over mean: meaningless where the mean is near 0. */
public final class Variation {
    private Variation() {}

    /** With n in the variance: CV of a whole population of units. NaN if the mean is 0. */
    public static double population(double... values) {
        return coefficient(values, values.length);
    }

    /** With n − 1 in the variance: √(n/(n − 1)) times as much. NaN if the mean is 0 or there is one unit. */
    public static double sample(double... values) {
        return coefficient(values, values.length - 1);
    }

    private static double coefficient(double[] values, int divisor) {
        Observations.complete(values, values.length);
        var mean = Observations.mean(values);
        var squares = 0.0;
        for (var value : values) {
            squares += (value - mean) * (value - mean);
        }
        return mean == 0 || divisor < 1 ? Double.NaN : Math.sqrt(squares / divisor) / mean;
    }

    /**
     * Williamson's index (1965), the coefficient of variation weighted by population:
     * {@code √(Σ pᵢ (yᵢ − ȳ)²) / ȳ} with {@code ȳ = Σ pᵢ yᵢ}.
     *
     * @param perHead value per inhabitant of each unit
     * @param population of each unit, zero or more
     * @return NaN if nobody lives anywhere or the mean is 0
     */
    public static double williamson(double[] perHead, double[] population) {
        Observations.complete(perHead, population.length);
        var all = Quantities.total(population);
        var mean = 0.0;
        for (var i = 0; i < perHead.length; i++) {
            mean += population[i] / all * perHead[i];
        }
        var squares = 0.0;
        for (var i = 0; i < perHead.length; i++) {
            squares += population[i] / all * (perHead[i] - mean) * (perHead[i] - mean);
        }
        return all == 0 || mean == 0 ? Double.NaN : Math.sqrt(squares) / mean;
    }
}
