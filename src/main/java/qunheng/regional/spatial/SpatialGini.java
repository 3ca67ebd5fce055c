package qunheng.regional.spatial;

import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.SeededDraws;
import qunheng.regional.concentration.Gini;
import qunheng.regional.weights.SpatialWeights;

/**
 * The Gini coefficient split into differences between neighbours and between units that are none (Rey and Smith 2013):
 * {@code Σᵢⱼ bᵢⱼ |yᵢ − yⱼ| / (2 n² ȳ)} and the rest, b being 1 for neighbours. Neighbours that differ less than chance
 * has it leave a small first part: positive autocorrelation. On binary weights whatever the style asked for.
 *
 * @param neighbours part of the differences between neighbours
 * @param others part between units that are no neighbours
 * @param tails of {@code neighbours} among random orders of the values
 */
public record SpatialGini(double total, double neighbours, double others, Tails tails) {
    private static final double TIE = 1e-12;

    /**
     * @param values zero or more
     * @param draws 1 or more
     * @throws InvalidValue for a negative value, if all are equal, or fewer than four units have a neighbour
     */
    public static SpatialGini of(double[] values, SpatialWeights weights, int draws, long seed) {
        if (draws < 1) {
            throw new InvalidValue("regional.draws", draws);
        }
        Observations.complete(values, weights.size());
        Observations.notNegative(values, "spatial Gini");
        Observations.deviations(values);
        weights.moments();
        var scale = 1 / (2 * values.length * Observations.sum(values));
        var observed = scale * differences(values, weights);
        var order = values.clone();
        var random = SeededDraws.stream(seed, 0);
        var atMost = 0L;
        var atLeast = 0L;
        for (var draw = 0; draw < draws; draw++) {
            SeededDraws.shuffle(random, order);
            var part = scale * differences(order, weights);
            atMost += part <= observed + TIE ? 1 : 0;
            atLeast += part >= observed - TIE ? 1 : 0;
        }
        var total = Gini.population(values);
        return new SpatialGini(total, observed, total - observed, Tails.drawn(atMost, atLeast, draws));
    }

    private static double differences(double[] values, SpatialWeights weights) {
        var sum = 0.0;
        for (var i = 0; i < values.length; i++) {
            for (var k = 0; k < weights.degree(i); k++) {
                sum += Math.abs(values[i] - values[weights.neighbour(i, k)]);
            }
        }
        return sum;
    }
}
