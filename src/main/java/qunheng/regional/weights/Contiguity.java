package qunheng.regional.weights;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import qunheng.knowledge.Adjacency;
import qunheng.knowledge.Knowledge;
import qunheng.regional.weights.SpatialWeights.Link;
import qunheng.regional.weights.WeightScheme.QueenContiguity;

/**
 * Neighbours by common border, from the table of provincial borders; never from the tile grid, which loses six of them.
 */
public final class Contiguity {
    private Contiguity() {}

    /**
     * @param codes six-digit codes (GB/T 2260) of the sample, 31 or 34 units or a part of them; a border to a unit
     *     outside the sample does not count
     * @throws IllegalArgumentException for a code that is no provincial unit
     */
    public static SpatialWeights of(
            Knowledge knowledge, List<String> codes, QueenContiguity convention, WeightStyle style) {
        var positions = new HashMap<String, Integer>();
        for (var code : codes) {
            if (knowledge.region(code).isEmpty()) {
                throw new IllegalArgumentException("no unit " + code);
            }
            positions.put(code, positions.size());
        }
        var links = new ArrayList<Link>();
        for (var border : knowledge.adjacency()) {
            var a = positions.get(border.a());
            var b = positions.get(border.b());
            if (a != null && b != null && counts(border, convention)) {
                links.add(new Link(a, b, 1));
                links.add(new Link(b, a, 1));
            }
        }
        return SpatialWeights.of(codes, convention, style, links);
    }

    private static boolean counts(Adjacency border, QueenContiguity convention) {
        return switch (border.kind()) {
            case LAND -> true;
            case SEA_CONVENTION -> convention.hainan();
            case SEA_OPTIONAL -> convention.taiwan();
        };
    }
}
