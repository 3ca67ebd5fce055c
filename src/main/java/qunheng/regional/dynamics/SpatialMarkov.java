package qunheng.regional.dynamics;

import java.util.List;
import qunheng.regional.weights.SpatialWeights;

/**
 * Spatial Markov chain (Rey 2001): do units move differently when their neighbours are poor or rich? The lag of each
 * year is classed by the same rule as the values, from quantiles of the lags.
 *
 * @param all the chain without regard to neighbours
 * @param given the neighbours' class at the start of a step, from the lowest; their counts add up to {@code all}
 */
public record SpatialMarkov(MarkovChain all, List<MarkovChain> given) {
    public SpatialMarkov {
        given = List.copyOf(given);
    }

    /**
     * @param panel by unit, then year; complete; in the order of the weights' units
     * @param weights row-standardised, so that the lag is a mean of neighbours; an island's lag is 0, so leave islands
     *     out
     * @throws qunheng.model.InvalidValue if there are fewer units than classes
     */
    public static SpatialMarkov of(double[][] panel, SpatialWeights weights, QuantileClasses rule, int classes) {
        if (panel.length != weights.size()) {
            throw new IllegalArgumentException(panel.length + " rows for " + weights.size() + " units");
        }
        var path = rule.of(panel, classes);
        var lags = rule.of(lags(panel, weights), classes);
        return new SpatialMarkov(
                MarkovChain.of(path, classes), List.of(MarkovChain.given(path, lags, classes, classes)));
    }

    private static double[][] lags(double[][] panel, SpatialWeights weights) {
        var years = panel[0].length;
        var lags = new double[panel.length][years];
        for (var t = 0; t < years; t++) {
            var values = new double[panel.length];
            for (var unit = 0; unit < panel.length; unit++) {
                values[unit] = panel[unit][t];
            }
            var lag = weights.lag(values);
            for (var unit = 0; unit < panel.length; unit++) {
                lags[unit][t] = lag[unit];
            }
        }
        return lags;
    }
}
