package qunheng.chart.region;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is marked in a regional figure.
 *
 * @param own codes of the units in which the user's selected cluster lies: ringed
 * @param selected code of the unit that the user picked; null for none
 */
public record RegionMarks(Set<String> own, @Nullable String selected) {
    public static final RegionMarks NONE = new RegionMarks(Set.of(), null);

    public RegionMarks {
        own = Set.copyOf(own);
    }
}
