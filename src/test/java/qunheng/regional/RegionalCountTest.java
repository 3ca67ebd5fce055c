package qunheng.regional;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.knowledge.DigitalReason;
import qunheng.knowledge.FourRegion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.NationalCluster;
import qunheng.model.Actors;
import qunheng.model.Identity;
import qunheng.model.Industries;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.regional.RegionalDataset.DocumentClusters;
import qunheng.regional.RegionalDataset.NationalList;
import qunheng.regional.RegionalDataset.OwnProfiles;
import qunheng.regional.RegionalDataset.ThreeLists;

/** Counts against the table of the domain notes, which was made by another program. */
class RegionalCountTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    @ParameterizedTest
    @CsvSource({
        "AMC, false, 43, 13, 11, 6",
        "AMC, true, 9, 3, 2, 1",
        "SEI, false, 35, 19, 9, 3",
        "SEI, true, 11, 9, 2, 1",
        "IIC, false, 17, 13, 4, 2",
        "IIC, true, 10, 4, 4, 1",
        "SME, false, 41, 13, 8, 0",
        "SME, true, 11, 0, 3, 0"
    })
    void nationalListsByRegionEqualTheNotes(
            String programme, boolean digital, int east, int central, int west, int northeast) {
        var counts = RegionalCount.of(KNOWLEDGE, new NationalList(programme, digital, true));
        assertThat(FourRegionCount.of(counts).stream().map(FourRegionCount::count))
                .containsExactly(east, central, west, northeast);
        assertThat(counts.placed()).isEqualTo(east + central + west + northeast);
        assertThat(counts.spanning()).isEmpty();
    }

    /** The rows of the notes that sum lists up: all of the first three, and those read in a source. */
    @ParameterizedTest
    @CsvSource({"true, 30, 16, 8, 3, 57", "false, 18, 12, 5, 2, 37"})
    void theFirstThreeListsTogetherEqualTheNotes(
            boolean unverified, int east, int central, int west, int northeast, int all) {
        var sums = new int[4];
        for (var programme : ThreeLists.PROGRAMMES) {
            var found = FourRegionCount.of(RegionalCount.of(KNOWLEDGE, new NationalList(programme, true, unverified)));
            for (var r = 0; r < found.size(); r++) {
                sums[r] += found.get(r).count();
            }
        }
        assertThat(sums).containsExactly(east, central, west, northeast);
        assertThat(Arrays.stream(sums).sum()).isEqualTo(all);
    }

    /** "How complete": rows of each list, and how many of them were read in a source. */
    @ParameterizedTest
    @CsvSource({"AMC, 73, 62", "SEI, 66, 17", "IIC, 36, 30", "SME, 62, 62"})
    void rowsAndRowsReadOfEachListEqualTheNotes(String programme, int all, int read) {
        assertThat(RegionalCount.of(KNOWLEDGE, new NationalList(programme, false, true)).placed()).isEqualTo(all);
        assertThat(RegionalCount.of(KNOWLEDGE, new NationalList(programme, false, false)).placed()).isEqualTo(read);
    }

    @Test
    void smartManufacturingWouldAddSevenToTheFirstThreeLists() {
        var added = KNOWLEDGE.nationalLists().clusters().stream()
                .filter(row ->
                        ThreeLists.PROGRAMMES.contains(row.programme()) && row.reason() == DigitalReason.EFFICIENCY)
                .toList();
        assertThat(added).hasSize(7).noneMatch(NationalCluster::digital);
        assertThat(added)
                .filteredOn(row -> KNOWLEDGE.region(row.leadProvince()).orElseThrow().fourRegion() == FourRegion.EAST)
                .hasSize(5);
    }

    @Test
    void theThreeListsCountTheSameCityAndIndustryOnce() {
        var counts = RegionalCount.of(KNOWLEDGE, new ThreeLists(true, true));
        assertThat(FourRegionCount.of(counts).stream().map(FourRegionCount::count)).containsExactly(27, 15, 6, 2);
        assertThat(RegionalCount.of(KNOWLEDGE, new ThreeLists(true, false)).placed()).isEqualTo(36);
    }

    @Test
    void unverifiedRowsCountOnlyWhenSwitchedOn() {
        assertThat(RegionalCount.of(KNOWLEDGE, new NationalList("SEI", false, false)).placed()).isEqualTo(17);
        assertThat(RegionalCount.of(KNOWLEDGE, new NationalList("SEI", false, true)).placed()).isEqualTo(66);
        assertThat(RegionalCount.of(KNOWLEDGE, new NationalList("AMC", false, false)).placed()).isEqualTo(62);
    }

    @Test
    void clustersOfTheDocumentsStandAtTheirProvinceAndRegionalOnesBesideTheMap() {
        var counts = RegionalCount.of(KNOWLEDGE, new DocumentClusters());
        assertThat(counts.placed()).isEqualTo(20);
        assertThat(counts.spanning()).hasSize(22);
        assertThat(counts.placeless()).isEmpty();
        assertThat(counts.region("330000").count()).isEqualTo(5);
        assertThat(counts.ranked().getFirst().region().code()).isEqualTo("330000");
        assertThat(counts.regions().stream().flatMap(r -> r.clusters().stream()).map(PlacedCluster::id))
                .as("a base, a zone, an unnamed place and foreign cases are not counted")
                .doesNotContain("CL009", "CL026", "CL016", "CL095", "CL039");
    }

    @Test
    void everyRegionalClusterOfTheDocumentsLiesInOneCityGroup() {
        var counts = RegionalCount.of(KNOWLEDGE, new DocumentClusters());
        var spanning = new TreeMap<String, Integer>();
        CityGroupCount.of(KNOWLEDGE, counts).forEach(g -> spanning.put(g.group().id(), g.spanning()));
        assertThat(spanning)
                .containsEntry("jing-jin-ji", 5)
                .containsEntry("yangtze-delta", 5)
                .containsEntry("greater-bay-area", 5)
                .containsEntry("chengdu-chongqing", 3)
                .containsEntry("middle-yangtze", 4);
    }

    @Test
    void cityGroupsKeepWholeAndPartialProvincesApart() {
        var counts = RegionalCount.of(KNOWLEDGE, new NationalList("AMC", false, true));
        var groups = CityGroupCount.of(KNOWLEDGE, counts);
        var delta = groups.stream().filter(g -> g.group().id().equals("yangtze-delta")).findFirst().orElseThrow();
        assertThat(delta.part()).isZero();
        assertThat(delta.whole())
                .isEqualTo(Stream.of("310000", "320000", "330000", "340000")
                        .mapToInt(code -> counts.region(code).count())
                        .sum());
        var bay = groups.stream().filter(g -> g.group().id().equals("greater-bay-area")).findFirst().orElseThrow();
        assertThat(bay.part()).isEqualTo(counts.region("440000").count());
        assertThat(bay.whole()).isZero();
        assertThat(bay.partRegions()).extracting(r -> r.shortName().en()).containsExactly("Guangdong");
    }

    @Test
    void noDataIsNotZero() {
        var lists = RegionalCount.of(KNOWLEDGE, new NationalList("AMC", false, false));
        assertThat(Stream.of("710000", "810000", "820000").map(code -> lists.region(code).value()))
                .allSatisfy(value -> assertThat(value).isNaN());
        assertThat(lists.region("540000").value()).isZero();
        assertThat(lists.taiwanMissing()).isTrue();
        var documents = RegionalCount.of(KNOWLEDGE, new DocumentClusters());
        assertThat(documents.region("710000").value()).isNaN();
        assertThat(documents.region("810000").value()).isZero();
        var own = RegionalCount.of(KNOWLEDGE, new OwnProfiles(List.of()));
        assertThat(own.taiwanMissing()).isFalse();
    }

    @Test
    void measuresRunOverTheUnitsOfTheNationalTables() {
        var counts = RegionalCount.of(KNOWLEDGE, new OwnProfiles(List.of(project("810000", "110000"))));
        assertThat(counts.placed()).isEqualTo(2);
        assertThat(counts.measured()).hasSize(31).contains(1.0, 0.0);
        assertThat(FourRegionCount.of(counts).getFirst())
                .isEqualTo(new FourRegionCount(FourRegion.EAST, 10, 1, 1.0));
    }

    @Test
    void anOwnProfileStandsAtItsFirstProvinceAndNowhereWithoutOne() {
        var project = project("510000;500000", "", "440000");
        var counts = RegionalCount.of(KNOWLEDGE, new OwnProfiles(List.of(project)));
        assertThat(counts.region("510000").count()).isEqualTo(1);
        assertThat(counts.region("500000").count()).isZero();
        assertThat(counts.placeless()).hasSize(1);
        assertThat(counts.spanning()).isEmpty();
        assertThat(counts.provincesOf("p0")).containsExactly("510000", "500000");
        assertThat(counts.anyFictional()).isFalse();
    }

    @Test
    void sharesOfNothingAreUndefined() {
        var counts = RegionalCount.of(KNOWLEDGE, new OwnProfiles(List.of()));
        assertThat(FourRegionCount.of(counts)).allSatisfy(r -> {
            assertThat(r.count()).isZero();
            assertThat(r.share()).isNaN();
        });
    }

    private static Project project(String... places) {
        var profiles = new java.util.ArrayList<Profile>();
        for (var i = 0; i < places.length; i++) {
            var provinces = places[i].isEmpty() ? List.<String>of() : List.of(places[i].split(";"));
            profiles.add(new Profile(
                    new ProfileId("p" + i),
                    new Identity("集群" + i, "", "", false),
                    new Place(provinces, "", "", false),
                    Industries.UNKNOWN,
                    Actors.UNKNOWN,
                    OperatingBody.UNKNOWN,
                    new TreeMap<>(),
                    java.util.Map.of(),
                    List.of()));
        }
        return new Project(new ProjectId("own"), "项目", "", "", 2024, Weights.EQUAL, profiles);
    }
}
