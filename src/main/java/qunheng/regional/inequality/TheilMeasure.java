package qunheng.regional.inequality;

import java.util.Arrays;
import qunheng.regional.Observations;

/**
 * Theil's two measures of how far shares of a quantity are from shares of population. With one person a unit both are
 * the textbook measures; with population both are inequality per head. Check which one a peer prints: REAT's {@code
 * theil} is L.
 */
public enum TheilMeasure {
    /**
     * {@code T = Σ sᵢ ln(sᵢ/pᵢ)}, GE(1): weighs the rich units. 0 to ln n (or −ln min pᵢ); a unit with nothing adds 0.
     */
    T {
        @Override
        double term(double share, double population) {
            return share == 0 ? 0 : share * Math.log(share / population);
        }
    },
    /**
     * {@code L = Σ pᵢ ln(pᵢ/sᵢ)}, GE(0), the mean logarithmic deviation: weighs the poor units. Undefined if one has
     * nothing.
     */
    L {
        @Override
        double term(double share, double population) {
            return share == 0 ? Double.NaN : population * Math.log(population / share);
        }
    };

    abstract double term(double share, double population);

    /** Every unit counting the same, {@code pᵢ = 1/n}. */
    public double of(double... quantities) {
        var ones = new double[quantities.length];
        Arrays.fill(ones, 1);
        return of(quantities, ones);
    }

    /**
     * @param quantities total of each unit (not per head), zero or more
     * @param population of each unit, above zero
     * @return NaN when all quantities are zero, and for L when one is
     * @throws qunheng.model.InvalidValue for a negative quantity
     * @throws IllegalArgumentException for other lengths, a missing value, or a population that is not above zero
     */
    public double of(double[] quantities, double[] population) {
        Observations.complete(quantities, population.length);
        Observations.complete(population, population.length);
        Observations.notNegative(quantities, "Theil " + name());
        var all = Observations.sum(quantities);
        var people = Observations.sum(population);
        var sum = 0.0;
        for (var i = 0; i < quantities.length; i++) {
            if (!(population[i] > 0)) {
                throw new IllegalArgumentException("a population of " + population[i]);
            }
            sum += term(quantities[i] / all, population[i] / people);
        }
        return all == 0 ? Double.NaN : sum;
    }
}
