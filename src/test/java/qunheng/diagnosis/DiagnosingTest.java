package qunheng.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import qunheng.diagnosis.Finding.Open;
import qunheng.diagnosis.Finding.State;
import qunheng.diagnosis.Finding.Strength;
import qunheng.knowledge.Cutoff;
import qunheng.knowledge.Measure;
import qunheng.knowledge.Problem;
import qunheng.model.ClusterType;
import qunheng.model.IndicatorId;
import qunheng.model.Industries;

/** What a finding rests on and what it says. */
class DiagnosingTest {
    private static final String WEAK_BASE =
            "IN-RD-01=2 IN-RD-02=1 IN-PLT-01=1 IN-PLT-03=1 IN-PAT-02=20 RS-SUP-01=35";

    private static Cutoffs with(String id, double value) {
        return Cases.KNOWLEDGE.diagnoses().cutoffs().stream()
                .filter(cutoff -> cutoff.id().equals(id))
                .findFirst()
                .map(cutoff -> Cutoffs.STANDARD.with(cutoff, value))
                .orElseThrow();
    }

    @Test
    void everySignCarriesWhatWasReadAndTheBound() {
        var finding = Cases.finding("D01", WEAK_BASE);
        assertThat(finding.signs()).extracting(Sign::truth).containsExactly(Truth.YES, Truth.YES, Truth.YES);
        // (1/7 + 0.1 + 1/15 + 0.25 + ln(20/12)/ln(25) + 15/70) / 6, in points
        assertThat(finding.signs().getFirst().value())
                .isCloseTo(
                        100 * (1 / 7.0 + 0.1 + 1 / 15.0 + 0.25 + Math.log(20 / 12.0) / Math.log(25) + 15 / 70.0) / 6,
                        within(1e-9));
        assertThat(finding.signs().get(1).value()).isEqualTo(1);
        assertThat(finding.signs().get(2).value()).isEqualTo(35);
        assertThat(finding.filled()).isEqualTo(6);
        assertThat(finding.certain()).isTrue();
    }

    @Test
    void aVeryLowMeanOrEveryAlternativeMakesItEvident() {
        assertThat(Cases.finding("D01", WEAK_BASE).strength()).isEqualTo(Strength.EVIDENT);
        assertThat(Cases.finding("D07", "GV-MGT-01=3 GV-MGT-02=3 GV-RGN-01=1").strength())
                .isEqualTo(Strength.SUSPECTED);
        assertThat(Cases.finding("D07", "GV-MGT-01=1 GV-MGT-02=4 GV-RGN-01=1").strength()).isEqualTo(Strength.EVIDENT);
        assertThat(Cases.finding("D06", "DX-VIR-01=21 DX-FUS-07=15 EC-OPN-01=1 OP-COP-01=1").strength())
                .isEqualTo(Strength.SUSPECTED);
        assertThat(Cases.finding("D06", "DX-VIR-01=5 DX-FUS-07=3 EC-OPN-01=1 OP-COP-01=0").strength())
                .isEqualTo(Strength.EVIDENT);
    }

    @Test
    void theConditionOfAContrastIsNotCountedAsAWeakness() {
        var finding = Cases.finding(
                "D03", "EP-SME-01=3000 EP-LNK-01=5 IN-CNV-02=5 FE-DAT-06=5 DX-PLF-01=5 DX-PLF-02=0 EC-DIV-01=40");
        assertThat(finding.mean()).isLessThan(25);
        assertThat(finding.strength()).isEqualTo(Strength.EVIDENT);
    }

    @Test
    void theFormsSayHowTheWeaknessAppears() {
        var base = "EP-SME-01=1200 EP-LNK-01=10 IN-CNV-02=8 FE-DAT-06=5 DX-PLF-01=10 DX-PLF-02=0 EC-DIV-01=40 ";
        assertThat(Cases.finding("D03", base + "EP-LEAD-01=30 EP-LNK-02=1").forms())
                .singleElement()
                .satisfies(form -> assertThat(form.form().id()).isEqualTo("closed-leader"))
                .satisfies(form -> assertThat(form.truth()).isEqualTo(Truth.YES));
        assertThat(Cases.finding("D03", base + "EP-LEAD-01=5").forms())
                .extracting(form -> form.form().id())
                .containsExactly("scattered");
        assertThat(Cases.finding("D03", base).forms())
                .extracting(Finding.Form::truth)
                .containsOnly(Truth.UNKNOWN);
        assertThat(Cases.finding("D11", "EP-LEAD-01=0 EP-LEAD-02=0 EP-LNK-01=8 EP-LNK-02=1").forms())
                .extracting(form -> form.form().id())
                .containsExactly("no-leader");
    }

    @Test
    void theWeakestLinkOfTheDataChainIsNamed() {
        var asleep = "FE-DAT-01=500 FE-DAT-02=10 FE-DAT-03=20 FE-DAT-04=9 FE-DAT-05=0 FE-DAT-06=12 FE-DAT-07=1";
        var finding = Cases.finding("D02", asleep);
        assertThat(finding.weakest()).singleElement().satisfies(link -> {
            assertThat(link.link().id()).isEqualTo("use");
            assertThat(link.score()).isCloseTo((5 / 55.0 * 100 + 0) / 2, within(1e-9));
        });
        assertThat(finding.forms()).extracting(form -> form.form().id()).containsExactly("rich-yet-asleep");
        assertThat(Cases.finding("D02", "FE-DAT-01=5 FE-DAT-03=2").weakest()).isEmpty();
    }

    @Test
    void whatTheOpenSignsWaitForIsToBeFilledFirst() {
        var finding = Cases.finding("D03", "EP-LNK-01=10 IN-CNV-02=8 FE-DAT-06=5 DX-PLF-01=10");
        assertThat(finding.open()).isEqualTo(Open.SIGN_MISSING);
        assertThat(finding.missing())
                .extracting(IndicatorId::value)
                .containsExactly("EP-SME-01", "DX-PLF-02", "EC-DIV-01");
        assertThat(Cases.finding("D02", "FE-DAT-01=5").open()).isEqualTo(Open.TOO_FEW_FILLED);
    }

    @Test
    void aFindingThatMissingDataCanOverturnSaysSo() {
        var finding = Cases.finding("D06", "DX-VIR-01=5 DX-FUS-07=3");
        assertThat(finding.state()).isEqualTo(State.FIRES);
        assertThat(finding.certain()).isFalse();
        assertThat(finding.missing()).extracting(IndicatorId::value).containsExactly("OP-COP-01", "EC-OPN-01");
        assertThat(Cases.finding("D06", "DX-VIR-01=2 DX-FUS-07=1 EC-OPN-01=0").certain()).isTrue();
    }

    @Test
    void anIndicatorThatDoesNotApplyIsNoSignAndADiagnosisOfSuchDoesNotApply() {
        var virtual = new Industries("", null, Set.of(), Map.of(), ClusterType.VIRTUAL_NETWORK);
        var profile = Cases.profile("p1", "", virtual, Cases.values("GR-LND-01=60 GR-LND-02=100 GR-LND-03=20"));
        var finding = Cases.finding(Cases.project(List.of(profile)), "D05", Cutoffs.STANDARD);
        assertThat(finding.state()).isEqualTo(State.NOT_APPLICABLE);
        assertThat(finding.signs()).noneMatch(Sign::applies);
        assertThat(finding.missing()).isEmpty();
    }

    @Test
    void theDocumentsThatNameItAndItsMeasuresComeWithIt() {
        var finding = Cases.finding("D02", "FE-DAT-01=5");
        assertThat(finding.problems()).extracting(Problem::id).containsExactly("P0-2", "P1-1", "P3-1");
        assertThat(finding.measures()).extracting(Measure::id).containsExactly("M1-1", "M3-1", "M0-2", "S4-3");
        assertThat(finding.measures()).allSatisfy(measure -> assertThat(measure.actions()).isNotEmpty());
    }

    @Test
    void theCutOffsOfTheProjectDecide() {
        var parks = "GR-LND-01=25 GR-LND-02=900 GR-LND-03=60";
        assertThat(Cases.finding("D05", parks).state()).isEqualTo(State.SILENT);
        assertThat(Cases.finding("D05", parks, with("vacancy", 25)).state()).isEqualTo(State.FIRES);
        var governance = "GV-MGT-01=2 GV-MGT-02=2 GV-RGN-01=2";
        assertThat(Cases.finding("D07", governance).state()).isEqualTo(State.SILENT);
        assertThat(Cases.finding("D07", governance, with("level", 2)).state()).isEqualTo(State.FIRES);
        var closed = "DX-VIR-01=21 DX-FUS-07=15 EC-OPN-01=1 OP-COP-01=1";
        assertThat(Cases.finding("D06", closed).state()).isEqualTo(State.FIRES);
        assertThat(Cases.finding("D06", closed, with("mean", 25)).state()).isEqualTo(State.SILENT);
        var supply = "RS-SEC-01=3 RS-SUP-01=45";
        assertThat(Cases.finding("D09", supply, with("control", 50)).state()).isEqualTo(State.FIRES);
    }

    @Test
    void everyCutOffIsReadBySomeRuleAndStatesWhoseNumberItIs() {
        var diagnoses = Cases.KNOWLEDGE.diagnoses();
        assertThat(diagnoses.cutoffs()).allSatisfy(cutoff -> {
            assertThat(cutoff.standard().source().in(qunheng.model.Language.ZH)).isNotBlank();
            assertThat(cutoff.standard().value()).isBetween(cutoff.minimum(), cutoff.maximum());
            if (cutoff.reads() != Cutoff.Reads.PORTFOLIO) {
                var moved = Cutoffs.STANDARD.with(cutoff, cutoff.standard().value() + 1);
                assertThat(diagnoses.diagnoses())
                        .as(cutoff.id())
                        .filteredOn(diagnosis -> diagnosis.fires() != null)
                        .anyMatch(diagnosis -> !moved.in(diagnosis.fires(), diagnoses).equals(diagnosis.fires()));
            }
        });
    }

    @Test
    void aCutOffStaysInsideWhatMakesSenseAndTheStandardIsNotKept() {
        assertThat(with("vacancy", 28).changed()).isEmpty();
        assertThat(with("vacancy", 140).changed()).containsEntry("vacancy", 100.0);
        assertThat(with("level", -3).changed()).containsEntry("level", 0.0);
    }
}
