package qunheng.regional;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.NamedCluster;
import qunheng.knowledge.NationalCluster;
import qunheng.knowledge.Region;
import qunheng.model.Profile;

/** The rows of each dataset, by the rules that {@link RegionalDataset} states. */
final class DatasetRows {
    private static final Set<String> COUNTED_KINDS = Set.of("cluster", "regional-cluster");
    private static final String TAIWAN = "710000";

    private DatasetRows() {}

    static List<PlacedCluster> of(Knowledge knowledge, RegionalDataset dataset) {
        return switch (dataset) {
            case RegionalDataset.DocumentClusters _ ->
                knowledge.namedClusters().clusters().stream()
                        .filter(cluster -> COUNTED_KINDS.contains(cluster.kind()))
                        .map(DatasetRows::named)
                        .toList();
            case RegionalDataset.NationalList(var programme, var digital, var unverified) ->
                knowledge.nationalLists().clusters().stream()
                        .filter(row -> row.programme().equals(programme))
                        .filter(counts(digital, unverified))
                        .map(DatasetRows::listed)
                        .toList();
            case RegionalDataset.ThreeLists(var digital, var unverified) ->
                once(knowledge.nationalLists().clusters().stream()
                        .filter(row -> RegionalDataset.ThreeLists.PROGRAMMES.contains(row.programme()))
                        .filter(counts(digital, unverified))
                        .toList());
            case RegionalDataset.OwnProfiles(var projects) ->
                projects.stream()
                        .flatMap(project -> project.profiles().stream())
                        .map(DatasetRows::own)
                        .toList();
        };
    }

    static boolean covers(RegionalDataset dataset, Region region) {
        return switch (dataset) {
            case RegionalDataset.DocumentClusters _ -> !region.code().equals(TAIWAN);
            case RegionalDataset.NationalList _, RegionalDataset.ThreeLists _ -> region.nbs31();
            case RegionalDataset.OwnProfiles _ -> true;
        };
    }

    private static Predicate<NationalCluster> counts(boolean digitalOnly, boolean unverified) {
        return row -> (row.digital() || !digitalOnly) && (row.verified() || unverified);
    }

    /** The first row of each lead city and industry group. */
    private static List<PlacedCluster> once(List<NationalCluster> rows) {
        var seen = new HashSet<List<String>>();
        return rows.stream()
                .filter(row -> seen.add(List.of(
                        row.leadProvince(),
                        row.cities().isEmpty() ? row.id() : row.cities().getFirst().zh(),
                        row.industryGroup())))
                .map(DatasetRows::listed)
                .toList();
    }

    private static PlacedCluster named(NamedCluster cluster) {
        var lead = cluster.provinces().size() == 1 ? cluster.provinces().getFirst() : null;
        var sections = cluster.citations().stream()
                .map(citation -> citation.document() + ' ' + citation.section())
                .collect(Collectors.joining("; "));
        return new PlacedCluster(
                cluster.id(),
                cluster.name().zh(),
                cluster.name().en(),
                cluster.provinces(),
                lead,
                sections,
                true,
                false);
    }

    private static PlacedCluster listed(NationalCluster row) {
        return new PlacedCluster(
                row.id(),
                row.name().zh(),
                row.name().en(),
                row.provinces(),
                row.leadProvince(),
                row.verified() ? row.source() : "",
                row.verified(),
                false);
    }

    private static PlacedCluster own(Profile profile) {
        var provinces = profile.place().provinces();
        var identity = profile.identity();
        return new PlacedCluster(
                profile.id().value(),
                identity.nameZh(),
                identity.nameEn(),
                provinces,
                provinces.isEmpty() ? null : provinces.getFirst(),
                "",
                true,
                identity.fictional());
    }
}
