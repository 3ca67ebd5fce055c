package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;

/** The 90 indicators and the four lenses: complete, and joined to each other in both directions. */
class CatalogueTest {
    private final Knowledge knowledge = Knowledge.load();

    @Test
    void ninetyIndicatorsOfWhichSeventyThreeAreMeasuredAndSeventeenRated() {
        assertThat(knowledge.indicators()).hasSize(90);
        assertThat(knowledge.indicators().stream().filter(Indicator::rubric)).hasSize(17);
        assertThat(knowledge.indicators().stream().filter(Indicator::quick)).hasSize(28);
        assertThat(knowledge.indicators().stream().map(Indicator::id)).doesNotHaveDuplicates();
    }

    @Test
    void theTenGroupsComeInTheOrderOfTheCatalogue() {
        assertThat(knowledge.groups().stream().map(Group::id))
                .containsExactly("IS", "IN", "FE", "EP", "DX", "OP", "EC", "GV", "RS", "GR");
        assertThat(knowledge.indicators().stream().map(i -> i.group().id()).distinct())
                .containsExactlyElementsOf(
                        knowledge.groups().stream().map(Group::id).toList());
        assertThat(knowledge.indicators())
                .allSatisfy(i -> assertThat(i.id().value()).startsWith(i.group().id() + "-"));
    }

    @Test
    void positionsAreThoseOfTheList() {
        var indicators = knowledge.indicators();
        for (var i = 0; i < indicators.size(); i++) {
            assertThat(knowledge.indexOf(indicators.get(i).id())).isEqualTo(i);
            assertThat(knowledge.indicator(indicators.get(i).id())).isSameAs(indicators.get(i));
        }
        assertThat(knowledge.find(new IndicatorId("XX-NOT-01"))).isEmpty();
    }

    @Test
    void goalpostsRunInTheDirectionOfTheIndicatorAndLieInItsBounds() {
        assertThat(knowledge.indicators()).allSatisfy(i -> {
            if (i.direction() == Direction.UP) {
                assertThat(i.score0()).isLessThan(i.score100());
            } else {
                assertThat(i.score0()).isGreaterThan(i.score100());
            }
            assertThat(i.bounds().contains(i.score0()) && i.bounds().contains(i.score100()))
                    .isTrue();
            if (i.scale() == Scale.LOG) {
                assertThat(Math.min(i.score0(), i.score100())).isPositive();
            }
            assertThat(i.rubricLevels()).hasSize(i.rubric() ? 5 : 0);
        });
    }

    @Test
    void boundsTurnTypingErrorsAway() {
        assertThat(accepts("DX-PLF-01", 70)).isTrue();
        assertThat(accepts("DX-PLF-01", 100.1)).isFalse();
        assertThat(accepts("DX-PLF-01", -0.1)).isFalse();
        assertThat(accepts("IS-SCL-02", -12)).isTrue();
        assertThat(accepts("EP-SME-01", 2200)).isTrue();
        assertThat(accepts("EP-SME-01", 2200.5)).isFalse();
        assertThat(accepts("IN-POS-01", 0)).isFalse();
        assertThat(accepts("GR-ECO-02", 0.9)).isFalse();
        assertThat(accepts("GV-MGT-01", 2.5)).isFalse();
        assertThat(accepts("GV-MGT-01", 5)).isFalse();
        assertThat(accepts("IS-SCL-01", Double.NaN)).isFalse();
    }

    @Test
    void fourLensesOfTwentyOneCriteriaAndAHundredSubCriteria() {
        assertThat(knowledge.lenses().stream().map(Lens::id))
                .containsExactly("six-characteristics", "six-features", "five-forces", "eu-aspects");
        assertThat(knowledge.lenses().stream().map(lens -> lens.criteria().size()))
                .containsExactly(6, 6, 5, 4);
        assertThat(knowledge.lenses().stream().map(lens -> lens.indicators().size()))
                .containsExactly(60, 39, 45, 27);
        var subCriteria = knowledge.lenses().stream()
                .flatMap(lens -> lens.criteria().stream())
                .flatMap(criterion -> criterion.subCriteria().stream())
                .toList();
        assertThat(subCriteria).hasSize(100);
        assertThat(subCriteria.stream().map(SubCriterion::id)).doesNotHaveDuplicates();
        assertThat(knowledge.lenses().stream()
                        .flatMap(lens -> lens.criteria().stream())
                        .map(criterion -> criterion.rubric().size()))
                .containsOnly(5);
    }

    @Test
    void everyIndicatorNamesExactlyTheSubCriteriaThatUseIt() {
        Map<IndicatorId, List<String>> used = new HashMap<>();
        for (var lens : knowledge.lenses()) {
            for (var criterion : lens.criteria()) {
                assertThat(criterion.citation().document()).isEqualTo(lens.document());
                for (var sub : criterion.subCriteria()) {
                    assertThat(sub.id()).startsWith(criterion.id());
                    assertThat(sub.indicators()).isNotEmpty();
                    for (var id : sub.indicators()) {
                        assertThat(knowledge.find(id)).as(sub.id()).isPresent();
                        used.computeIfAbsent(id, k -> new ArrayList<>()).add(sub.id());
                    }
                }
            }
        }
        assertThat(knowledge.indicators()).allSatisfy(indicator -> assertThat(indicator.feeds())
                .as(indicator.id().value())
                .containsExactlyInAnyOrderElementsOf(used.getOrDefault(indicator.id(), List.of()))
                .isNotEmpty());
    }

    @Test
    void aTypeOfClusterTakesAwayOnlyWhatMeansNothingForIt() {
        assertThat(notApplicable(null, null)).isEmpty();
        assertThat(notApplicable(IndustryClass.PRODUCT_MANUFACTURING, ClusterType.DIGITAL_INDUSTRIALISATION))
                .isEmpty();
        assertThat(notApplicable(IndustryClass.EFFICIENCY_IMPROVEMENT, ClusterType.INDUSTRY_DIGITALISATION))
                .containsExactlyInAnyOrder("IS-STR-01", "IN-KET-01");
        assertThat(notApplicable(IndustryClass.PRODUCT_MANUFACTURING, ClusterType.VIRTUAL_NETWORK))
                .containsExactlyInAnyOrder("GR-LND-01", "GR-LND-02", "GR-LND-03", "IS-CHN-01", "IS-SCL-04");
        assertThat(notApplicable(IndustryClass.TECHNOLOGY_APPLICATION, ClusterType.DIGITAL_INDUSTRIALISATION))
                .containsExactly("DX-FUS-02");
    }

    @Test
    void everyDocumentIsKnownAndEveryRegionHasItsPlace() {
        assertThat(knowledge.documents().stream().map(Document::id)).containsExactly("000", "001", "002", "003", "004");
        assertThat(knowledge.regions()).hasSize(34);
        var perFourRegion = new TreeMap<FourRegion, Integer>();
        var tiles = new HashSet<String>();
        for (var region : knowledge.regions()) {
            assertThat(tiles.add(region.tileRow() + ":" + region.tileCol())).isTrue();
            assertThat(region.lon()).isBetween(73.0, 135.0);
            assertThat(region.lat()).isBetween(18.0, 54.0);
            var fourRegion = region.fourRegion();
            assertThat(fourRegion != null).isEqualTo(region.nbs31());
            if (fourRegion != null) {
                perFourRegion.merge(fourRegion, 1, Integer::sum);
            }
            var group = region.cityGroup();
            assertThat(group == null || knowledge.cityGroups().stream().anyMatch(g -> g.id().equals(group)))
                    .isTrue();
        }
        assertThat(perFourRegion)
                .containsEntry(FourRegion.EAST, 10)
                .containsEntry(FourRegion.CENTRAL, 6)
                .containsEntry(FourRegion.WEST, 12)
                .containsEntry(FourRegion.NORTHEAST, 3);
        assertThat(knowledge.cityGroups()).hasSize(5);
    }

    @Test
    void seventyTwoPairsOfNeighboursAreKnownAndOneIsOffByDefault() {
        assertThat(knowledge.adjacency()).hasSize(72);
        assertThat(knowledge.adjacency().stream().filter(pair -> !pair.byDefault()))
                .singleElement()
                .satisfies(pair -> assertThat(pair.kind()).isEqualTo(Adjacency.Kind.SEA_OPTIONAL));
        assertThat(knowledge.adjacency()).allSatisfy(pair -> {
            assertThat(pair.a()).isLessThan(pair.b());
            assertThat(knowledge.region(pair.a())).isPresent();
            assertThat(knowledge.region(pair.b())).isPresent();
        });
        assertThat(knowledge.adjacency().stream().map(pair -> pair.a() + pair.b()))
                .doesNotHaveDuplicates();
    }

    private boolean accepts(String id, double value) {
        return knowledge.indicator(new IndicatorId(id)).accepts(value);
    }

    private List<String> notApplicable(
            @Nullable IndustryClass main, @Nullable ClusterType type) {
        var industries = new Industries("", main, Set.of(), Map.of(), type);
        return knowledge.notApplicable(industries).keySet().stream()
                .map(IndicatorId::value)
                .toList();
    }
}
