package qunheng.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * The weights that differ from the default of 1, by lens id and node id. A weight is relative to its siblings.
 *
 * <p>Node ids: criterion {@code L0-1}, sub-criterion {@code L0-1a}, indicator below a sub-criterion
 * {@code L0-1a/IN-PAT-02}.
 */
public record Weights(Map<String, Map<String, Double>> byLens) {
    public static final Weights EQUAL = new Weights(Map.of());

    public Weights {
        var copy = new TreeMap<String, Map<String, Double>>();
        byLens.forEach((lens, nodes) -> {
            nodes.values().forEach(Weights::require);
            if (!nodes.isEmpty()) {
                copy.put(lens, Collections.unmodifiableMap(new TreeMap<>(nodes)));
            }
        });
        byLens = Collections.unmodifiableMap(copy);
    }

    public double weight(String lens, String node) {
        return byLens.getOrDefault(lens, Map.of()).getOrDefault(node, 1.0);
    }

    /** The same weights with one node set; a weight of 1 is the default and is not kept. */
    public Weights with(String lens, String node, double weight) {
        require(weight);
        var lenses = new TreeMap<String, Map<String, Double>>(byLens);
        var nodes = new TreeMap<>(lenses.getOrDefault(lens, Map.of()));
        if (weight == 1.0) {
            nodes.remove(node);
        } else {
            nodes.put(node, weight);
        }
        lenses.put(lens, nodes);
        return new Weights(lenses);
    }

    private static void require(double weight) {
        if (!(weight >= 0 && weight <= 1_000_000)) {
            throw new InvalidValue("model.weight.outOfRange", weight);
        }
    }
}
