package qunheng.tiering.change;

import java.util.List;

/**
 * A criterion or a sub-criterion in both assessments.
 *
 * @param before its own score, 0–100; NaN without one
 * @param after likewise
 * @param moved what its indicators moved in the score of the lens
 * @param children sub-criteria of a criterion; empty for a sub-criterion
 * @param indicators of a sub-criterion; empty for a criterion
 */
public record NodeChange(
        String id,
        double before,
        double after,
        Moved moved,
        List<NodeChange> children,
        List<IndicatorChange> indicators) {
    public NodeChange {
        children = List.copyOf(children);
        indicators = List.copyOf(indicators);
    }

    /** Points of its own score; NaN when one of the two is missing. */
    public double difference() {
        return after - before;
    }
}
