package qunheng.ui.common.collection;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Item;
import qunheng.project.merge.MergePlan.Kind;

/**
 * One value that was sent, as the list shows it.
 *
 * @param year with the basis
 * @param candidates the project's own first, then one for each sender
 * @param decision null while nobody has decided
 */
record MergeRow(
        Item item,
        String kind,
        String cluster,
        String indicator,
        String unit,
        String year,
        List<CandidateRow> candidates,
        ObjectProperty<@Nullable Decision> decision) {
    MergeRow(
            Item item,
            String kind,
            String cluster,
            String indicator,
            String unit,
            String year,
            List<CandidateRow> candidates,
            @Nullable Decision decision) {
        this(item, kind, cluster, indicator, unit, year, candidates, new SimpleObjectProperty<>(decision));
    }

    boolean conflict() {
        return item.conflict();
    }

    boolean open() {
        return decision.get() == null;
    }

    boolean of(Kind wanted) {
        return item.kind() == wanted;
    }

    CandidateRow here() {
        return candidates.getFirst();
    }

    /** The value that was decided for; empty while nobody has decided. */
    String decided() {
        return candidates.stream()
                .filter(candidate -> candidate.decision().equals(decision.get()))
                .findFirst()
                .map(CandidateRow::value)
                .orElse("");
    }

    /** Picks what bears a number; false when nothing does. */
    boolean pick(int number) {
        var found = candidates.stream().filter(candidate -> candidate.number() == number).findFirst();
        found.ifPresent(candidate -> decision.set(candidate.decision()));
        return found.isPresent();
    }

    /** What somebody sent for this value, if anything. */
    @Nullable Decision from(String who) {
        return item.candidates().stream()
                .filter(candidate -> candidate.senders().stream()
                        .anyMatch(sender -> MergeWords.who(sender).equals(who)))
                .findFirst()
                .map(candidate -> (Decision) new Decision.Take(item.candidates().indexOf(candidate)))
                .orElse(null);
    }
}
