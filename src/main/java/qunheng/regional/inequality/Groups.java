package qunheng.regional.inequality;

import java.util.LinkedHashMap;
import java.util.List;

/**
 * Units in groups, for instance provinces in the four regions.
 *
 * @param names in the order in which they first appear
 * @param members of each group, as positions of units
 */
record Groups(List<String> names, List<int[]> members) {

    /** @param groupOf the group of each unit; no unit is in none */
    static Groups of(List<String> groupOf) {
        var positions = new LinkedHashMap<String, java.util.stream.IntStream.Builder>();
        for (var unit = 0; unit < groupOf.size(); unit++) {
            positions.computeIfAbsent(groupOf.get(unit), name -> java.util.stream.IntStream.builder()).add(unit);
        }
        return new Groups(
                List.copyOf(positions.keySet()),
                positions.values().stream().map(members -> members.build().toArray()).toList());
    }

    double[] of(int group, double[] values) {
        return java.util.Arrays.stream(members.get(group)).mapToDouble(unit -> values[unit]).toArray();
    }
}
