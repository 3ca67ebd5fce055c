package qunheng.regional;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import qunheng.knowledge.Knowledge;

/**
 * A dataset counted by unit.
 *
 * @param regions all 34 units in the order of their codes
 * @param spanning clusters in several provinces without a lead: counted by city group, on no tile
 * @param placeless clusters of which no province is known: counted nowhere
 */
public record RegionalCount(
        RegionalDataset dataset,
        List<RegionCount> regions,
        List<PlacedCluster> spanning,
        List<PlacedCluster> placeless) {
    public RegionalCount {
        regions = List.copyOf(regions);
        spanning = List.copyOf(spanning);
        placeless = List.copyOf(placeless);
    }

    public static RegionalCount of(Knowledge knowledge, RegionalDataset dataset) {
        var clusters = DatasetRows.of(knowledge, dataset);
        var regions = knowledge.regions().stream()
                .map(region -> new RegionCount(
                        region,
                        DatasetRows.covers(dataset, region),
                        clusters.stream()
                                .filter(cluster -> region.code().equals(cluster.lead()))
                                .toList()))
                .toList();
        return new RegionalCount(
                dataset,
                regions,
                clusters.stream().filter(c -> c.lead() == null && !c.provinces().isEmpty()).toList(),
                clusters.stream().filter(c -> c.lead() == null && c.provinces().isEmpty()).toList());
    }

    /** Clusters that stand on a tile. */
    public int placed() {
        return regions.stream().mapToInt(RegionCount::count).sum();
    }

    public RegionCount region(String code) {
        return regions.stream()
                .filter(r -> r.region().code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no unit " + code));
    }

    /** Units with at least one cluster, most first; equal ones in the order of their codes. */
    public List<RegionCount> ranked() {
        return regions.stream()
                .filter(r -> r.count() > 0)
                .sorted((a, b) -> Integer.compare(b.count(), a.count()))
                .toList();
    }

    /** The counts of the 31 units of the national tables; Hong Kong, Macao and Taiwan stay outside every measure. */
    public double[] measured() {
        return regions.stream().filter(r -> r.region().nbs31()).mapToDouble(RegionCount::count).toArray();
    }

    public boolean taiwanMissing() {
        return regions.stream().anyMatch(r -> r.region().code().equals("710000") && !r.covered());
    }

    public boolean anyFictional() {
        return regions.stream().anyMatch(r -> r.clusters().stream().anyMatch(PlacedCluster::fictional))
                || spanning.stream().anyMatch(PlacedCluster::fictional);
    }

    /** The greatest count of a unit, 0 if there is none. */
    public int most() {
        return Arrays.stream(regions.stream().mapToInt(RegionCount::count).toArray()).max().orElse(0);
    }

    /** Codes of the units that a cluster, given by its id, lies in; empty when it is not in the dataset. */
    public List<String> provincesOf(String id) {
        return java.util.stream.Stream.of(
                        regions.stream().flatMap(r -> r.clusters().stream()), spanning.stream())
                .flatMap(s -> s)
                .filter(c -> Objects.equals(c.id(), id))
                .findFirst()
                .map(PlacedCluster::provinces)
                .orElse(List.of());
    }
}
