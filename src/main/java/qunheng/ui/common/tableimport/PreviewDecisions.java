package qunheng.ui.common.tableimport;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan;
import qunheng.project.merge.MergePlan.Place;
import qunheng.project.merge.Preference;
import qunheng.project.tableimport.ImportPlan;

/**
 * What is decided about each value of the preview. Looking at the table again keeps what was decided and still fits.
 */
final class PreviewDecisions {
    private final Map<Place, Decision> byPlace = new HashMap<>();
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
    private final ReadOnlyIntegerWrapper taking = new ReadOnlyIntegerWrapper();
    private List<ValueRow> rows = List.of();
    private int questions;

    void show(ImportPlan plan, List<ValueRow> now) {
        rows = now;
        questions = plan.questions().size();
        var before = Map.copyOf(byPlace);
        byPlace.clear();
        plan.merge().items().forEach(item -> {
            var was = item.conflict() ? before.get(item.place()) : null;
            if (was != null && (!(was instanceof Decision.Take(var at)) || at < item.candidates().size())) {
                byPlace.put(item.place(), was);
            } else {
                MergePlan.obvious(item).ifPresent(decision -> byPlace.put(item.place(), decision));
            }
        });
        counted();
    }

    private void counted() {
        var undecided = rows.stream().filter(row -> !byPlace.containsKey(row.item().place())).count();
        open.set(questions + (int) undecided);
        taking.set((int) byPlace.values().stream().filter(Decision.Take.class::isInstance).count());
        count.set(count.get() + 1);
    }

    /** What was decided about a row; null while nothing is. */
    @Nullable Decision of(ValueRow row) {
        return byPlace.get(row.item().place());
    }

    void decide(ValueRow row, Decision decision) {
        byPlace.put(row.item().place(), decision);
        counted();
    }

    /** Decides all that differs where a rule can; rows that contradict each other stay a question for "take theirs". */
    void decideAll(ImportPlan plan, Preference preference) {
        var all = plan.merge().decided(preference);
        rows.stream().filter(row -> row.item().conflict()).forEach(row -> {
            var decision = all.get(row.item().place());
            if (decision == null && preference == Preference.PROJECT) {
                decision = Decision.KEEP;
            }
            if (decision != null) {
                byPlace.put(row.item().place(), decision);
            }
        });
        counted();
    }

    Map<Place, Decision> all() {
        return Map.copyOf(byPlace);
    }

    /** Number of questions and of values about which nothing is decided. */
    ReadOnlyIntegerProperty open() {
        return open.getReadOnlyProperty();
    }

    /** Number of values that would be written. */
    ReadOnlyIntegerProperty taking() {
        return taking.getReadOnlyProperty();
    }

    /** Counts up with every decision. */
    ReadOnlyIntegerProperty count() {
        return count.getReadOnlyProperty();
    }
}
