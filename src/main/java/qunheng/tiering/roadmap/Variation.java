package qunheng.tiering.roadmap;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a program differs from the plain one.
 *
 * @param dropped paths of gates, and names of limits, that are left out
 * @param relaxed by path of a gate how many points (or units) less it asks for
 * @param excluded sets of indicators of earlier plans; each has to leave at least one of its set alone
 */
record Variation(Set<String> dropped, Map<String, Double> relaxed, List<Set<Integer>> excluded) {
    static final Variation PLAIN = new Variation(Set.of(), Map.of(), List.of());

    static final String TOTAL_EFFORT = "limit:effort";
    static final String YEARLY_RISE = "limit:rise";
    static final String OWN_LIMITS = "limit:own";

    static Variation without(Set<String> groups) {
        return new Variation(groups, Map.of(), List.of());
    }

    static Variation relaxed(String path, double by) {
        return new Variation(Set.of(), Map.of(path, by), List.of());
    }

    static Variation excluding(Set<Integer> support) {
        return new Variation(Set.of(), Map.of(), List.of(support));
    }

    boolean has(String group) {
        return !dropped.contains(group);
    }
}
