package qunheng.diagnosis.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import qunheng.diagnosis.Truth;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.diagnosis.classification.SchemeLabel.Second;
import qunheng.diagnosis.classification.SchemeLabel.Why;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Label;
import qunheng.model.Actors;
import qunheng.model.ClusterType;
import qunheng.model.Identity;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;
import qunheng.model.IndustryClass;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.OperatingBody;
import qunheng.model.Place;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.model.ProjectId;
import qunheng.model.Weights;
import qunheng.scoring.LensEngine;

/** Each scheme at and beside its bounds. */
class LabellingTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();
    private static final ProfileId ID = new ProfileId("p1");

    private String province = "";
    private Industries industries = Industries.UNKNOWN;
    private Answers answers = Answers.NONE;
    private final Map<String, Double> values = new LinkedHashMap<>();

    private LabellingTest value(String indicator, double value) {
        values.put(indicator, value);
        return this;
    }

    private LabellingTest made(String field, IndustryClass main, ClusterType type) {
        industries = new Industries(field, main, Set.of(), Map.of(), type);
        return this;
    }

    private SchemeLabel label(String scheme) {
        var observations = new TreeMap<ObservationKey, Observation>();
        values.forEach((id, value) -> {
            var key = new ObservationKey(new IndicatorId(id), 2025, qunheng.model.Basis.REPORTED);
            observations.put(key, Observation.of(key, value));
        });
        var profile = new Profile(
                ID,
                new Identity("测试", "Test", "", true),
                province.isEmpty() ? Place.UNKNOWN : new Place(List.of(province), "", "", false),
                industries,
                Actors.UNKNOWN,
                OperatingBody.UNKNOWN,
                observations,
                Map.of(),
                List.of());
        var project = new Project(new ProjectId("t"), "测试", "Test", "", 2025, Weights.EQUAL, List.of(profile));
        return Labelling.labels(KNOWLEDGE, project, LensEngine.assess(KNOWLEDGE, project, ID, 2025), answers).stream()
                .filter(label -> label.scheme().id().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(SchemeLabel label) {
        return label.labels().stream().map(Option::id).toList();
    }

    private static void assertSecond(SchemeLabel label, String option, Why why) {
        assertThat(label.second()).isNotNull().extracting(second -> ((Second) second).option().id()).isEqualTo(option);
        assertThat(label.second()).extracting(second -> ((Second) second).why()).isEqualTo(why);
    }

    @Test
    void theTypeGoesByCoreShareAndPlatformRevenue() {
        var digital = value("IS-STR-01", 72)
                .value("DX-PLF-04", 16)
                .value("DX-VIR-01", 18)
                .value("DX-FUS-06", 3)
                .label("type");
        assertThat(ids(digital)).containsExactly("DIGITAL_INDUSTRIALISATION");
        assertThat(digital.basis()).isEqualTo(Basis.RULE);
        assertThat(digital.certain()).isTrue();
        assertThat(digital.second()).isNull();
        var traditional = value("IS-STR-01", 30).label("type");
        assertThat(ids(traditional)).containsExactly("INDUSTRY_DIGITALISATION");
        var virtual = value("DX-VIR-01", 55).label("type");
        assertThat(ids(virtual)).containsExactly("VIRTUAL_NETWORK");
        assertSecond(virtual, "INDUSTRY_DIGITALISATION", Why.HOLDS_TOO);
    }

    @Test
    void theRunnerUpIsShownWithinFivePercentagePointsOfABoundAndNotBeyond() {
        value("IS-STR-01", 90).value("DX-PLF-04", 35).value("DX-VIR-01", 20).value("DX-FUS-06", 0);
        assertSecond(label("type"), "VIRTUAL_NETWORK", Why.NEAR_BOUND);
        assertThat(value("DX-PLF-04", 34.9).label("type").second()).isNull();
        assertSecond(value("DX-VIR-01", 35).label("type"), "VIRTUAL_NETWORK", Why.NEAR_BOUND);
    }

    @Test
    void withoutDataTheTypeThatTheProfileStatesStandsWithItsOwnFieldAsRunnerUp() {
        var label = made("人工智能", IndustryClass.TECHNOLOGY_APPLICATION, ClusterType.VIRTUAL_NETWORK).label("type");
        assertThat(ids(label)).containsExactly("VIRTUAL_NETWORK");
        assertThat(label.basis()).isEqualTo(Basis.STATED);
        assertThat(label.certain()).isFalse();
        assertSecond(label, "DIGITAL_INDUSTRIALISATION", Why.OWN_FIELD);
        assertThat(label.lacking())
                .extracting(IndicatorId::value)
                .containsExactly("IS-STR-01", "DX-FUS-06", "DX-PLF-04", "DX-VIR-01");
    }

    @Test
    void whatTheDataDecideStandsBeforeWhatTheProfileStates() {
        made("软件", IndustryClass.TECHNOLOGY_APPLICATION, ClusterType.DIGITAL_INDUSTRIALISATION);
        var label = value("IS-STR-01", 90).value("DX-PLF-04", 55).label("type");
        assertThat(ids(label)).containsExactly("VIRTUAL_NETWORK");
        assertThat(label.stated())
                .isNotNull()
                .extracting(option -> ((Option) option).id())
                .isEqualTo("DIGITAL_INDUSTRIALISATION");
    }

    @Test
    void aValueCountsForTheTypeEvenWhereTheTypeMakesItsIndicatorNotApplicable() {
        made("家具", IndustryClass.EFFICIENCY_IMPROVEMENT, ClusterType.INDUSTRY_DIGITALISATION);
        var label = value("IS-STR-01", 75).value("DX-PLF-04", 10).value("DX-VIR-01", 10).label("type");
        assertThat(ids(label)).containsExactly("DIGITAL_INDUSTRIALISATION");
        assertSecond(label, "INDUSTRY_DIGITALISATION", Why.OWN_FIELD);
    }

    @Test
    void whenNoTypeHoldsThatIsSaid() {
        value("IS-STR-01", 40).value("DX-PLF-04", 10).value("DX-VIR-01", 10).value("DX-FUS-06", 1);
        var label = label("type");
        assertThat(label.basis()).isEqualTo(Basis.NONE_HOLDS);
        assertThat(label.labels()).isEmpty();
        assertThat(label.certain()).isTrue();
    }

    @Test
    void theFormIsHybridBetweenPlaceAndNetwork() {
        assertThat(ids(value("DX-PLF-04", 19.9).value("DX-VIR-01", 10).label("form"))).containsExactly("geographic");
        assertSecond(label("form"), "hybrid", Why.NEAR_BOUND);
        assertThat(ids(value("DX-PLF-04", 20).label("form"))).containsExactly("hybrid");
        assertSecond(label("form"), "geographic", Why.NEAR_BOUND);
        assertThat(ids(value("DX-PLF-04", 50).value("DX-VIR-01", 40).label("form"))).containsExactly("network");
        assertThat(value("DX-PLF-04", 30).value("DX-VIR-01", 30).label("form").second()).isNull();
    }

    @Test
    void withOneOfTwoValuesTheFormIsOpenUnlessItIsDecided() {
        assertThat(value("DX-PLF-04", 10).label("form").basis()).isEqualTo(Basis.OPEN);
        assertThat(ids(value("DX-PLF-04", 30).label("form"))).containsExactly("hybrid");
    }

    @Test
    void theStageGoesByTheLeadingFieldOrByAMajorityOfRevenue() {
        assertThat(ids(made("集成电路", IndustryClass.PRODUCT_MANUFACTURING, null).label("stage"))).containsExactly("2");
        var internet = made("工业互联网", IndustryClass.ELEMENT_DRIVEN, null).label("stage");
        assertThat(ids(internet)).containsExactly("3");
        assertThat(internet.second()).isNull();
        var two = made("软件、人工智能", IndustryClass.TECHNOLOGY_APPLICATION, null).label("stage");
        assertThat(ids(two)).containsExactly("1");
        assertSecond(two, "3", Why.SECOND_FIELD);
        assertThat(two.certain()).isFalse();
        var settled = value("IS-STR-02", 51).label("stage");
        assertThat(ids(settled)).containsExactly("3");
        assertThat(settled.certain()).isTrue();
        assertThat(new LabellingTest().made("家具", IndustryClass.EFFICIENCY_IMPROVEMENT, null).label("stage").basis())
                .isEqualTo(Basis.OPEN);
    }

    @Test
    void theFieldsAddedToTheOpenListBelongToTheThirdStage() {
        for (var field : List.of("具身智能", "低空经济", "AI智能体")) {
            assertThat(ids(made(field, IndustryClass.TECHNOLOGY_APPLICATION, null)
                            .label("stage")))
                    .as(field)
                    .containsExactly("3");
        }
    }

    @Test
    void theListOfTheProjectStandsBeforeTheShippedOne() {
        answers = new Answers(Map.of(), Map.of(), new StageWords(Map.of("2", List.of("光电子"))));
        assertThat(ids(made("光电子信息", IndustryClass.PRODUCT_MANUFACTURING, null).label("stage"))).containsExactly("2");
        assertThat(made("集成电路", IndustryClass.PRODUCT_MANUFACTURING, null)
                        .label("stage")
                        .basis())
                .isEqualTo(Basis.OPEN);
    }

    @Test
    void theModelIsTheHighestMeanAndARunnerUpWithinTenPointsMakesAHybrid() {
        value("DX-FUS-01", 95).value("DX-FUS-02", 85).value("DX-FUS-03", 80);
        assertThat(label("model").basis()).as("one mean alone is no highest").isEqualTo(Basis.OPEN);
        value("DX-PLF-01", 63).value("DX-PLF-02", 4).value("DX-PLF-04", 48);
        var label = label("model");
        assertThat(ids(label)).containsExactly("industry-digitalisation");
        assertThat(label.reading(label.labels().getFirst()).mean()).isCloseTo(100, within(1e-9));
        assertSecond(label, "platform-aggregation", Why.NEAR_SCORE);
        assertThat(label.certain()).isFalse();
        assertThat(value("DX-PLF-04", 47.9).label("model").second()).as("a little more than ten points apart").isNull();
    }

    @Test
    void theGradientIsTheVerdictOfItsRulePack() {
        assertThat(label("gradient").basis()).isEqualTo(Basis.OPEN);
        assertThat(label("gradient").verdict()).isNotNull();
        KNOWLEDGE
                .indicators()
                .forEach(i -> values.put(i.id().value(), i.rubric() ? 2 : (i.score0() + i.score100()) / 2));
        var label = label("gradient");
        assertThat(label.labels()).hasSize(1);
        assertThat(label.labels().getFirst().id())
                .isEqualTo(java.util.Objects.requireNonNull(label.verdict()).tier());
    }

    @Test
    void severalLayoutsMayStandTogetherAndOnlyTheUserKnowsTheStatuses() {
        var before = value("FE-INF-01", 1000).value("IN-PLT-01", 0).value("OP-TRD-02", 99).label("layout");
        assertThat(ids(before)).containsExactly("computing-supported");
        assertThat(before.certain()).isFalse();
        assertThat(before.questions()).extracting(Label::id).hasSize(6);
        answers = new Answers(
                Map.of("free-trade-zone", true, "advanced-manufacturing-list", false, "local-demand", true),
                Map.of(),
                StageWords.STANDARD);
        assertThat(ids(label("layout"))).containsExactly("computing-supported", "cross-border-e-commerce");
        province = "510000";
        assertThat(ids(label("layout"))).contains("demand-led");
        province = "330000";
        assertThat(ids(label("layout"))).doesNotContain("demand-led");
    }

    @Test
    void theComprehensiveLayoutAsksForThreeClasses() {
        answers = new Answers(Map.of("international-st-centre", true), Map.of(), StageWords.STANDARD);
        assertThat(label("layout").readings().getFirst().truth()).isEqualTo(Truth.UNKNOWN);
        industries = new Industries(
                "", IndustryClass.TECHNOLOGY_APPLICATION, Set.of(IndustryClass.ELEMENT_DRIVEN), Map.of(), null);
        assertThat(label("layout").readings().getFirst().truth()).isEqualTo(Truth.NO);
        industries = new Industries(
                "",
                IndustryClass.TECHNOLOGY_APPLICATION,
                Set.of(IndustryClass.ELEMENT_DRIVEN, IndustryClass.PRODUCT_SERVICES),
                Map.of(),
                null);
        assertThat(ids(label("layout"))).containsExactly("comprehensive");
    }

    @Test
    void theUsersOwnLabelStandsBeforeTheRuleWhichIsKeptBeside() {
        value("IS-STR-01", 90).value("DX-PLF-04", 55);
        answers = new Answers(
                Map.of(),
                Map.of("type", new LabelChoice("DIGITAL_INDUSTRIALISATION", "平台收入为一次性项目")),
                StageWords.STANDARD);
        var label = label("type");
        assertThat(label.basis()).isEqualTo(Basis.CHOSEN);
        assertThat(ids(label)).containsExactly("DIGITAL_INDUSTRIALISATION");
        assertThat(label.ruled()).extracting(Option::id).containsExactly("VIRTUAL_NETWORK");
        assertThat(label.choice())
                .isNotNull()
                .extracting(choice -> ((LabelChoice) choice).reason())
                .isEqualTo("平台收入为一次性项目");
    }
}
