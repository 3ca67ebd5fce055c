package qunheng.ui.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.IndicatorId;

/**
 * Where a number comes from, told for one node of the tree.
 *
 * @param level what kind of node it is, in a word
 * @param answer the score or value in one sentence
 * @param lines label and text, in reading order
 * @param indicator the indicator that can be opened in the table of indicators; null where there is none
 */
public record Explanation(
        String level, String title, String answer, List<Line> lines, @Nullable IndicatorId indicator) {
    static final Explanation EMPTY = new Explanation("", "", "", List.of(), null);

    /** One label with its text. */
    public record Line(String label, String text) {}

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** The whole explanation as text, for the clipboard and for a screen reader. */
    public String spoken() {
        var all = new StringBuilder(title).append('\n').append(answer);
        for (var line : lines) {
            all.append('\n').append(line.label()).append('\t').append(line.text());
        }
        return all.toString();
    }
}
