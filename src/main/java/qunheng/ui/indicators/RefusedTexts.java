package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.project.entry.Objection;
import qunheng.text.Messages;

/**
 * What was typed or pasted and not taken. It stays in view, each with its place and its reason, until the user has
 * copied it back or put it away, so that nothing that was refused is lost.
 */
final class RefusedTexts {
    /**
     * @param indicator where it would have gone; null if nowhere
     * @param year where it would have gone; 0 if nowhere
     * @param row line of the pasted block, from 1; 0 if it was typed
     */
    record Entry(@Nullable Indicator indicator, int year, int row, int column, String typed, Objection refusal) {
        boolean placed() {
            return indicator != null && year > 0;
        }

        String where(Messages messages) {
            if (indicator != null && year > 0) {
                return messages.get("indicators.refused.cell", indicator.id().value(), year);
            }
            return indicator != null
                    ? messages.get("indicators.refused.line", indicator.id().value(), column)
                    : messages.get("indicators.refused.block", row, column);
        }

        String reason(Messages messages) {
            return messages.of(refusal);
        }
    }

    /**
     * What became of the last paste.
     *
     * @param taken cells that have a new value
     * @param same cells that had the value already
     * @param untouched cells that said "no value"
     * @param headerRead whether a row of the block was read as years without ids beside it, which could be a mistake
     * @param notApplicable cells taken in lines that do not count for this cluster
     */
    record Outcome(int taken, int same, int untouched, int refused, int notApplicable, boolean headerRead) {
        String sentence(Messages messages) {
            return messages.get("indicators.paste.outcome", taken, same, untouched, refused);
        }
    }

    private final ObservableList<Entry> entries = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable Outcome> outcome = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper showing = new ReadOnlyBooleanWrapper();

    ObservableList<Entry> entries() {
        return FXCollections.unmodifiableObservableList(entries);
    }

    /** The last paste; null if what is listed was typed. */
    ReadOnlyObjectProperty<@Nullable Outcome> outcome() {
        return outcome.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty showing() {
        return showing.getReadOnlyProperty();
    }

    void pasted(Outcome result, List<Entry> refused) {
        entries.setAll(refused);
        outcome.set(result);
        showing.set(true);
    }

    void typed(Indicator indicator, int year, String text, Objection refusal) {
        entries.add(new Entry(indicator, year, 0, 0, text, refusal));
        showing.set(true);
    }

    void putAway() {
        showing.set(false);
        entries.clear();
        outcome.set(null);
    }

    /**
     * What was refused as a block: ids down, years across, so that it can be corrected in a spreadsheet and pasted
     * again; below it, line by line, what had no place.
     */
    String asBlock(Messages messages) {
        var rows = new ArrayList<List<String>>();
        var years = entries.stream().filter(Entry::placed).map(Entry::year).distinct().sorted().toList();
        if (!years.isEmpty()) {
            var heading = new ArrayList<String>(List.of(messages.get("indicators.column.id")));
            years.forEach(year -> heading.add(Integer.toString(year)));
            rows.add(heading);
        }
        entries.stream()
                .filter(Entry::placed)
                .map(e -> Objects.requireNonNull(e.indicator()))
                .distinct()
                .forEach(indicator -> {
                    var row = new ArrayList<String>(List.of(indicator.id().value()));
                    for (var year : years) {
                        row.add(entries.stream()
                                .filter(e -> indicator.equals(e.indicator()) && e.year() == year)
                                .map(Entry::typed)
                                .findFirst()
                                .orElse(""));
                    }
                    rows.add(row);
                });
        var unplaced = new LinkedHashMap<Integer, List<String>>();
        entries.stream()
                .filter(e -> !e.placed())
                .forEach(e -> unplaced.computeIfAbsent(e.row(), r -> new ArrayList<>()).add(e.typed()));
        rows.addAll(unplaced.values());
        return TabbedText.write(rows);
    }
}
