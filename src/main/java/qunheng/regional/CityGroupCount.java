package qunheng.regional;

import java.util.List;
import java.util.Objects;
import qunheng.knowledge.CityGroup;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;

/**
 * The clusters of one of the five city groups.
 *
 * <p>Only whole provinces can be counted for certain. Of a province that belongs in part, some clusters may lie outside
 * the group, so {@code whole} is the least and {@code whole + part} the most that lies in it.
 *
 * @param whole clusters of provinces that belong as a whole
 * @param part clusters of provinces of which only some cities belong
 * @param spanning clusters over several provinces, all of this group
 * @param partRegions the provinces that belong in part
 */
public record CityGroupCount(CityGroup group, int whole, int part, int spanning, List<Region> partRegions) {
    public CityGroupCount {
        partRegions = List.copyOf(partRegions);
    }

    public int most() {
        return whole + part + spanning;
    }

    /**
     * In the order of {@code knowledge.cityGroups()}; the groups overlap the four regions, and most units are in none.
     */
    public static List<CityGroupCount> of(Knowledge knowledge, RegionalCount counts) {
        return knowledge.cityGroups().stream()
                .map(group -> of(group, counts))
                .toList();
    }

    private static CityGroupCount of(CityGroup group, RegionalCount counts) {
        var members = counts.regions().stream()
                .filter(r -> Objects.equals(r.region().cityGroup(), group.id()))
                .toList();
        var codes = members.stream().map(r -> r.region().code()).toList();
        return new CityGroupCount(
                group,
                members.stream().filter(r -> r.region().cityGroupWhole()).mapToInt(RegionCount::count).sum(),
                members.stream().filter(r -> !r.region().cityGroupWhole()).mapToInt(RegionCount::count).sum(),
                (int) counts.spanning().stream().filter(c -> codes.containsAll(c.provinces())).count(),
                members.stream().map(RegionCount::region).filter(r -> !r.cityGroupWhole()).toList());
    }
}
