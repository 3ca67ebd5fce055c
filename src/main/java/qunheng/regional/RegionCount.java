package qunheng.regional;

import java.util.List;
import qunheng.knowledge.Region;

/**
 * The clusters of one unit.
 *
 * @param covered whether the dataset can say anything of this unit; if not, an empty list means "no data", not zero
 */
public record RegionCount(Region region, boolean covered, List<PlacedCluster> clusters) {
    public RegionCount {
        clusters = List.copyOf(clusters);
    }

    public int count() {
        return clusters.size();
    }

    /** The count, or NaN where there is no data. */
    public double value() {
        return covered ? count() : Double.NaN;
    }
}
