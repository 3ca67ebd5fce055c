package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Group;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.ui.common.Session;
import qunheng.ui.common.Subscriptions;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * Which lines and columns are in view, and which cells are selected.
 *
 * <p>The lines follow the project, but a line does not leave the view because of an edit: a filter looks again only
 * when it is changed, else the line just filled would vanish under the user's hands.
 */
public final class GridViewModel {
    private final Session session;
    private final IndicatorRows maker;
    private final qunheng.scoring.plausibility.Plausibility plausibility;
    private final LinesInView lines = new LinesInView();
    private final ObservableList<IndicatorsRow> rows = lines.rows();
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final ReadOnlyObjectWrapper<GridColumns> columns = new ReadOnlyObjectWrapper<>(new GridColumns(List.of()));
    private final ReadOnlyObjectWrapper<GridSelection> selection =
            new ReadOnlyObjectWrapper<>(GridSelection.at(0, GridColumns.FIRST_YEAR));
    private final ReadOnlyObjectWrapper<Completeness> completeness = new ReadOnlyObjectWrapper<>(Completeness.NONE);
    private final ReadOnlyObjectWrapper<@Nullable Profile> profile = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Layer> layer = new SimpleObjectProperty<>(Layer.BEST);
    private final FilterViewModel filter = new FilterViewModel(this::filterAgain);
    private final Set<String> closedGroups = new HashSet<>();
    private final Set<Integer> addedYears = new TreeSet<>();
    private final Set<IndicatorId> inView = new HashSet<>();
    private final Subscriptions subscriptions = new Subscriptions();
    private List<IndicatorRow> all = List.of();
    private @Nullable ProfileId shownProfile;

    GridViewModel(Session session) {
        this.session = session;
        this.maker = new IndicatorRows(session.knowledge());
        this.plausibility = new qunheng.scoring.plausibility.Plausibility(session.knowledge());
        layer.addListener(observable -> filterAgain());
    }

    void opened() {
        subscriptions.listen(session.project(), project -> refresh());
        subscriptions.listen(session.profile(), id -> refresh());
        subscriptions.follow(session.destination(), where -> {
            refresh();
            if (where != null && where.screen().equals("indicators") && where.indicator() != null) {
                reveal(where.indicator());
            }
        });
        filterAgain();
    }

    void closed() {
        subscriptions.close();
    }

    ObservableList<IndicatorsRow> rows() {
        return FXCollections.unmodifiableObservableList(rows);
    }

    ReadOnlyObjectProperty<GridColumns> columns() {
        return columns.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<GridSelection> selection() {
        return selection.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Completeness> completeness() {
        return completeness.getReadOnlyProperty();
    }

    /** Grows whenever a line, a column or a value may have changed. */
    ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    /** The cluster in view; null when none is selected. */
    ReadOnlyObjectProperty<@Nullable Profile> profile() {
        return profile.getReadOnlyProperty();
    }

    ObjectProperty<Layer> layer() {
        return layer;
    }

    FilterViewModel filter() {
        return filter;
    }

    /** Every line of the cluster, in catalogue order, whatever the filter. */
    List<IndicatorRow> all() {
        return all;
    }

    /** The lines that pass the filter, in closed groups too. */
    List<IndicatorRow> filtered() {
        return all.stream().filter(row -> inView.contains(row.indicator().id())).toList();
    }

    void toggle(Group group) {
        if (!closedGroups.remove(group.id())) {
            closedGroups.add(group.id());
        }
        show();
    }

    void openAll(boolean open) {
        closedGroups.clear();
        if (!open) {
            session.knowledge().groups().forEach(group -> closedGroups.add(group.id()));
        }
        show();
    }

    /** Shows a column for a year that has no value yet. */
    void addYear(int year) {
        if (columns.get().of(year) < 0) {
            addedYears.add(year);
            refresh();
        }
    }

    void select(GridSelection wanted) {
        selection.set(wanted.within(rows.size(), columns.get().count()));
    }

    void move(GridSelection.Move move, boolean extend, int page) {
        selection.set(selection.get().moved(move, extend, rows.size(), columns.get(), page));
    }

    /** The next or previous cell to type in, line by line; false at the end of the grid. */
    boolean moveToNextEntry(boolean forward) {
        var row = selection.get().row();
        var column = selection.get().column() + (forward ? 1 : -1);
        var last = columns.get().lastYear();
        while (row >= 0 && row < rows.size()) {
            if (rows.get(row) instanceof IndicatorRow && column >= GridColumns.FIRST_YEAR && column <= last) {
                select(GridSelection.at(row, column));
                return true;
            }
            if (forward && column < GridColumns.FIRST_YEAR && rows.get(row) instanceof IndicatorRow) {
                column = GridColumns.FIRST_YEAR;
            } else if (!forward && column > last && rows.get(row) instanceof IndicatorRow) {
                column = last;
            } else {
                row += forward ? 1 : -1;
                column = forward ? GridColumns.FIRST_YEAR : last;
            }
        }
        return false;
    }

    /** The line with the keyboard; empty on an empty grid. */
    Optional<IndicatorsRow> selectedRow() {
        var row = selection.get().row();
        return row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    /** The cell with the keyboard, if a value can stand there. */
    Optional<CellEditor.Place> selectedPlace() {
        var year = columns.get().year(selection.get().column());
        var cluster = profile.get();
        return selectedRow()
                .filter(row -> year.isPresent())
                .flatMap(row -> row instanceof IndicatorRow line && cluster != null
                        ? Optional.of(new CellEditor.Place(cluster.id(), line.indicator(), year.getAsInt()))
                        : Optional.empty());
    }

    /** The cells of the selection that a value can stand in. */
    List<CellEditor.Place> selectedPlaces() {
        var places = new ArrayList<CellEditor.Place>();
        var chosen = selection.get();
        var cluster = profile.get();
        if (cluster == null) {
            return places;
        }
        for (var row = chosen.top(); row <= Math.min(chosen.bottom(), rows.size() - 1); row++) {
            for (var column = chosen.left(); column <= chosen.right(); column++) {
                var year = columns.get().year(column);
                if (year.isPresent() && rows.get(row) instanceof IndicatorRow line) {
                    places.add(new CellEditor.Place(cluster.id(), line.indicator(), year.getAsInt()));
                }
            }
        }
        return places;
    }

    /** Brings an indicator into view, clearing what hides it, and selects its cell of the assessment year. */
    void reveal(IndicatorId id) {
        var indicator = session.knowledge().find(id);
        if (indicator.isEmpty() || profile.get() == null) {
            return;
        }
        if (!inView.contains(id)) {
            filter.clear();
        }
        if (closedGroups.remove(indicator.get().group().id())) {
            show();
        }
        var project = session.project().get();
        var column = project == null ? -1 : columns.get().of(project.assessmentYear());
        select(GridSelection.at(lines.indexOf(indicator.get()), column < 0 ? columns.get().lastYear() : column));
    }

    /** Takes the present project; lines in view stay in view. */
    private void refresh() {
        var project = session.project().get();
        var present = session.selected();
        var other = present == null || !present.id().equals(shownProfile);
        if (other) {
            addedYears.clear();
            shownProfile = present == null ? null : present.id();
        }
        if (project == null || present == null) {
            all = List.of();
            profile.set(null);
            completeness.set(Completeness.NONE);
            rows.clear();
            revision.set(revision.get() + 1);
            return;
        }
        var years = new TreeSet<>(addedYears);
        years.addAll(present.years());
        years.add(project.assessmentYear());
        // A column that was there stays, also when its last value is cleared: columns do not move under the hands.
        addedYears.addAll(years);
        var now = new GridColumns(List.copyOf(years));
        var moved = !now.equals(columns.get());
        var place = moved ? selectedPlace() : Optional.<CellEditor.Place>empty();
        all = maker.of(
                present, project.assessmentYear(), layer.get(), now, plausibility.of(project, present));
        columns.set(now);
        completeness.set(Completeness.of(all));
        profile.set(present);
        if (other) {
            look();
        }
        show();
        if (other) {
            select(GridSelection.at(1, now.of(project.assessmentYear())));
        }
        place.ifPresent(at -> select(GridSelection.at(
                Math.max(0, lines.indexOf(at.indicator())), Math.max(0, columns.get().of(at.year())))));
    }

    private void filterAgain() {
        refresh();
        look();
        show();
    }

    private void look() {
        var wanted = filter.filter();
        inView.clear();
        all.stream().filter(wanted::shows).forEach(row -> inView.add(row.indicator().id()));
    }

    /** Changes only the lines that differ, so that the table redraws no more than that. */
    private void show() {
        var wanted = new ArrayList<IndicatorsRow>();
        for (var group : session.knowledge().groups()) {
            var members = all.stream().filter(row -> row.group().equals(group)).toList();
            var shown = members.stream().filter(row -> inView.contains(row.indicator().id())).toList();
            if (shown.isEmpty()) {
                continue;
            }
            var open = !closedGroups.contains(group.id());
            var inside = Completeness.of(members);
            wanted.add(new GroupRow(group, open, inside.filled(), inside.applicable()));
            if (open) {
                wanted.addAll(shown);
            }
        }
        var held = selectedRow();
        if (!lines.update(wanted)) {
            var row = held.map(lines::indexOf).orElse(-1);
            select(row < 0 ? selection.get() : GridSelection.at(row, selection.get().column()));
        }
        revision.set(revision.get() + 1);
    }
}
