package qunheng.project.tableimport;

import java.util.List;
import qunheng.model.Refusal;

/**
 * A cell that is not taken.
 *
 * @param line of its row in the file, from 1
 * @param column from 0
 * @param text of the cell, shortened
 */
public record Problem(int line, int column, Refusal place, String text, Refusal why) implements Refusal {
    /** One sentence: where, and why. */
    @Override
    public String key() {
        return "tableimport.problem";
    }

    @Override
    public List<Object> arguments() {
        return List.of(place, why);
    }
}
