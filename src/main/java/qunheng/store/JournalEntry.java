package qunheng.store;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a project's journal.
 *
 * @param sequence 1 for the first entry of the project
 * @param what message key of what was changed, with its arguments
 * @param before old value in short, empty where there was none
 * @param after new value in short
 * @param json the change itself; null for what cannot be undone
 */
public record JournalEntry(
        long sequence,
        Instant madeAt,
        String madeBy,
        String what,
        List<String> arguments,
        String before,
        String after,
        @Nullable String json,
        State state) {

    /** Longest text kept of an old or new value; the whole is in the change. */
    public static final int SHORT = 200;

    public JournalEntry {
        arguments = List.copyOf(arguments);
    }

    /** Whether the entry counts. */
    public enum State {
        DONE,
        /** Undone, and can be redone. */
        UNDONE,
        /** Undone, and something else was edited since. */
        ABANDONED
    }
}
