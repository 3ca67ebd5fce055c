package qunheng;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qunheng.diagnosis.Cutoffs;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.classification.Answers;
import qunheng.diagnosis.classification.Labelling;
import qunheng.diagnosis.classification.SchemeLabel;
import qunheng.diagnosis.classification.SchemeLabel.Basis;
import qunheng.diagnosis.classification.SchemeLabel.Why;
import qunheng.knowledge.Classification.Option;
import qunheng.knowledge.Knowledge;
import qunheng.model.Change;
import qunheng.model.IndicatorId;
import qunheng.model.Observation;
import qunheng.model.ObservationKey;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.LensEngine;

/**
 * The sample projects in the six schemes.
 *
 * <p>The real ones hold only what the documents print, which is never a figure that the type rule reads. So their type
 * is the one that the document states, and the rule is open: it neither confirms nor contradicts.
 */
class SampleLabelsTest {
    private static final Knowledge KNOWLEDGE = Knowledge.load();

    /** Project, position of the profile, type with basis, runner-up, stage, layout. */
    private static final String LABELS = """
            beijing-haidian-ai              | 0 | VIRTUAL_NETWORK STATED           | DIGITAL_INDUSTRIALISATION OWN_FIELD | 3 | technology-innovation
            beijing-haidian-ai              | 1 | VIRTUAL_NETWORK STATED           | DIGITAL_INDUSTRIALISATION OWN_FIELD | - | -
            chengdu-software                | 0 | DIGITAL_INDUSTRIALISATION STATED | -                                   | 1 | -
            ganzhou-nankang-furniture       | 0 | INDUSTRY_DIGITALISATION STATED   | -                                   | - | -
            hangzhou-digital-security       | 0 | DIGITAL_INDUSTRIALISATION STATED | -                                   | - | -
            hangzhou-digital-security       | 1 | VIRTUAL_NETWORK STATED           | DIGITAL_INDUSTRIALISATION OWN_FIELD | 1 | -
            hefei-china-speech-valley       | 0 | DIGITAL_INDUSTRIALISATION STATED | -                                   | 3 | -
            shanghai-zhangjiang-ic          | 0 | DIGITAL_INDUSTRIALISATION STATED | -                                   | 2 | -
            shanghai-zhangjiang-ic          | 1 | DIGITAL_INDUSTRIALISATION STATED | -                                   | 2 | -
            shenzhen-cross-border-ecommerce | 0 | VIRTUAL_NETWORK STATED           | DIGITAL_INDUSTRIALISATION OWN_FIELD | 1 | cross-border-e-commerce
            wuhan-optics-valley             | 0 | DIGITAL_INDUSTRIALISATION STATED | -                                   | - | -
            fictional-lanwan-industrial-software | 0 | DIGITAL_INDUSTRIALISATION RULE | VIRTUAL_NETWORK NEAR_BOUND | 1 | computing-supported technology-innovation cross-border-e-commerce
            fictional-yunling-smart-sensors      | 0 | DIGITAL_INDUSTRIALISATION RULE | -                          | - | technology-innovation
            """;

    private static List<SchemeLabel> labels(Project project, ProfileId id) {
        var assessment = LensEngine.assess(KNOWLEDGE, project, id, project.assessmentYear());
        return Labelling.labels(KNOWLEDGE, project, assessment, Answers.NONE);
    }

    private static SchemeLabel label(Project project, int profile, String scheme) {
        return labels(project, project.profiles().get(profile).id()).stream()
                .filter(label -> label.scheme().id().equals(scheme))
                .findFirst()
                .orElseThrow();
    }

    private static String ids(SchemeLabel label) {
        return label.labels().isEmpty() ? "-" : String.join(" ", label.labels().stream().map(Option::id).toList());
    }

    private static String second(SchemeLabel label) {
        var second = label.second();
        return second == null ? "-" : second.option().id() + ' ' + second.why();
    }

    @TestFactory
    Stream<DynamicTest> theSampleProjectsAreLabelledAsTheDocumentsDo() {
        return LABELS.lines().map(line -> {
            var cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return DynamicTest.dynamicTest(cells.get(0) + ' ' + cells.get(1), () -> {
                var project = Samples.read(cells.get(0));
                var at = Integer.parseInt(cells.get(1));
                var type = label(project, at, "type");
                assertThat(ids(type) + ' ' + type.basis()).isEqualTo(cells.get(2));
                assertThat(second(type)).isEqualTo(cells.get(3));
                assertThat(ids(label(project, at, "stage"))).isEqualTo(cells.get(4));
                assertThat(ids(label(project, at, "layout"))).isEqualTo(cells.get(5));
            });
        });
    }

    @Test
    void theTeachingCasesAreLabelledByTheirDataInEveryOtherScheme() {
        var lanwan = Samples.read("fictional-lanwan-industrial-software");
        assertThat(ids(label(lanwan, 0, "form"))).isEqualTo("hybrid");
        assertThat(ids(label(lanwan, 0, "model"))).isEqualTo("digital-industrialisation");
        assertThat(second(label(lanwan, 0, "model"))).isEqualTo("industry-digitalisation NEAR_SCORE");
        assertThat(ids(label(lanwan, 0, "gradient"))).isEqualTo("leap");
        var yunling = Samples.read("fictional-yunling-smart-sensors");
        assertThat(ids(label(yunling, 0, "form"))).isEqualTo("geographic");
        assertThat(second(label(yunling, 0, "form"))).isEqualTo("hybrid NEAR_BOUND");
        assertThat(ids(label(yunling, 0, "model"))).isEqualTo("industry-digitalisation");
        assertThat(ids(label(yunling, 0, "gradient"))).isEqualTo("growth");
    }

    /**
     * 002 shows Haidian AI as its case of a virtual network cluster; its field, core digital technology, belongs to the
     * digital-industrialisation type. Neither document prints a share of platform revenue or of outside actors, so the
     * label rests on the statement until one of them is filled in.
     */
    @Test
    void haidianBecomesAVirtualNetworkByTheRuleOnceItsOutsideActorsAreKnown() {
        var project = Samples.read("beijing-haidian-ai");
        var id = project.profiles().getFirst().id();
        var linked = project;
        for (var value : List.of(List.of("DX-VIR-01", 45.0), List.of("IS-STR-01", 95.0), List.of("DX-PLF-04", 20.0))) {
            var key = new ObservationKey(
                    new IndicatorId((String) value.getFirst()), project.assessmentYear(), qunheng.model.Basis.REPORTED);
            linked = new Change.ObservationChanged(id, key, null, Observation.of(key, (Double) value.getLast()))
                    .apply(linked);
        }
        var label = label(linked, 0, "type");
        assertThat(ids(label)).isEqualTo("VIRTUAL_NETWORK");
        assertThat(label.basis()).isEqualTo(Basis.RULE);
        assertThat(second(label)).isEqualTo("DIGITAL_INDUSTRIALISATION " + Why.HOLDS_TOO);
    }

    private static List<Finding> findings(Project project) {
        var assessment =
                LensEngine.assess(KNOWLEDGE, project, project.profiles().getFirst().id(), project.assessmentYear());
        return Diagnosing.findings(KNOWLEDGE, project, assessment, Cutoffs.STANDARD);
    }

    @Test
    void aRealClusterWithFourFiguresIsNotDiagnosedButToldWhatToFill() {
        var findings = findings(Samples.read("beijing-haidian-ai"));
        assertThat(findings).extracting(Finding::state).containsOnly(State.CANNOT_JUDGE, State.NOT_APPLICABLE);
        assertThat(findings)
                .filteredOn(finding -> finding.state() == State.CANNOT_JUDGE)
                .allSatisfy(finding -> assertThat(finding.missing()).isNotEmpty());
    }

    @Test
    void theTeachingCaseOfSensorsFindsItsThinForeignMarkets() {
        assertThat(findings(Samples.read("fictional-yunling-smart-sensors")))
                .filteredOn(finding -> finding.state() == State.FIRES)
                .extracting(finding -> finding.diagnosis().id())
                .containsExactly("D08");
    }
}
