package qunheng.ui.indicators;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.model.ProfileId;
import qunheng.project.entry.Objection;
import qunheng.ui.common.Session;

/**
 * The one cell that is being typed in. It belongs to no table cell, so scrolling, sorting or a project that changes
 * meanwhile cannot take away what is typed; a refused text stays until it is corrected or given up.
 */
final class CellEditor {
    /** Where a value is entered. */
    record Place(ProfileId profile, Indicator indicator, int year) {}

    /** Takes what was typed, or says why not; null when it was taken. */
    interface Entry {
        @Nullable Objection enter(Place place, String typed);
    }

    private final Entry entry;
    private final ReadOnlyObjectWrapper<@Nullable Place> place = new ReadOnlyObjectWrapper<>();
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Objection> refusal = new ReadOnlyObjectWrapper<>();
    private final StringBinding problem;
    private String before = "";
    private boolean overwriting;

    CellEditor(Session session, Entry entry) {
        this.entry = entry;
        this.problem = Bindings.createStringBinding(
                () -> {
                    var why = refusal.get();
                    if (why == null) {
                        return "";
                    }
                    return session.messages().of(why.keeping(before));
                },
                refusal,
                session.language());
        typed.addListener((observable, old, now) -> refusal.set(null));
    }

    /** The cell that is being typed in; null when none is. */
    ReadOnlyObjectProperty<@Nullable Place> place() {
        return place.getReadOnlyProperty();
    }

    StringProperty typed() {
        return typed;
    }

    /** Why what is typed was not taken, what stays, and what to do; empty when nothing was refused. */
    StringBinding problem() {
        return problem;
    }

    ReadOnlyObjectProperty<@Nullable Objection> refusal() {
        return refusal.getReadOnlyProperty();
    }

    /** Whether typing started over the cell, so that arrow keys leave it instead of moving in the text. */
    boolean overwriting() {
        return overwriting;
    }

    /**
     * @param kept the value of the cell with every digit, or empty
     * @param first what was typed to start with; null to edit the value
     */
    void start(Place at, String kept, @Nullable String first) {
        before = kept;
        overwriting = first != null;
        refusal.set(null);
        typed.set(first == null ? kept : first);
        place.set(at);
    }

    /** Keeps what is typed and ends, or goes on with the reason why it was not taken. */
    boolean commit() {
        var at = place.get();
        if (at == null) {
            return true;
        }
        var text = typed.get();
        var why = text.equals(before) ? null : entry.enter(at, text);
        if (why != null) {
            refusal.set(why);
            return false;
        }
        end();
        return true;
    }

    /** Forgets what is typed. */
    void cancel() {
        end();
    }

    private void end() {
        place.set(null);
        refusal.set(null);
        typed.set("");
    }
}
