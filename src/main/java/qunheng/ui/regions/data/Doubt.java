package qunheng.ui.regions.data;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Region;

/** A spelling of a unit that somebody has to explain; without an answer its rows are left out. */
public record Doubt(String spelling, List<Region> candidates, ObjectProperty<@Nullable Region> answer) {
    public Doubt(String spelling, List<Region> candidates) {
        this(spelling, List.copyOf(candidates), new SimpleObjectProperty<>());
    }
}
