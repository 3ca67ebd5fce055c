package qunheng.ui.regions.inequality;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.InequalityMeasure;
import qunheng.chart.region.PeopleTables;
import qunheng.chart.region.PeopleWeights;
import qunheng.chart.region.Subject;
import qunheng.model.RegionalTable;

/**
 * How inequality is measured, and by whose number of people. Values per head count by people from the start, if the project
 * has a table of them; totals count every unit the same until the user says otherwise.
 */
public final class InequalityViewModel {
    private final ObjectProperty<InequalityMeasure> measure = new SimpleObjectProperty<>(InequalityMeasure.THEIL_T);
    private final ObjectProperty<Weighting> weighting = new SimpleObjectProperty<>(Weighting.UNITS);
    private final ObservableList<RegionalTable> populations = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable RegionalTable> population = new SimpleObjectProperty<>();
    private final BooleanBinding offered = Bindings.isNotEmpty(populations)
            .and(measure.isNotEqualTo(InequalityMeasure.DAGUM));
    private String table = "";

    /** Takes what is looked at, and the tables among which one may count people. */
    public void show(Subject subject, List<RegionalTable> tables) {
        var id = subject instanceof Subject.Slice slice ? slice.table().id() : "";
        var people = subject instanceof Subject.Slice
                ? tables.stream().filter(other -> !other.id().equals(id)).filter(PeopleTables::counts).toList()
                : List.<RegionalTable>of();
        if (!populations.equals(people)) {
            var before = population.get();
            populations.setAll(people);
            population.set(people.stream()
                    .filter(other -> before != null && other.id().equals(before.id()))
                    .findFirst()
                    .orElse(people.isEmpty() ? null : people.getFirst()));
        }
        if (!id.equals(table) || people.isEmpty()) {
            weighting.set(people.isEmpty() || !(subject instanceof Subject.Slice slice) || !PeopleTables.perHead(slice.table())
                    ? Weighting.UNITS
                    : Weighting.PER_HEAD);
        }
        table = people.isEmpty() ? "" : id;
    }

    /** Null for every unit counting the same. */
    public @Nullable PeopleWeights weights() {
        var people = population.get();
        return people == null || weighting.get() == Weighting.UNITS || measure.get() == InequalityMeasure.DAGUM
                ? null
                : new PeopleWeights(people, weighting.get() == Weighting.PER_HEAD);
    }

    public ObjectProperty<InequalityMeasure> measure() {
        return measure;
    }

    public ObjectProperty<Weighting> weighting() {
        return weighting;
    }

    /** The tables of the project that count people. */
    public ObservableList<RegionalTable> populations() {
        return populations;
    }

    public ObjectProperty<@Nullable RegionalTable> population() {
        return population;
    }

    /** Whether the choice means anything: there is such a table, and the measure takes weights. */
    public BooleanBinding offered() {
        return offered;
    }
}
