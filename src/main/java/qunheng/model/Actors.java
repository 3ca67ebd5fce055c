package qunheng.model;

import java.util.EnumMap;
import java.util.Map;

/**
 * How many actors of each kind the cluster has, only where known, and the ones worth naming.
 *
 * <p>These counts describe the cluster; the scored figures are observations.
 */
public record Actors(Map<ActorKind, Integer> counts, String named) {
    public static final Actors UNKNOWN = new Actors(Map.of(), "");

    public Actors {
        counts = Ordered.map(counts.isEmpty() ? new EnumMap<>(ActorKind.class) : new EnumMap<>(counts));
        for (var entry : counts.entrySet()) {
            if (entry.getValue() < 0) {
                throw new InvalidValue("model.count.negative", entry.getValue());
            }
        }
        Texts.requireNote("named", named);
    }
}
