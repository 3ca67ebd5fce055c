package qunheng.ui.tier.change;

import java.util.List;
import java.util.stream.Stream;

/**
 * One line of the comparison: the lens, a criterion, a sub-criterion or an indicator.
 *
 * @param before of an indicator its value, of all else its score
 * @param difference in points of its own score
 * @param moved points of the lens that it moved, in all and by cause
 * @param children the level below
 */
public record ChangeRow(
        String path,
        String name,
        String before,
        String after,
        String difference,
        String moved,
        String value,
        String filled,
        String lost,
        String weight,
        List<ChangeRow> children) {
    public ChangeRow {
        children = List.copyOf(children);
    }

    /** The line and all below it. */
    public Stream<ChangeRow> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(ChangeRow::all));
    }

    /** What is in the columns, in their order. */
    public List<String> cells() {
        return List.of(name, before, after, difference, moved, value, filled, lost, weight);
    }
}
