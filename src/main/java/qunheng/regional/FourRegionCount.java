package qunheng.regional;

import java.util.Arrays;
import java.util.List;
import qunheng.knowledge.FourRegion;

/**
 * The clusters of one of the four regions.
 *
 * @param units provincial-level units in it
 * @param share of all clusters that lie in one of the four, 0–1; NaN when there is none
 */
public record FourRegionCount(FourRegion region, int units, int count, double share) {

    /**
     * East, Central, West, Northeast, without those that a project has emptied. Hong Kong, Macao and Taiwan are in
     * none.
     */
    public static List<FourRegionCount> of(RegionalCount counts) {
        var inside = counts.regions().stream()
                .filter(r -> r.region().fourRegion() != null)
                .mapToInt(RegionCount::count)
                .sum();
        return Arrays.stream(FourRegion.values())
                .map(region -> {
                    var members = counts.regions().stream()
                            .filter(r -> r.region().fourRegion() == region)
                            .toList();
                    var count = members.stream().mapToInt(RegionCount::count).sum();
                    return new FourRegionCount(
                            region, members.size(), count, inside == 0 ? Double.NaN : (double) count / inside);
                })
                .filter(group -> group.units() > 0)
                .toList();
    }
}
