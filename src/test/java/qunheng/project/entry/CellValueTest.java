package qunheng.project.entry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import qunheng.knowledge.Indicator;
import qunheng.knowledge.Knowledge;
import qunheng.model.IndicatorId;
import qunheng.project.entry.Objection.Reason;
import qunheng.project.entry.WrittenNumber.Missing;
import qunheng.project.entry.WrittenNumber.Refused;

class CellValueTest {
    private static Indicator indicator(String id) {
        return Knowledge.load().indicator(new IndicatorId(id));
    }

    @ParameterizedTest
    @CsvSource({
        "EP-SME-01,2200,2200", "EP-SME-01,1.2万家,12000", "EP-SME-01,2e3,2000", "IS-SCL-01,6585亿元,6585",
        "EP-SME-02,100%,100", "IS-SCL-02,-3.5,-3.5", "IS-SCL-02,150,150", "GR-ECO-02,1.25,1.25", "GR-ECO-02,1,1",
        "IN-PLT-03,3,3", "IN-PLT-03,４级,4", "IN-PLT-03,level 2,2", "IN-PLT-03,L0,0", "IN-PLT-03,3.0,3",
        "IN-PLT-03,引领关键共性技术并向全国输出,4", "IN-PLT-03,No shared technology supply,0"
    })
    void takesValuesInsideTheRangeOfTheIndicator(String id, String typed, double value) {
        assertThat(CellValue.read(indicator(id), typed)).isEqualTo(new WrittenNumber.Number(value));
    }

    @ParameterizedTest
    @CsvSource({
        "EP-SME-01,-1,NEGATIVE", "EP-SME-01,12.5,NOT_WHOLE", "EP-SME-01,1.00001万,NOT_WHOLE",
                "EP-SME-02,100.1,ABOVE_PERCENT",
        "EP-SME-02,-0.1,NEGATIVE", "IS-SCL-02,-101,BELOW", "IS-SCL-02,1001,ABOVE", "GR-ECO-02,0.9,BELOW",
        "DX-FUS-07,98,ABOVE", "IS-SCL-01,1e9,ABOVE", "IS-SCL-01,1e400,TOO_LARGE", "IS-SCL-01,NaN,NOT_FINITE",
        "IN-PLT-03,5,NOT_A_LEVEL", "IN-PLT-03,2.5,NOT_A_LEVEL", "IN-PLT-03,-1,NOT_A_LEVEL", "IN-PLT-03,高,NOT_A_LEVEL",
        "IN-PLT-03,2万,NOT_A_LEVEL", "IN-PLT-03,无,ZERO_OR_MISSING"
    })
    void refusesWhatTheIndicatorCannotBe(String id, String typed, Reason reason) {
        assertThat(CellValue.read(indicator(id), typed))
                .isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusal().reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @CsvSource({"IN-PLT-03,缺", "IN-PLT-03,-", "EP-SME-01,''", "GR-ECO-02,—"})
    void knowsWhenThereIsNoValue(String id, String typed) {
        assertThat(CellValue.read(indicator(id), typed)).isEqualTo(new Missing());
    }
}
