package qunheng.regional.weights;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.weights.SpatialWeights.Link;
import qunheng.regional.weights.WeightScheme.InverseDistance;
import qunheng.regional.weights.WeightScheme.NearestNeighbours;

/** Neighbours by distance between two points, such as seats of government. */
public final class DistanceWeights {
    private DistanceWeights() {}

    /**
     * The k nearest units of each unit, each counting 1; of equally far ones the earlier in the list.
     *
     * @throws InvalidValue if k is below 1 or not below the number of units
     */
    public static SpatialWeights nearest(
            List<String> ids, List<Place> places, NearestNeighbours rule, WeightStyle style) {
        if (rule.k() < 1 || rule.k() >= ids.size()) {
            throw new InvalidValue("regional.nearest", rule.k(), ids.size());
        }
        var links = new ArrayList<Link>();
        for (var i = 0; i < ids.size(); i++) {
            var from = i;
            IntStream.range(0, ids.size())
                    .filter(j -> j != from)
                    .boxed()
                    .sorted(Comparator.comparingDouble((Integer j) -> places.get(from).distance(places.get(j)))
                            .thenComparing(j -> j))
                    .limit(rule.k())
                    .forEach(j -> links.add(new Link(from, j, 1)));
        }
        return SpatialWeights.of(ids, rule, style, links);
    }

    /**
     * {@code wᵢⱼ = dᵢⱼ^(−power)} within the cut-off.
     *
     * @throws InvalidValue if two units are in one place, or the power or the cut-off is not above 0
     */
    public static SpatialWeights inverse(
            List<String> ids, List<Place> places, InverseDistance rule, WeightStyle style) {
        if (!(rule.power() > 0 && rule.cutoff() > 0)) {
            throw new InvalidValue("regional.inverse", rule.power(), rule.cutoff());
        }
        var links = new ArrayList<Link>();
        for (var i = 0; i < ids.size(); i++) {
            for (var j = 0; j < ids.size(); j++) {
                var distance = places.get(i).distance(places.get(j));
                if (i != j && distance == 0) {
                    throw new InvalidValue("regional.samePlace", ids.get(i), ids.get(j));
                }
                if (i != j && distance <= rule.cutoff()) {
                    links.add(new Link(i, j, Math.pow(distance, -rule.power())));
                }
            }
        }
        return SpatialWeights.of(ids, rule, style, links);
    }
}
