package qunheng.regional.weights;

import java.util.HashMap;
import java.util.List;
import qunheng.model.InvalidValue;
import qunheng.model.NeighbourList;
import qunheng.regional.weights.SpatialWeights.Link;

/** Neighbours by a list of the user's. */
public final class ListedNeighbours {
    private ListedNeighbours() {}

    /**
     * @param codes of the sample, in the order of the values; a pair with a unit outside it does not count
     * @throws InvalidValue if no pair is left
     */
    public static SpatialWeights of(NeighbourList list, List<String> codes, WeightStyle style) {
        var positions = new HashMap<String, Integer>();
        codes.forEach(code -> positions.put(code, positions.size()));
        var links = list.pairs().stream()
                .filter(pair -> positions.containsKey(pair.from()) && positions.containsKey(pair.to()))
                .map(pair -> new Link(
                        positions.getOrDefault(pair.from(), 0), positions.getOrDefault(pair.to(), 0), pair.weight()))
                .toList();
        if (links.isEmpty()) {
            throw new InvalidValue("regional.noListedPair", list.name());
        }
        return SpatialWeights.of(codes, new WeightScheme.UserList(list.name()), style, links);
    }
}
