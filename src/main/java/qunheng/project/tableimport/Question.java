package qunheng.project.tableimport;

import java.util.List;

/**
 * A name in the table that stands for no cluster or indicator for certain.
 *
 * @param name as the table has it
 * @param candidates ids of what it could be, the likeliest first
 * @param cells number of values that wait for the answer
 */
public record Question(About about, String name, List<String> candidates, int cells) {
    public Question {
        candidates = List.copyOf(candidates);
    }

    public enum About {
        CLUSTER,
        INDICATOR
    }
}
