package qunheng.ui.regions.groups;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;
import qunheng.model.RegionGroups.Group;
import qunheng.project.GroupChoice;
import qunheng.project.GroupChoice.Table;
import qunheng.ui.common.Session;

/** Two tables of groups: the four regions and the city groups, as they are and as a project wants them. */
public final class GroupsViewModel {
    private final Session session;

    public GroupsViewModel(Session session) {
        this.session = session;
    }

    /** The knowledge base with the project's groups, for figures. */
    public static Knowledge knowledge(Session session) {
        var project = session.project().get();
        return project == null ? session.knowledge() : session.knowledge().regrouped(GroupChoice.of(project));
    }

    /** Whether a table is the project's own. */
    boolean own(Table table) {
        var knowledge = knowledge(session);
        return table == Table.FOUR_REGIONS ? knowledge.ownFourRegions() : knowledge.ownCityGroups();
    }

    List<Region> units() {
        return session.knowledge().regions();
    }

    /** The groups as they count now. */
    List<Group> groups(Table table) {
        var knowledge = knowledge(session);
        var language = session.language().get();
        if (table == Table.CITY_GROUPS) {
            return knowledge.cityGroups().stream()
                    .map(group -> new Group(
                            group.id(),
                            group.name().in(language),
                            members(knowledge, group.id(), true),
                            members(knowledge, group.id(), false)))
                    .toList();
        }
        var groups = new ArrayList<Group>();
        for (var four : FourRegion.values()) {
            groups.add(new Group(
                    four.name(),
                    knowledge.name(four).in(language),
                    knowledge.regions().stream()
                            .filter(region -> region.fourRegion() == four)
                            .map(Region::code)
                            .collect(Collectors.toCollection(TreeSet::new)),
                    Set.of()));
        }
        return groups;
    }

    private static Set<String> members(Knowledge knowledge, String group, boolean whole) {
        return knowledge.regions().stream()
                .filter(region -> group.equals(region.cityGroup()) && region.cityGroupWhole() == whole)
                .map(Region::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Where a unit belongs; null for none. */
    @Nullable Group of(Table table, String code) {
        return groups(table).stream().filter(group -> group.has(code)).findFirst().orElse(null);
    }

    /** Puts a unit into a group, or with null into none. */
    void assign(Table table, String code, @Nullable String group, boolean whole) {
        change(table, old -> old.with(code, old.id().equals(group) ? whole : null));
    }

    void rename(Table table, String group, String name) {
        var next = name.strip();
        if (!next.isEmpty()) {
            change(table, old -> old.id().equals(group) ? old.named(next) : old);
        }
    }

    /** One more city group; the four regions stay four. */
    void add(String name) {
        var groups = new ArrayList<>(groups(Table.CITY_GROUPS));
        var id = IntStream.iterate(1, n -> n + 1)
                .mapToObj(n -> "own-" + n)
                .filter(free -> groups.stream().noneMatch(group -> group.id().equals(free)))
                .findFirst()
                .orElseThrow();
        groups.add(new Group(id, name, Set.of(), Set.of()));
        put(Table.CITY_GROUPS, groups);
    }

    /** Takes a city group away; the last one stays. */
    void remove(String group) {
        var groups = new ArrayList<>(groups(Table.CITY_GROUPS));
        if (groups.size() > 1 && groups.removeIf(g -> g.id().equals(group))) {
            put(Table.CITY_GROUPS, groups);
        }
    }

    void restore(Table table) {
        var project = session.project().get();
        if (project != null && own(table)) {
            session.edit(GroupChoice.restore(project, table));
        }
    }

    private void change(Table table, UnaryOperator<Group> how) {
        var before = groups(table);
        var after = before.stream().map(how).toList();
        if (!after.equals(before)) {
            put(table, after);
        }
    }

    private void put(Table table, List<Group> groups) {
        var project = session.project().get();
        if (project == null) {
            return;
        }
        try {
            session.edit(GroupChoice.change(project, table, groups));
        } catch (InvalidValue refused) {
            session.tell(refused);
        }
    }
}
