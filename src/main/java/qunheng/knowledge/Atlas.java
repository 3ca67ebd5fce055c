package qunheng.knowledge;

import java.util.List;

/** The regions of the country and how they are grouped, as in {@code regions.json}. */
record Atlas(
        List<FourRegionName> fourRegions,
        Bilingual fourRegionSource,
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

    record FourRegionName(FourRegion id, Bilingual name) {}
}
