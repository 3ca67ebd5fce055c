package qunheng.exchange.geo;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.TopologyException;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import qunheng.knowledge.Adjacency;
import qunheng.knowledge.Adjacency.Kind;

/**
 * Which units of a map touch each other, at a border or a corner (queen contiguity), with no tolerance: a gap of the
 * drawing parts neighbours, and an overlap joins units that are none, so the pairs are compared with the table of
 * borders.
 *
 * @param pairs each once, the lower code first
 */
record Borders(Set<Pair> pairs) {
    record Pair(String a, String b) {
        static Pair of(String one, String other) {
            return one.compareTo(other) < 0 ? new Pair(one, other) : new Pair(other, one);
        }
    }

    /** @param shapes one for each code, at full resolution */
    static Borders of(List<String> codes, List<Geometry> shapes) {
        var found = new LinkedHashSet<Pair>();
        for (int i = 0; i < shapes.size(); i++) {
            var prepared = PreparedGeometryFactory.prepare(shapes.get(i));
            for (int j = i + 1; j < shapes.size(); j++) {
                var other = shapes.get(j);
                if (shapes.get(i).getEnvelopeInternal().intersects(other.getEnvelopeInternal())
                        && touch(prepared, other)) {
                    found.add(Pair.of(codes.get(i), codes.get(j)));
                }
            }
        }
        return new Borders(found);
    }

    private static boolean touch(PreparedGeometry shape, Geometry other) {
        try {
            return shape.intersects(other);
        } catch (TopologyException | IllegalArgumentException crossed) {
            return shape.getGeometry().isWithinDistance(other, 0); // a ring that crosses itself
        }
    }

    /** Land borders of the table between units of the map that do not touch on it. */
    List<Pair> lost(List<Adjacency> table, Set<String> codes) {
        return land(table).stream()
                .filter(pair -> codes.contains(pair.a()) && codes.contains(pair.b()) && !pairs.contains(pair))
                .toList();
    }

    /** Units that touch on the map and have no border in the table, neither on land nor by convention. */
    List<Pair> gained(List<Adjacency> table) {
        var known = new ArrayList<>(land(table));
        table.stream().filter(border -> border.kind() != Kind.LAND).forEach(b -> known.add(Pair.of(b.a(), b.b())));
        return pairs.stream().filter(pair -> !known.contains(pair)).toList();
    }

    private static List<Pair> land(List<Adjacency> table) {
        return table.stream()
                .filter(border -> border.kind() == Kind.LAND)
                .map(border -> Pair.of(border.a(), border.b()))
                .toList();
    }
}
