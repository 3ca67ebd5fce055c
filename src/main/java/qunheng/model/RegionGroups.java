package qunheng.model;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Groups of provinces as a project has them, in place of the usual ones.
 *
 * @param fourRegions in place of the four regions of the national statistics; empty for those
 * @param cityGroups in place of the five city groups of the documents; empty for those
 */
public record RegionGroups(List<Group> fourRegions, List<Group> cityGroups) {
    public static final RegionGroups USUAL = new RegionGroups(List.of(), List.of());

    /**
     * One group.
     *
     * @param id stays when the name changes
     * @param whole GB/T 2260 codes of the provinces that belong to it
     * @param part of those of which only some cities belong to it
     */
    public record Group(String id, String name, Set<String> whole, Set<String> part) {
        public Group {
            Texts.requireLine("name", name);
            whole = Set.copyOf(whole);
            part = Set.copyOf(part);
        }

        public boolean has(String code) {
            return whole.contains(code) || part.contains(code);
        }

        /** The same with a unit in it: {@code true} as a whole, {@code false} in part, or with null not in it. */
        public Group with(String code, @Nullable Boolean asWhole) {
            var nextWhole = new TreeSet<>(whole);
            var nextPart = new TreeSet<>(part);
            nextWhole.remove(code);
            nextPart.remove(code);
            if (asWhole != null) {
                (asWhole ? nextWhole : nextPart).add(code);
            }
            return new Group(id, name, nextWhole, nextPart);
        }

        public Group named(String next) {
            return new Group(id, next, whole, part);
        }
    }

    public RegionGroups {
        fourRegions = apart(fourRegions);
        cityGroups = apart(cityGroups);
    }

    /** No unit is in two groups of one table: sums over groups would count it twice. */
    private static List<Group> apart(List<Group> groups) {
        var seen = new HashSet<String>();
        for (var group : groups) {
            group.whole().stream().sorted().forEach(code -> once(seen, code, group));
            group.part().stream().sorted().forEach(code -> once(seen, code, group));
        }
        return List.copyOf(groups);
    }

    private static void once(Set<String> seen, String code, Group group) {
        if (!seen.add(code)) {
            throw new InvalidValue("model.groups.twice", code, group.name());
        }
    }

    public boolean isDefault() {
        return fourRegions.isEmpty() && cityGroups.isEmpty();
    }
}
