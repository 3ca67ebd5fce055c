package qunheng.project;

import java.time.Instant;
import java.util.List;

/**
 * One line of a project's history.
 *
 * @param sequence 1 for the first entry
 * @param key message of what was changed, with its arguments
 * @param before old value in short, written the same in every language; empty where there was none
 * @param after new value in short
 * @param undone whether the entry was undone and does not count now
 */
public record HistoryEntry(
        long sequence,
        Instant when,
        String who,
        String key,
        List<Object> arguments,
        String before,
        String after,
        boolean undone) {
    public HistoryEntry {
        arguments = List.copyOf(arguments);
    }
}
