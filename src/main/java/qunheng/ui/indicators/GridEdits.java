package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.model.Change;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.Profile;

/** What typing, clearing and pasting change: the value that the layer shows, or a new one in its place. */
final class GridEdits {
    private GridEdits() {}

    /** Empty when the cell already holds the value. Source, note and evidence of the cell stay with it. */
    static Optional<Change> value(Profile profile, Layer layer, IndicatorId indicator, int year, double value) {
        var key = layer.target(profile, indicator, year);
        var before = profile.observations().get(key);
        if (before != null && before.value() == value) {
            return Optional.empty();
        }
        var after = before == null ? Observation.of(key, value) : before.withValue(value);
        return Optional.of(new Change.ObservationChanged(profile.id(), key, before, after));
    }

    /** Empty when the cell is empty. */
    static Optional<Change> cleared(Profile profile, Layer layer, IndicatorId indicator, int year) {
        return layer.shown(profile, indicator, year)
                .map(found -> new Change.ObservationChanged(profile.id(), found.key(), found, null));
    }

    static Optional<Change> replaced(Profile profile, @Nullable Observation before, Observation after) {
        return after.equals(before)
                ? Optional.empty()
                : Optional.of(new Change.ObservationChanged(profile.id(), after.key(), before, after));
    }

    /** All that a block changes, to be undone as one. */
    static List<Change> pasted(Profile profile, Layer layer, PastePlan plan) {
        var changes = new ArrayList<Change>();
        for (var cell : plan.taken()) {
            value(profile, layer, cell.indicator().id(), cell.year(), cell.value()).ifPresent(changes::add);
        }
        return changes;
    }

    /** Several changes as one step; empty when there is nothing to change. */
    static Optional<Change> together(List<Change> changes) {
        return changes.isEmpty()
                ? Optional.empty()
                : Optional.of(changes.size() == 1 ? changes.getFirst() : new Change.ChangeSet(changes));
    }
}
