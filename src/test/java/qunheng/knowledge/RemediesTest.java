package qunheng.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.IndustryClass;

/** Problems, diagnoses, measures and labels: complete, and every id that one names is another's. */
class RemediesTest {
    private final Knowledge knowledge = Knowledge.load();

    @Test
    void eighteenProblemsTwelveDiagnosesAndTwentyFourMeasuresWithSeventyActions() {
        assertThat(knowledge.problems()).hasSize(18);
        assertThat(knowledge.diagnoses().diagnoses()).hasSize(12);
        assertThat(knowledge.measures()).hasSize(24);
        assertThat(knowledge.measures().stream().mapToInt(measure -> measure.actions().size()).sum())
                .isEqualTo(70);
    }

    @Test
    void everyProblemLeadsToKnownIndicatorsMeasuresAndDiagnoses() {
        assertThat(knowledge.problems()).allSatisfy(problem -> {
            assertKnown(problem.indicators());
            assertThat(measures()).containsAll(problem.measures());
            assertThat(problem.measures())
                    .allSatisfy(id -> assertThat(documentOf(id)).isEqualTo(problem.citation().document()));
        });
    }

    @Test
    void problemsAndDiagnosesNameEachOther() {
        Map<String, List<String>> byDiagnosis = new HashMap<>();
        knowledge.problems().forEach(problem -> problem.diagnoses().forEach(
                diagnosis -> byDiagnosis.computeIfAbsent(diagnosis, k -> new ArrayList<>()).add(problem.id())));
        var diagnoses = knowledge.diagnoses().diagnoses();
        assertThat(byDiagnosis.keySet())
                .isEqualTo(diagnoses.stream().map(Diagnosis::id).collect(Collectors.toSet()));
        assertThat(diagnoses).allSatisfy(diagnosis -> {
            assertThat(diagnosis.problems()).containsExactlyElementsOf(byDiagnosis.get(diagnosis.id()));
            assertThat(measures()).containsAll(diagnosis.measures());
            assertKnown(diagnosis.indicators());
            var documents = knowledge.problems().stream()
                    .filter(problem -> diagnosis.problems().contains(problem.id()))
                    .map(problem -> problem.citation().document())
                    .collect(Collectors.toSet());
            assertThat(documents).isEqualTo(Set.copyOf(diagnosis.documents()));
        });
    }

    @Test
    void aDiagnosisReadsOnlyItsOwnIndicatorsAndThoseOfItsForms() {
        assertThat(knowledge.diagnoses().diagnoses()).allSatisfy(diagnosis -> {
            var fires = diagnosis.fires();
            assertThat(fires == null).isEqualTo(diagnosis.portfolioOnly());
            if (fires != null) {
                assertThat(diagnosis.indicators()).containsAll(indicatorsOf(fires).toList());
            }
            diagnosis.forms().forEach(form -> assertKnown(indicatorsOf(form.condition()).toList()));
            diagnosis.links().forEach(link -> assertThat(diagnosis.indicators()).containsAll(link.indicators()));
        });
    }

    @Test
    void sixSchemesOfLabelsWithTheirOptions() {
        var schemes = knowledge.classifications().classifications();
        assertThat(schemes.stream().map(Classification::id))
                .containsExactly("type", "form", "stage", "model", "gradient", "layout");
        assertThat(schemes.stream().map(scheme -> scheme.options().size())).containsExactly(3, 3, 3, 4, 4, 5);
        assertThat(scheme("type").options().stream().map(Classification.Option::id))
                .containsExactly(Stream.of(ClusterType.values()).map(Enum::name).toArray(String[]::new));
        var statuses = knowledge.classifications().statuses().stream().map(Label::id).toList();
        assertThat(schemes).allSatisfy(scheme -> assertThat(scheme.options()).allSatisfy(option -> {
            assertKnown(option.drivers());
            assertThat(option.facts()).allSatisfy(id -> assertThat(knowledge.facts().find(id)).isPresent());
            var condition = option.condition();
            if (condition != null) {
                assertKnown(indicatorsOf(condition).toList());
                assertThat(statuses).containsAll(statusesOf(condition).toList());
            }
        }));
    }

    @Test
    void theBandsOfTheGradientJoinWithoutGap() {
        var levels = scheme("gradient").options();
        assertThat(levels.getFirst().indexFrom()).isZero();
        assertThat(levels.getLast().indexTo()).isEqualTo(100);
        for (var i = 1; i < levels.size(); i++) {
            assertThat(levels.get(i).indexFrom()).isEqualTo(levels.get(i - 1).indexTo());
        }
    }

    @Test
    void theGradientAsALabelAndAsARulePackAreOneAndTheSame() {
        var levels = scheme("gradient").options();
        var tiers = knowledge.rulePack("gradient").tiers();
        assertThat(levels.stream().map(Classification.Option::name))
                .containsExactlyElementsOf(tiers.stream().map(Tier::name).toList());
        for (var i = 1; i < levels.size(); i++) {
            var thresholds = tiers.get(i).gates().stream()
                    .filter(Gate.LensScore.class::isInstance)
                    .map(gate -> gate.thresholds().getFirst().value());
            assertThat(thresholds).containsExactly(levels.get(i).indexFrom());
        }
    }

    @Test
    void theLabelsOfNamedClustersAreOptionsOfTheirSchemes() {
        var models = optionIds("model");
        var layouts = optionIds("layout");
        assertThat(knowledge.namedClusters().clusters()).allSatisfy(cluster -> {
            if (cluster.model() != null) {
                assertThat(models).contains(cluster.model());
            }
            if (cluster.layout() != null) {
                assertThat(layouts).contains(cluster.layout());
            }
        });
    }

    @Test
    void theFiveIndustryClassesAreThoseOfTheModel() {
        assertThat(knowledge.industryClasses().stream().map(IndustryClassInfo::id))
                .containsExactly(IndustryClass.values());
        assertThat(knowledge.industryClasses())
                .allSatisfy(info -> assertThat(info.code()).isEqualTo(info.id().code()));
    }

    @Test
    void thePublishedFiguresOfTheRegionsAreFacts() {
        assertThat(published("digital-clusters")).containsExactly(86.0, 76.0, 39.0, 51.3, 37.0);
        assertThat(published("patents")).containsExactly(43.0, 36.3, 34.7, 8.0, 71.1, 114.0, 160.3);
    }

    private List<Double> published(String id) {
        return knowledge.publishedFigures().stream()
                .filter(figure -> figure.id().equals(id))
                .flatMap(figure -> figure.entries().stream())
                .map(entry -> knowledge.facts().get(entry.fact()).value())
                .toList();
    }

    private List<String> optionIds(String scheme) {
        return scheme(scheme).options().stream().map(Classification.Option::id).toList();
    }

    private Classification scheme(String id) {
        return knowledge.classifications().classifications().stream()
                .filter(scheme -> scheme.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private String documentOf(String measure) {
        return knowledge.measures().stream()
                .filter(candidate -> candidate.id().equals(measure))
                .findFirst()
                .orElseThrow()
                .citation()
                .document();
    }

    private List<String> measures() {
        return knowledge.measures().stream().map(Measure::id).toList();
    }

    private void assertKnown(List<IndicatorId> ids) {
        assertThat(ids).allSatisfy(id -> assertThat(knowledge.find(id)).as(id.value()).isPresent());
    }

    private static Stream<IndicatorId> indicatorsOf(Condition condition) {
        return switch (condition) {
            case Condition.OfIndicator one -> Stream.of(one.indicator());
            case Condition.OfMean mean -> mean.indicators().stream();
            case Condition.All all -> all.of().stream().flatMap(RemediesTest::indicatorsOf);
            case Condition.Any any -> any.of().stream().flatMap(RemediesTest::indicatorsOf);
            case Condition.AtLeast some -> some.of().stream().flatMap(RemediesTest::indicatorsOf);
            default -> Stream.empty();
        };
    }

    private static Stream<String> statusesOf(Condition condition) {
        return switch (condition) {
            case Condition.OfStatus status -> Stream.of(status.status());
            case Condition.All all -> all.of().stream().flatMap(RemediesTest::statusesOf);
            case Condition.Any any -> any.of().stream().flatMap(RemediesTest::statusesOf);
            default -> Stream.empty();
        };
    }
}
