package qunheng.ui.common;

import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import qunheng.model.InvalidValue;

/**
 * One field of a form, without the control: the kept value as text, what is being typed, and what is wrong with it.
 *
 * <p>{@link #commit()} is called when the field is left. A value that the model refuses stays in the field with a
 * sentence beside it, and the project keeps what it had.
 *
 * @param <T> what the field holds; equal values are not committed again
 */
public final class EditedField<T> {
    private final Session session;
    private final Function<T, String> write;
    private final Function<String, T> read;
    private final Consumer<T> keep;
    private final StringProperty typed = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private T kept;

    /**
     * @param read makes the value from the typed text, or throws {@link InvalidValue}
     * @param keep makes the change; may throw {@link InvalidValue} too
     */
    public EditedField(
            Session session, T first, Function<T, String> write, Function<String, T> read, Consumer<T> keep) {
        this.session = session;
        this.write = write;
        this.read = read;
        this.keep = keep;
        this.kept = first;
        this.typed.set(write.apply(first));
    }

    /** A field of plain text; blanks at its ends are not kept. */
    public static EditedField<String> text(Session session, Consumer<String> keep) {
        return new EditedField<>(session, "", Function.identity(), String::strip, keep);
    }

    /** The project's value; overwrites what is typed unless somebody is in the middle of typing. */
    public void show(T value) {
        var untouched = !dirty();
        var other = !Objects.equals(kept, value);
        kept = value;
        if (untouched || other) {
            typed.set(write.apply(value));
            problem.set("");
        }
    }

    public StringProperty typed() {
        return typed;
    }

    /** One sentence, or empty. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    public T kept() {
        return kept;
    }

    /** Whether something is typed that is not kept. */
    public boolean dirty() {
        return !Objects.requireNonNullElse(typed.get(), "").equals(write.apply(kept));
    }

    /** Keeps what is typed, or says why not. */
    public boolean commit() {
        if (!dirty()) {
            problem.set("");
            return true;
        }
        try {
            var value = read.apply(Objects.requireNonNullElse(typed.get(), ""));
            if (!Objects.equals(value, kept)) {
                keep.accept(value);
                if (!Objects.equals(value, kept)) {
                    return false; // not stored, and the user has been told: what is typed stays
                }
            }
            problem.set("");
            typed.set(write.apply(kept));
            return true;
        } catch (InvalidValue refusal) {
            problem.set(session.messages().of(refusal));
            return false;
        }
    }

    /** Forgets what is typed. */
    public void reset() {
        typed.set(write.apply(kept));
        problem.set("");
    }
}
