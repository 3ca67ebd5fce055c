package qunheng.regional.spatial;

import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;

/**
 * Rates of unequal populations made comparable before Moran's I (Assunção and Reis 1999, "EB Moran"): a rate of few
 * people varies more by chance, and raw rates would show that as a pattern.
 *
 * <p>{@code zᵢ = (pᵢ − b)/√vᵢ} with {@code pᵢ = nᵢ/xᵢ}, {@code b = Σn/Σx}, {@code vᵢ = a + b/xᵢ},
 * {@code a = Σ xᵢ(pᵢ − b)²/Σx − b/(Σx/m)}, m units. Where vᵢ would not be above 0 it is {@code b/xᵢ}, as in the paper,
 * esda and GeoDa; spdep sets a itself to 0 if it is below.
 */
public final class EmpiricalBayes {
    private EmpiricalBayes() {}

    /**
     * @param events counted among the population of each unit, zero or more
     * @param population of each unit, above zero
     * @return one deviate a unit, for {@link MoranI} and {@link MoranPermutation}; normal tests do not hold for it
     * @throws InvalidValue for a negative event, or if there are none
     * @throws IllegalArgumentException for other lengths, a missing value, or a population that is not above zero
     */
    public static double[] standardised(double[] events, double[] population) {
        Observations.complete(events, population.length);
        Observations.complete(population, population.length);
        Observations.notNegative(events, "EB Moran");
        for (var inhabitants : population) {
            if (!(inhabitants > 0)) {
                throw new IllegalArgumentException("a population of " + inhabitants);
            }
        }
        var people = Observations.sum(population);
        var b = Observations.sum(events) / people;
        if (b == 0) {
            throw new InvalidValue("regional.nothing");
        }
        var spread = IntStream.range(0, events.length)
                .mapToDouble(i -> population[i] * square(events[i] / population[i] - b))
                .sum();
        var a = spread / people - b * events.length / people;
        return IntStream.range(0, events.length)
                .mapToDouble(i -> {
                    var variance = a + b / population[i];
                    return (events[i] / population[i] - b) / Math.sqrt(variance > 0 ? variance : b / population[i]);
                })
                .toArray();
    }

    private static double square(double x) {
        return x * x;
    }
}
