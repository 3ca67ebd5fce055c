package qunheng.ui.common.collection;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.project.merge.Decision;
import qunheng.project.merge.MergePlan.Item;

/**
 * One value that was sent, as the table shows it.
 *
 * @param options what can be decided: keep, or one for each thing that was sent
 * @param decision null while nobody has decided
 */
record MergeRow(
        Item item,
        String kind,
        String cluster,
        String indicator,
        String year,
        String present,
        List<String> sent,
        List<Option> options,
        ObjectProperty<@Nullable Decision> decision) {
    MergeRow(
            Item item,
            String kind,
            String cluster,
            String indicator,
            String year,
            String present,
            List<String> sent,
            List<Option> options,
            @Nullable Decision decision) {
        this(item, kind, cluster, indicator, year, present, sent, options, new SimpleObjectProperty<>(decision));
    }

    /** A decision in words. */
    record Option(Decision decision, String words) {
        @Override
        public String toString() {
            return words;
        }
    }
}
