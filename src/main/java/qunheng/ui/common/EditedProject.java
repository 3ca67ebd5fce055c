package qunheng.ui.common;

import java.util.function.Consumer;
import qunheng.model.Change;
import qunheng.model.Project;

/** The open project as screens see it: its present value, and edits that are on disk when the call returns. */
public interface EditedProject extends AutoCloseable {
    Project current();

    /** Throws a {@link qunheng.model.Refusal} when the edit could not be kept; nothing has changed then. */
    void edit(Change change);

    boolean canUndo();

    boolean canRedo();

    /** Whether undo would take seconds, because the step holds thousands of values. */
    boolean largeUndo();

    /** As {@link #largeUndo}, for redo. */
    boolean largeRedo();

    void undo();

    void redo();

    /** Calls back after every change until the result is closed. */
    AutoCloseable subscribe(Consumer<Project> listener);

    @Override
    void close();
}
