package qunheng.ui.regions.figure;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import qunheng.chart.region.Subject;
import qunheng.regional.table.TableValues;

/** The choice of the year from which change is counted: the years before the one that is looked at. */
public final class StartYears {
    private final ObjectProperty<@Nullable Integer> year = new SimpleObjectProperty<>();
    private final HBox node;
    private final ComboBox<Integer> box;

    @SuppressWarnings("unchecked")
    public StartYears(TabParts parts, String key) {
        node = parts.choice(
                key,
                List.<@Nullable Integer>of(),
                item -> item == null ? "" : parts.session().numbers().year(item),
                year);
        box = (ComboBox<Integer>) node.getChildren().getLast();
    }

    public Node node() {
        return node;
    }

    public ReadOnlyObjectProperty<@Nullable Integer> year() {
        return year;
    }

    /** Offers the years of a table before its own; what was chosen stays if it still can be, else the first is chosen. */
    public void offer(Subject.Slice slice) {
        var offered = new TableValues(slice.table()).years().stream().filter(other -> other < slice.year()).toList();
        TabParts.offer(node, !offered.isEmpty());
        if (!box.getItems().equals(offered)) {
            var wanted = year.get();
            box.getItems().setAll(offered);
            year.set(offered.contains(wanted) ? wanted : offered.isEmpty() ? null : offered.getFirst());
        }
    }

    /** The chosen year; the given one if there is none before it, which a figure refuses in a sentence. */
    public int before(int last) {
        var chosen = year.get();
        return chosen == null ? last : chosen;
    }
}
