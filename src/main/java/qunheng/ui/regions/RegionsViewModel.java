package qunheng.ui.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.RegionMarks;
import qunheng.model.RegionGroups;
import qunheng.model.RegionalTable;
import qunheng.project.GroupChoice;
import qunheng.project.RegionalTables;
import qunheng.regional.PlacedCluster;
import qunheng.regional.RegionCount;
import qunheng.regional.RegionalCount;
import qunheng.regional.RegionalDataset;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.regions.groups.GroupsViewModel;

/** Which dataset is counted, what came out, and what is picked. */
public final class RegionsViewModel {
    /**
     * What the charts draw.
     *
     * @param marks the units of the selected cluster, and the picked one
     */
    public record Shown(RegionalCount counts, RegionMarks marks) {}

    private final Session session;
    private final RegionalTables tables;
    private final ObservableList<DatasetChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<DatasetChoice> choice;
    private final BooleanProperty digitalOnly = new SimpleBooleanProperty(true);
    private final BooleanProperty unverified = new SimpleBooleanProperty();
    private final ReadOnlyBooleanWrapper list = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<RegionMarks> marks = new ReadOnlyObjectWrapper<>(RegionMarks.NONE);
    private final ReadOnlyStringWrapper caution = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable String> picked = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper pickedName = new ReadOnlyStringWrapper("");
    private final ObservableList<ClusterRow> pickedClusters = FXCollections.observableArrayList();
    private final PublishedViewModel published;
    private RegionGroups counted = RegionGroups.USUAL;
    private Subscriptions subscriptions = new Subscriptions();

    public RegionsViewModel(Session session) {
        this.session = session;
        tables = new RegionalTables(session.knowledge());
        choices.setAll(DatasetChoice.all(session.knowledge()));
        choice = new SimpleObjectProperty<>(choices.getFirst());
        published = new PublishedViewModel(session, unverified);
    }

    public void opened() {
        subscriptions = new Subscriptions();
        subscriptions.listen(choice, value -> count());
        subscriptions.listen(digitalOnly, value -> count());
        subscriptions.listen(unverified, value -> count());
        subscriptions.listen(session.project(), value -> {
            offer();
            count();
        });
        subscriptions.listen(session.profile(), value -> count());
        subscriptions.listen(session.language(), value -> {
            // The words of every chart change with it.
            shown.set(null);
            count();
        });
        offer();
        count();
        published.opened();
    }

    /** Offers the tables of the project; one that is gone is no longer chosen, one that has changed is as it is now. */
    private void offer() {
        var project = session.project().get();
        var now = new ArrayList<>(DatasetChoice.all(session.knowledge()));
        if (project != null) {
            tables.of(project).tables().forEach(table -> now.add(new DatasetChoice.Table(table)));
        }
        if (choices.equals(now)) {
            return;
        }
        var chosen = choice.get();
        var next = now.stream()
                .filter(c -> c.equals(chosen) || same(c, chosen))
                .findFirst()
                .orElse(now.getFirst());
        choices.setAll(now);
        choice.set(next);
    }

    private static boolean same(DatasetChoice one, DatasetChoice other) {
        return one instanceof DatasetChoice.Table(var a)
                && other instanceof DatasetChoice.Table(var b)
                && a.id().equals(b.id());
    }

    /** Looks at a table by its id. */
    public void choose(String table) {
        choices.stream()
                .filter(c -> c instanceof DatasetChoice.Table(var t) && t.id().equals(table))
                .findFirst()
                .ifPresent(choice::set);
    }

    public void closed() {
        subscriptions.close();
        published.closed();
    }

    private void count() {
        var chosen = choice.get();
        if (chosen == null) {
            return; // the list of choices is being filled anew
        }
        list.set(chosen.list());
        marks.set(new RegionMarks(own(), unit(picked.get())));
        var dataset = chosen.dataset(digitalOnly.get(), unverified.get(), session.project().get());
        if (dataset == null) {
            shown.set(null);
            caution.set("");
            listPicked();
            return;
        }
        var before = shown.get();
        var project = session.project().get();
        var groups = project == null ? RegionGroups.USUAL : GroupChoice.of(project);
        var counts = before != null && before.counts().dataset().equals(dataset) && groups.equals(counted)
                ? before.counts()
                : RegionalCount.of(GroupsViewModel.knowledge(session), dataset);
        counted = groups;
        var next = new Shown(counts, marks.get());
        if (!next.equals(before)) {
            shown.set(next);
        }
        caution.set(caution(dataset));
        listPicked();
    }

    private Set<String> own() {
        var profile = session.selected();
        return profile == null ? Set.of() : Set.copyOf(profile.place().provinces());
    }

    private String caution(RegionalDataset dataset) {
        var withUnverified =
                switch (dataset) {
                    case RegionalDataset.NationalList row -> row.unverified();
                    case RegionalDataset.ThreeLists rows -> rows.unverified();
                    case RegionalDataset.DocumentClusters _, RegionalDataset.OwnProfiles _ -> false;
                };
        var counts = shown.get();
        if (!withUnverified || counts == null) {
            return "";
        }
        var rows = counts.counts().regions().stream()
                .flatMap(r -> r.clusters().stream())
                .filter(c -> !c.verified())
                .count();
        return rows == 0 ? "" : session.messages().get("regions.caution", rows);
    }

    /** Picks a unit, one of the four regions or a city group by its key; the same again lets go of it. */
    public void pick(String key) {
        picked.set(key.equals(picked.get()) ? null : key);
        marks.set(new RegionMarks(own(), unit(picked.get())));
        var now = shown.get();
        if (now != null) {
            shown.set(new Shown(now.counts(), marks.get()));
        }
        listPicked();
    }

    private @Nullable String unit(@Nullable String key) {
        return key != null && session.knowledge().region(key).isPresent() ? key : null;
    }

    private void listPicked() {
        var now = shown.get();
        var key = picked.get();
        if (now == null || key == null) {
            pickedName.set("");
            pickedClusters.clear();
            return;
        }
        var units = now.counts().regions().stream().filter(r -> belongs(r, key)).toList();
        var codes = units.stream().map(r -> r.region().code()).toList();
        var clusters = Stream.concat(
                        units.stream().flatMap(r -> r.clusters().stream()),
                        isGroup(key)
                                ? now.counts().spanning().stream().filter(c -> codes.containsAll(c.provinces()))
                                : Stream.empty())
                .map(this::row)
                .toList();
        var noData = units.stream().noneMatch(RegionCount::covered);
        pickedName.set(session.messages()
                .get(noData ? "regions.picked.noData" : "regions.picked", nameOf(key), clusters.size()));
        pickedClusters.setAll(clusters);
    }

    private static boolean belongs(RegionCount unit, String key) {
        var region = unit.region();
        var four = region.fourRegion();
        return region.code().equals(key) || Objects.equals(region.cityGroup(), key) || (four != null && four.name().equals(key));
    }

    private boolean isGroup(String key) {
        return GroupsViewModel.knowledge(session).cityGroups().stream().anyMatch(g -> g.id().equals(key));
    }

    private String nameOf(String key) {
        var language = session.language().get();
        var knowledge = GroupsViewModel.knowledge(session);
        return Stream.of(
                        knowledge.region(key).map(r -> r.name().in(language)).stream(),
                        knowledge.cityGroups().stream().filter(g -> g.id().equals(key)).map(g -> g.name().in(language)),
                        Stream.of(qunheng.knowledge.FourRegion.values())
                                .filter(f -> f.name().equals(key))
                                .map(f -> knowledge.name(f).in(language)))
                .flatMap(s -> s)
                .findFirst()
                .orElse(key);
    }

    private ClusterRow row(PlacedCluster cluster) {
        return new ClusterRow(
                session.name(cluster.nameZh(), cluster.nameEn()),
                cluster.verified() ? cluster.source() : session.messages().get("regions.unverifiedRow"),
                cluster.verified());
    }

    /** What every figure of the screen marks: the units of the selected cluster, and the picked one. */
    public ReadOnlyObjectProperty<RegionMarks> marks() {
        return marks.getReadOnlyProperty();
    }

    /** The tables of the project, those that cannot be read left out. */
    List<RegionalTable> ownTables() {
        var project = session.project().get();
        return project == null ? List.of() : tables.of(project).tables();
    }

    RegionalTables tables() {
        return tables;
    }

    public ObservableList<DatasetChoice> choices() {
        return choices;
    }

    public ObjectProperty<DatasetChoice> choice() {
        return choice;
    }

    public BooleanProperty digitalOnly() {
        return digitalOnly;
    }

    /** Off at first: rows without a source that was read count only when the user wants them to. */
    public BooleanProperty unverified() {
        return unverified;
    }

    /** Whether the two switches mean anything for the dataset. */
    public ReadOnlyBooleanProperty list() {
        return list.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    /** A warning while unverified rows are counted; else blank. */
    public ReadOnlyStringProperty caution() {
        return caution.getReadOnlyProperty();
    }

    /** What is picked, with its count; blank when nothing is. */
    public ReadOnlyStringProperty pickedName() {
        return pickedName.getReadOnlyProperty();
    }

    public ObservableList<ClusterRow> pickedClusters() {
        return pickedClusters;
    }

    public PublishedViewModel published() {
        return published;
    }
}
