package qunheng.knowledge;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.model.RegionGroups;
import qunheng.model.RegionGroups.Group;

/**
 * The regions of the country and how they are grouped, as in {@code regions.json}.
 *
 * @param ownGroupSource what stands in place of {@code fourRegionSource} where a project has its own groups
 */
record Atlas(
        List<FourRegionName> fourRegions,
        Bilingual fourRegionSource,
        Bilingual ownGroupSource,
        List<CityGroup> cityGroups,
        List<Region> regions) {
    Atlas {
        fourRegions = List.copyOf(fourRegions);
        cityGroups = List.copyOf(cityGroups);
        regions = List.copyOf(regions);
    }

    Bilingual nameOf(FourRegion region) {
        return fourRegions.stream()
                .filter(entry -> entry.id == region)
                .findFirst()
                .orElseThrow()
                .name;
    }

    /** With the groups of a project in place of those that it has changed. */
    Atlas regrouped(RegionGroups own) {
        var four = own.fourRegions();
        var cities = own.cityGroups();
        return new Atlas(
                four.isEmpty()
                        ? fourRegions
                        : fourRegions.stream().map(entry -> renamed(entry, four)).toList(),
                four.isEmpty() ? fourRegionSource : ownGroupSource,
                ownGroupSource,
                cities.isEmpty()
                        ? cityGroups
                        : cities.stream().map(this::cityGroup).toList(),
                regions.stream()
                        .map(region -> region.grouped(
                                four.isEmpty() ? region.fourRegion() : fourRegion(four, region.code()),
                                cities.isEmpty() ? region.cityGroup() : cityGroup(cities, region.code()),
                                cities.isEmpty()
                                        ? region.cityGroupWhole()
                                        : cities.stream().anyMatch(group -> group.whole().contains(region.code()))))
                        .toList());
    }

    private static FourRegionName renamed(FourRegionName entry, List<Group> own) {
        return own.stream()
                .filter(group -> group.id().equals(entry.id().name()))
                .findFirst()
                .map(group -> new FourRegionName(entry.id(), named(group, entry.name())))
                .orElse(entry);
    }

    /** A name that was not changed stays bilingual. */
    private static Bilingual named(Group group, Bilingual usual) {
        return group.name().equals(usual.zh()) || group.name().equals(usual.en())
                ? usual
                : new Bilingual(group.name(), group.name());
    }

    private static @Nullable FourRegion fourRegion(List<Group> own, String code) {
        return Arrays.stream(FourRegion.values())
                .filter(four -> own.stream().anyMatch(group -> group.id().equals(four.name()) && group.has(code)))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String cityGroup(List<Group> own, String code) {
        return own.stream().filter(group -> group.has(code)).map(Group::id).findFirst().orElse(null);
    }

    private CityGroup cityGroup(Group group) {
        var usual = cityGroups.stream().filter(g -> g.id().equals(group.id())).findFirst();
        var name = usual.map(g -> named(group, g.name())).orElse(new Bilingual(group.name(), group.name()));
        return new CityGroup(group.id(), name, ownGroupSource, new Citation(Citation.OWN, ""));
    }

    boolean ownFourRegions() {
        return fourRegionSource.equals(ownGroupSource);
    }

    boolean ownCityGroups() {
        return cityGroups.stream().anyMatch(group -> group.citation().document().equals(Citation.OWN));
    }

    record FourRegionName(FourRegion id, Bilingual name) {}
}
