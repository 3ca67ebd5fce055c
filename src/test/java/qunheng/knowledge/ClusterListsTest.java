package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The clusters that the documents name and the national lists: complete, resolvable, counted as their notes say. */
class ClusterListsTest {
    private final Knowledge knowledge = Knowledge.load();
    private final NamedClusters named = knowledge.namedClusters();
    private final NationalLists national = knowledge.nationalLists();

    @Test
    void theDocumentsNameAHundredClustersAndEachPointsToKnownThings() {
        assertThat(named.clusters()).hasSize(100);
        assertThat(named.clusters().stream().map(NamedCluster::id)).doesNotHaveDuplicates();
        var kinds = named.kinds().stream().map(Label::id).collect(Collectors.toSet());
        assertThat(named.clusters()).allSatisfy(cluster -> {
            assertThat(kinds).contains(cluster.kind());
            assertThat(cluster.provinces()).allSatisfy(code -> assertThat(knowledge.region(code)).isPresent());
            assertThat(cluster.facts()).allSatisfy(id -> assertThat(knowledge.facts().find(id)).as(id).isPresent());
            assertThat(cluster.citations()).isNotEmpty();
            assertThat(cluster.citations())
                    .allSatisfy(citation -> assertThat(knowledge.document(citation.document()).id())
                            .isEqualTo(citation.document()));
            var group = cluster.cityGroup();
            assertThat(group == null || knowledge.cityGroups().stream().anyMatch(g -> g.id().equals(group)))
                    .isTrue();
        });
    }

    @Test
    void theFourRegionsOfAClusterAreThoseOfItsProvinces() {
        assertThat(named.clusters().stream().filter(cluster -> !cluster.provinces().isEmpty()))
                .allSatisfy(cluster -> assertThat(cluster.fourRegions())
                        .as(cluster.id())
                        .containsExactlyInAnyOrderElementsOf(cluster.provinces().stream()
                                .map(code -> knowledge.region(code).orElseThrow().fourRegion())
                                .filter(Objects::nonNull)
                                .distinct()
                                .toList()));
    }

    @Test
    void theNationalListsHoldTwoHundredAndThirtySevenRowsOfWhichSixtySixAreUnverified() {
        assertThat(national.clusters()).hasSize(237);
        assertThat(national.clusters().stream().filter(cluster -> !cluster.verified())).hasSize(66);
        assertThat(national.clusters()).allSatisfy(cluster -> {
            assertThat(cluster.source()).isNotBlank();
            assertThat(cluster.verified()).isEqualTo(!cluster.source().equals("memory"));
            assertThat(cluster.id()).startsWith(cluster.programme() + "-");
            assertThat(cluster.provinces()).isNotEmpty();
            assertThat(cluster.provinces()).allSatisfy(code -> assertThat(knowledge.region(code)).isPresent());
            assertThat(cluster.digital())
                    .isEqualTo(cluster.reason() != DigitalReason.NONE && cluster.reason() != DigitalReason.EFFICIENCY);
            assertThat(national.programmes().stream().map(NationalProgramme::id)).contains(cluster.programme());
            assertThat(national.industryGroups().stream().map(Label::id)).contains(cluster.industryGroup());
        });
        assertThat(national.clusters().stream().map(NationalCluster::id)).doesNotHaveDuplicates();
        assertThat(national.reasons().stream().map(NationalLists.ReasonName::id))
                .containsExactlyInAnyOrder(DigitalReason.values());
    }

    /** The table of counts in the notes to the lists: east, centre, west, north-east. */
    @Test
    void theRegionalCountsByProgrammeAreThoseOfTheNotes() {
        assertThat(counts("AMC", cluster -> true)).containsExactly(43, 13, 11, 6);
        assertThat(counts("AMC", NationalCluster::digital)).containsExactly(9, 3, 2, 1);
        assertThat(counts("SEI", cluster -> true)).containsExactly(35, 19, 9, 3);
        assertThat(counts("SEI", NationalCluster::digital)).containsExactly(11, 9, 2, 1);
        assertThat(counts("IIC", cluster -> true)).containsExactly(17, 13, 4, 2);
        assertThat(counts("IIC", NationalCluster::digital)).containsExactly(10, 4, 4, 1);
        assertThat(counts("SME", cluster -> true)).containsExactly(41, 13, 8, 0);
        assertThat(counts("SME", NationalCluster::digital)).containsExactly(11, 0, 3, 0);
    }

    @Test
    void theEfficiencyClassAddsSevenRowsToTheFirstThreeLists() {
        assertThat(national.clusters().stream()
                        .filter(cluster -> !cluster.programme().equals("SME"))
                        .filter(cluster -> cluster.reason() == DigitalReason.EFFICIENCY))
                .hasSize(7);
    }

    private List<Integer> counts(String programme, Predicate<NationalCluster> chosen) {
        Map<FourRegion, Integer> counts = new EnumMap<>(FourRegion.class);
        for (var cluster : national.clusters()) {
            if (cluster.programme().equals(programme) && chosen.test(cluster)) {
                var lead = knowledge.region(cluster.leadProvince()).orElseThrow().fourRegion();
                counts.merge(Objects.requireNonNull(lead), 1, Integer::sum);
            }
        }
        return List.of(FourRegion.values()).stream()
                .map(region -> counts.getOrDefault(region, 0))
                .toList();
    }
}
