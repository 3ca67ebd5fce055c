package qunheng;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.knowledge.Knowledge;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.RegionalTable;
import qunheng.project.RegionalTables;
import qunheng.scoring.comparison.Comparison;
import qunheng.scoring.comparison.Difference;
import qunheng.scoring.comparison.PeerRule;
import qunheng.scoring.comparison.Peers;

/** The twelve invented clusters: marked as such, consistent, and made so that a comparison has something to teach. */
class TeachingPortfolioTest {
    private final Knowledge knowledge = Knowledge.load();
    private final List<Profile> clusters = Samples.read(Samples.PORTFOLIO).profiles();

    private Comparison compare(List<Profile> some) {
        var project = Samples.read(Samples.PORTFOLIO);
        return Comparison.of(knowledge, project.weights(), knowledge.lens("five-forces"), some, 2025);
    }

    @Test
    void everyClusterAndEveryFigureSaysThatItIsInvented() {
        assertThat(clusters).hasSize(12).allSatisfy(profile -> {
            assertThat(profile.identity().fictional()).isTrue();
            assertThat(profile.identity().nameZh()).contains("虚构");
            assertThat(profile.identity().nameEn()).contains("fictional");
            assertThat(profile.place().provinces()).as("no real province").isEmpty();
            assertThat(profile.observations().values())
                    .allSatisfy(observation -> assertThat(observation.source()).contains("虚构", "fictional"));
        });
    }

    @Test
    void nineClustersOfOneTypeAreEnoughForAPercentileAndTheOthersAreNot() {
        for (var profile : clusters) {
            var peers = Peers.of(knowledge, clusters, profile, PeerRule.TYPE).profiles();
            var many = profile.industries().type() == ClusterType.DIGITAL_INDUSTRIALISATION;
            assertThat(peers.size() >= Peers.FEWEST).isEqualTo(many);
        }
        var nine = clusters.stream()
                .filter(profile -> profile.industries().type() == ClusterType.DIGITAL_INDUSTRIALISATION)
                .toList();
        assertThat(compare(nine).clusters()).hasSize(9).allSatisfy(c -> assertThat(c.headline()).isNotNaN());
    }

    @Test
    void everyWarningCanBeSeen() {
        assertThat(compare(clusters.subList(2, 12)).differences())
                .containsExactly(Difference.TYPE, Difference.YEAR, Difference.COVERAGE);
        assertThat(compare(clusters.subList(11, 12)).clusters().getFirst().headline()).isNaN();
    }

    @Test
    void theFiguresOfAClusterAgreeWithEachOther() {
        for (var profile : clusters) {
            var share = profile.latest(new IndicatorId("IS-STR-01"), 2025);
            if (share.isEmpty() || missing(profile, "EP-LNK-03") || missing(profile, "IN-PAT-02")) {
                continue;
            }
            var revenue = value(profile, "IS-SCL-01") / share.get().value() * 100;
            var employees = revenue * 10_000 / value(profile, "EP-LNK-03");
            assertThat(value(profile, "IN-PAT-02"))
                    .as(profile.id().value())
                    .isCloseTo(value(profile, "IN-PAT-01") * 10_000 / employees, within(0.6));
            if (!missing(profile, "OP-TRD-02") && !missing(profile, "OP-TRD-01")) {
                assertThat(value(profile, "OP-TRD-02")).isLessThan(revenue * value(profile, "OP-TRD-01") / 100);
            }
        }
    }

    /**
     * Regions can be practised without data of one's own: every figure has what it needs, and each says that it is made
     * up.
     */
    @Test
    void itsRegionalTablesAreWholeAndSayThatTheyAreMadeUp() {
        var tables = new RegionalTables(Knowledge.load()).of(Samples.read(Samples.PORTFOLIO));
        assertThat(tables.refused()).isEmpty();
        assertThat(tables.tables()).hasSize(2).allSatisfy(table -> {
            assertThat(List.of(table.name(), table.measure(), table.source(), table.note()))
                    .allSatisfy(text -> assertThat(text).contains("虚构"));
            assertThat(table.cells()).extracting(RegionalTable.Cell::year).contains(2019, 2020, 2021, 2022, 2023);
            assertThat(table.cells()).allSatisfy(cell -> assertThat(cell.value()).isNotNegative());
        });
        assertThat(tables.tables()).extracting(table -> table.cells().size()).containsExactly(31 * 6 * 5, 31 * 5);
        var industries = tables.tables().getFirst();
        assertThat(industries.plantHerfindahl().keySet())
                .isEqualTo(industries.cells().stream().map(RegionalTable.Cell::industry).collect(toSet()));
    }

    private static boolean missing(Profile profile, String indicator) {
        return profile.latest(new IndicatorId(indicator), 2025).isEmpty();
    }

    private static double value(Profile profile, String indicator) {
        return profile.latest(new IndicatorId(indicator), 2025).orElseThrow().value();
    }
}
