package qunheng.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import qunheng.diagnosis.Finding.State;

/** Each diagnosis on a profile made for it, on its counter-example, and with what it needs missing. */
class TwelveDiagnosesTest {
    private static final String TABLE = """
            D01 | FIRES        | IN-RD-01=2 IN-RD-02=1 IN-PLT-01=1 IN-PLT-03=1 IN-PAT-02=20 RS-SUP-01=35
            D01 | SILENT       | IN-RD-01=6 IN-RD-02=6 IN-PLT-01=10 IN-PLT-03=1 IN-PAT-02=150 RS-SUP-01=40
            D01 | CANNOT_JUDGE | IN-RD-01=2 IN-RD-02=1
            D02 | FIRES        | FE-DAT-01=50 FE-DAT-02=10 FE-DAT-03=5 FE-DAT-04=3 FE-DAT-05=1 FE-DAT-06=5 FE-DAT-07=1
            D02 | SILENT       | FE-DAT-01=50 FE-DAT-02=40 FE-DAT-03=25 FE-DAT-04=10 FE-DAT-05=2 FE-DAT-06=20 FE-DAT-07=2
            D02 | CANNOT_JUDGE | FE-DAT-01=50 FE-DAT-02=10 FE-DAT-03=5
            D03 | FIRES        | EP-SME-01=1200 EP-LNK-01=10 IN-CNV-02=8 FE-DAT-06=5 DX-PLF-01=10 DX-PLF-02=0 EC-DIV-01=40
            D03 | SILENT       | EP-SME-01=90 EP-LNK-01=10 IN-CNV-02=8 FE-DAT-06=5 DX-PLF-01=10 DX-PLF-02=0 EC-DIV-01=40
            D03 | CANNOT_JUDGE | EP-LNK-01=10 IN-CNV-02=8 FE-DAT-06=5 DX-PLF-01=10 DX-PLF-02=0 EC-DIV-01=40
            D04 | FIRES        | EP-LNK-04=62 GV-RGN-02=1 IS-PRF-02=20 EP-SME-03=4
            D04 | SILENT       | EP-LNK-04=62 GV-RGN-02=3 IS-PRF-02=30 EP-SME-03=0
            D04 | CANNOT_JUDGE | EP-LNK-04=62 GV-RGN-02=3
            D05 | FIRES        | GR-LND-01=28 GR-LND-02=900 GR-LND-03=75
            D05 | SILENT       | GR-LND-01=27.9 GR-LND-02=900 GR-LND-03=60
            D05 | CANNOT_JUDGE | GR-LND-02=900
            D06 | FIRES        | DX-VIR-01=5 DX-FUS-07=3 EC-OPN-01=1 OP-COP-01=0
            D06 | SILENT       | DX-VIR-01=30 DX-FUS-07=20 EC-OPN-01=2 OP-COP-01=2
            D06 | CANNOT_JUDGE | DX-VIR-01=5
            D07 | FIRES        | GV-MGT-01=3 GV-MGT-02=3 GV-RGN-01=1
            D07 | SILENT       | GV-MGT-01=2 GV-MGT-02=0 GV-RGN-01=2
            D07 | CANNOT_JUDGE | GV-MGT-01=3 GV-MGT-02=3
            D08 | FIRES        | OP-TRD-01=12 OP-TRD-02=900 OP-TRD-03=150 OP-STD-01=1 EP-LEAD-03=18 FE-TAL-04=9 OP-COP-01=3
            D08 | SILENT       | OP-TRD-01=12 OP-TRD-02=900 OP-TRD-03=150 OP-STD-01=2 EP-LEAD-03=18 FE-TAL-04=9 OP-COP-01=3
            D08 | CANNOT_JUDGE | OP-TRD-01=12 OP-STD-01=1 OP-COP-01=0
            D09 | FIRES        | RS-SEC-01=3 RS-SUP-01=39
            D09 | SILENT       | RS-SEC-01=2 RS-SUP-01=40
            D09 | CANNOT_JUDGE | RS-SEC-01=3
            D10 | FIRES        | EC-SVC-01=45 EC-SVC-02=18 EC-DIV-01=90 FE-CAP-01=200 FE-CAP-02=90 FE-INF-02=3 EC-ENV-01=3
            D10 | SILENT       | EC-SVC-01=50 EC-SVC-02=18 EC-DIV-01=90 FE-CAP-01=200 FE-CAP-02=90 FE-INF-02=3 EC-ENV-01=3
            D10 | CANNOT_JUDGE | EC-SVC-02=18 EC-DIV-01=90 FE-CAP-01=200 FE-CAP-02=90 FE-INF-02=3 EC-ENV-01=3
            D11 | FIRES        | EP-LEAD-01=12 EP-LEAD-02=2 EP-LNK-01=8 EP-LNK-02=1
            D11 | SILENT       | EP-LEAD-01=12 EP-LEAD-02=0 EP-LNK-01=40 EP-LNK-02=2
            D11 | CANNOT_JUDGE | EP-LEAD-02=2 EP-LNK-01=8 EP-LNK-02=1
            D12 | FIRES        | 330000*6 510000*2: EP-LEAD-01=5 GV-RGN-01=1 GV-RGN-02=3 IS-SCL-04=1.1
            D12 | SILENT       | 330000*6 510000*2: EP-LEAD-01=5 GV-RGN-01=2 GV-RGN-02=3 IS-SCL-04=1.1
            D12 | CANNOT_JUDGE | 330000*5 510000*2: EP-LEAD-01=5 GV-RGN-01=1 GV-RGN-02=3 IS-SCL-04=1.1
            """;

    @TestFactory
    Stream<DynamicTest> aDiagnosisFiresStaysSilentOrCannotBeJudged() {
        return TABLE.lines().map(line -> {
            var cells = line.split("\\|", -1);
            return DynamicTest.dynamicTest(cells[0].strip() + ' ' + cells[1].strip(), () -> {
                var finding = Cases.finding(cells[0].strip(), cells[2].strip());
                assertThat(finding.state()).isEqualTo(State.valueOf(cells[1].strip()));
                assertThat(finding.strength() != null).isEqualTo(finding.state() == State.FIRES);
                assertThat(finding.open() != null).isEqualTo(finding.state() == State.CANNOT_JUDGE);
                if (finding.portfolio() == null) {
                    assertThat(finding.signs()).isNotEmpty();
                    assertThat(finding.missing().isEmpty()).isNotEqualTo(finding.state() == State.CANNOT_JUDGE);
                }
            });
        });
    }

    @Test
    void theTableHasThreeCasesForEachOfTheTwelve() {
        assertThat(TABLE.lines().map(line -> line.substring(0, 3)).distinct())
                .containsExactlyElementsOf(Cases.KNOWLEDGE.diagnoses().diagnoses().stream().map(d -> d.id()).toList());
        assertThat(TABLE.lines()).hasSize(36);
    }
}
