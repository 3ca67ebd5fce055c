package qunheng.ui.regions;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.NationalProgramme;
import qunheng.model.Project;
import qunheng.model.RegionalTable;
import qunheng.regional.RegionalDataset;
import qunheng.text.Messages;

/** What the user can choose to count. */
sealed interface DatasetChoice {
    record Documents() implements DatasetChoice {}

    record NationalList(NationalProgramme programme) implements DatasetChoice {}

    record ThreeLists() implements DatasetChoice {}

    record Own() implements DatasetChoice {}

    /** A table of the user's. */
    record Table(RegionalTable table) implements DatasetChoice {}

    /** Documents, the near-complete lists, all three, the samples, own projects. */
    static List<DatasetChoice> all(Knowledge knowledge) {
        var programmes = knowledge.nationalLists().programmes();
        var choices = new ArrayList<DatasetChoice>();
        choices.add(new Documents());
        programmes.stream().filter(NationalProgramme::nearlyComplete).forEach(p -> choices.add(new NationalList(p)));
        choices.add(new ThreeLists());
        programmes.stream().filter(p -> !p.nearlyComplete()).forEach(p -> choices.add(new NationalList(p)));
        choices.add(new Own());
        return choices;
    }

    default String name(Messages messages) {
        return switch (this) {
            case Documents _ -> messages.get("regions.dataset.documents");
            case NationalList(var programme) ->
                messages.get(
                        programme.nearlyComplete() ? "regions.dataset.list" : "regions.dataset.sample",
                        programme.name().in(messages.language()));
            case ThreeLists _ -> messages.get("regions.dataset.threeLists");
            case Own _ -> messages.get("regions.dataset.own");
            case Table(var table) -> messages.get("regions.dataset.table", table.name());
        };
    }

    /** Whether rows are judged digital or not, and verified or not. */
    default boolean list() {
        return this instanceof NationalList || this instanceof ThreeLists;
    }

    /** The clusters that are counted; null for a table, which has its own numbers. */
    default @Nullable RegionalDataset dataset(boolean digitalOnly, boolean unverified, @Nullable Project project) {
        return switch (this) {
            case Documents _ -> new RegionalDataset.DocumentClusters();
            case NationalList(var programme) ->
                new RegionalDataset.NationalList(programme.id(), digitalOnly, unverified);
            case ThreeLists _ -> new RegionalDataset.ThreeLists(digitalOnly, unverified);
            case Own _ -> new RegionalDataset.OwnProfiles(project == null ? List.of() : List.of(project));
            case Table _ -> null;
        };
    }
}
