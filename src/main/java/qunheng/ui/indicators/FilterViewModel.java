package qunheng.ui.indicators;

import java.util.List;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Lens;

/** What the user wants to see of the ninety lines. */
public final class FilterViewModel {
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Lens> lens = new SimpleObjectProperty<>();
    private final BooleanProperty missingOnly = new SimpleBooleanProperty();
    private final BooleanProperty quickOnly = new SimpleBooleanProperty();
    private final BooleanProperty doubtfulOnly = new SimpleBooleanProperty();
    private final Runnable changed;
    private boolean clearing;

    FilterViewModel(Runnable changed) {
        this.changed = changed;
        for (var wish : List.of(search, lens, missingOnly, quickOnly, doubtfulOnly)) {
            wish.addListener(observable -> {
                if (!clearing) {
                    changed.run();
                }
            });
        }
    }

    StringProperty search() {
        return search;
    }

    /** Only the indicators of this lens; null for all. */
    ObjectProperty<@Nullable Lens> lens() {
        return lens;
    }

    BooleanProperty missingOnly() {
        return missingOnly;
    }

    BooleanProperty quickOnly() {
        return quickOnly;
    }

    BooleanProperty doubtfulOnly() {
        return doubtfulOnly;
    }

    void clear() {
        clearing = true;
        search.set("");
        lens.set(null);
        missingOnly.set(false);
        quickOnly.set(false);
        doubtfulOnly.set(false);
        clearing = false;
        changed.run();
    }

    RowFilter filter() {
        var chosen = lens.get();
        return new RowFilter(
                search.get(),
                chosen == null ? null : Set.copyOf(chosen.indicators()),
                missingOnly.get(),
                quickOnly.get(),
                doubtfulOnly.get());
    }
}
