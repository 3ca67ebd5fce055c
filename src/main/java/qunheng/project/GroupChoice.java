package qunheng.project;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.exchange.ExchangeException;
import qunheng.exchange.RegionGroupsText;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Project;
import qunheng.model.RegionGroups;
import qunheng.model.RegionGroups.Group;

/**
 * The groups of provinces that a project has in place of the usual ones. A table that cannot be read counts as the
 * usual.
 */
public final class GroupChoice {
    /** Which table of groups. */
    public enum Table {
        FOUR_REGIONS("region-groups/four-regions"),
        CITY_GROUPS("region-groups/city-groups");

        private final String key;

        Table(String key) {
            this.key = key;
        }
    }

    private GroupChoice() {}

    public static RegionGroups of(Project project) {
        try {
            return new RegionGroups(read(project, Table.FOUR_REGIONS), read(project, Table.CITY_GROUPS));
        } catch (ExchangeException | InvalidValue unread) {
            return RegionGroups.USUAL;
        }
    }

    private static List<Group> read(Project project, Table table) {
        var text = project.choices().byKey().get(table.key);
        return text == null ? List.of() : RegionGroupsText.read(table.key, text);
    }

    /** Puts groups in place of the usual ones. */
    public static Change change(Project project, Table table, List<Group> groups) {
        return changed(project, table, RegionGroupsText.write(groups));
    }

    /** Goes back to the usual ones. */
    public static Change restore(Project project, Table table) {
        return changed(project, table, null);
    }

    private static Change changed(Project project, Table table, @Nullable String next) {
        return new Change.ChoiceChanged(null, table.key, project.choices().byKey().get(table.key), next);
    }
}
