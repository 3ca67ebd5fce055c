package qunheng.ui.regions.pattern;

import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.regional.weights.Contiguity;
import qunheng.regional.weights.DistanceWeights;
import qunheng.regional.weights.Place;
import qunheng.regional.weights.SpatialWeights;
import qunheng.regional.weights.WeightScheme;
import qunheng.regional.weights.WeightStyle;

/**
 * Who counts as a neighbour.
 *
 * @param k of {@link Rule#NEAREST}
 * @param hainan of {@link Rule#QUEEN}: whether Hainan and Guangdong are neighbours
 */
public record Neighbours(Rule rule, int k, boolean hainan) {
    public static final Neighbours USUAL = new Neighbours(Rule.QUEEN, 4, true);

    public enum Rule {
        QUEEN,
        NEAREST,
        INVERSE
    }

    /** The weights between some units, row-standardised. */
    SpatialWeights weights(Knowledge knowledge, List<Region> units) {
        var codes = units.stream().map(Region::code).toList();
        var places = units.stream().map(unit -> new Place(unit.lon(), unit.lat())).toList();
        var style = WeightStyle.ROW_STANDARDISED;
        return switch (rule) {
            case QUEEN ->
                Contiguity.of(knowledge, codes, new WeightScheme.QueenContiguity(hainan, false), style);
            case NEAREST ->
                DistanceWeights.nearest(codes, places, new WeightScheme.NearestNeighbours(k), style);
            case INVERSE ->
                DistanceWeights.inverse(
                        codes, places, new WeightScheme.InverseDistance(1, Double.POSITIVE_INFINITY), style);
        };
    }
}
