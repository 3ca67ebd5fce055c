package qunheng.model;

import java.util.HashSet;
import java.util.List;

/**
 * Who is whose neighbour as a user has it, each direction a pair of its own.
 *
 * @param name of the file that it came from, which every figure on it names
 */
public record NeighbourList(String name, List<Pair> pairs) {
    /**
     * {@code to} is a neighbour of {@code from}.
     *
     * @param from GB/T 2260 code of a provincial-level unit
     * @param weight above 0; 1 where the user gave none
     */
    public record Pair(String from, String to, double weight) {
        public Pair {
            if (from.equals(to) || !(weight > 0) || Double.isInfinite(weight)) {
                throw new InvalidValue("model.neighbours.pair", from, to, weight);
            }
        }
    }

    private record Ends(String from, String to) {}

    public NeighbourList {
        Texts.requireLine("name", name);
        pairs = List.copyOf(pairs);
        var seen = new HashSet<Ends>();
        for (var pair : pairs) {
            if (!seen.add(new Ends(pair.from(), pair.to()))) {
                throw new InvalidValue("model.neighbours.twice", pair.from(), pair.to());
            }
        }
    }
}
