package qunheng.scoring.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a step did: the table before and after, and why each cell differs.
 *
 * @param marks by column and unit, the ordinal of its {@link Mark} plus 1, or 0 for "as before"; a column that did not
 *     change has null
 */
public record Step(StepKind kind, Table before, Table after, byte[] @Nullable [] marks) {

    public @Nullable Mark mark(int unit, int column) {
        var marked = marks[column];
        return marked == null || marked[unit] == 0 ? null : Mark.values()[marked[unit] - 1];
    }

    /** Every cell that is not what it was, by column, then unit. */
    public List<CellChange> changes() {
        var changes = new ArrayList<CellChange>();
        for (int j = 0; j < after.width(); j++) {
            for (int u = 0; u < after.rows(); u++) {
                var mark = mark(u, j);
                if (mark != null) {
                    changes.add(new CellChange(
                            after.units().get(u),
                            after.codes().get(j),
                            before.value(u, j),
                            after.value(u, j),
                            mark));
                }
            }
        }
        return changes;
    }

    /** Marks of a column: every cell whose number is another one than before. */
    static byte @Nullable [] differences(double[] before, double[] after, Mark mark) {
        byte[] marks = null;
        for (int u = 0; u < after.length; u++) {
            if (Double.compare(before[u], after[u]) != 0) {
                if (marks == null) {
                    marks = new byte[after.length];
                }
                marks[u] = (byte) (mark.ordinal() + 1);
            }
        }
        return marks;
    }
}
