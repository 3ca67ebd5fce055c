package qunheng.project.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.knowledge.Bilingual;
import qunheng.project.entry.Objection.Reason;
import qunheng.project.entry.WrittenNumber.Missing;
import qunheng.project.entry.WrittenNumber.Refused;

class WrittenNumberTest {
    private static WrittenNumber.Reading read(String typed, String unit) {
        return WrittenNumber.read(typed, new Bilingual(unit, "CNY 100m"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6585|6585", "6,585|6585", "6 585|6585", "1,234,567.25|1234567.25", "６５８５|6585", "６，５８５．５|6585.5",
        "' 12 '|12", "'\u300012\u00a0'|12", "+3|3", "-2.5|-2.5", "−2.5|-2.5", "－２|-2", ".5|0.5", "5.|5", "0|0", "007|7",
        "1.2e3|1200", "1E+4|10000", "2e-3|0.002", "12,345,678|12345678", "'\ufeff8'|8", "'8\u200b'|8"
    })
    void readsNumbersAsPeopleAndSpreadsheetsWriteThem(String typed, double value) {
        assertThat(read(typed, "家")).isEqualTo(new WrittenNumber.Number(value));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "6585亿元|亿元|6585", "6585亿|亿元|6585", "1.2万亿|亿元|12000", "1.2万亿元|亿元|12000", "5000万元|亿元|0.5",
        "3亿人民币|亿元|3", "6,585 CNY 100m|亿元|6585", "120万|万元/人|120", "120万元|万元/人|120",
        "120万元/人|万元/人|120", "0.012亿元|万元/人|120", "1.2万|家|12000", "1.2万家|家|12000", "1.2 万 家|家|12000",
        "3千|件|3000", "2200个|家|2200", "12名|人|12", "12%|%|12", "12 ％|%|12", "3PB|PB|3", "3 pb|PB|3", "2倍|倍|2",
        "122.9件/万人|件/万人|122.9"
    })
    void takesAUnitThatHasOneReading(String typed, String unit, double value) {
        assertThat(read(typed, unit)).isEqualTo(new WrittenNumber.Number(value));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "\u3000", "-", "—", "——", "－", "n/a", "N/A", "NA", "#N/A", "缺", "暂无", "…", "...", "ｎ／ａ"
            })
    void knowsWhatSaysThatThereIsNoValue(String typed) {
        assertThat(read(typed, "家")).isEqualTo(new Missing());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "abc|家|NOT_A_NUMBER", "约好|家|NOT_A_NUMBER", "2023/1/5|家|NOT_A_NUMBER", "3月5日|家|NOT_A_NUMBER",
        "1.2.3|家|NOT_A_NUMBER", "--5|家|NOT_A_NUMBER", "10²|家|UNIT", "一百|家|NOT_A_NUMBER", "(5)|家|NOT_A_NUMBER",
        "=1+2|家|NOT_A_NUMBER", "5-|家|UNIT",
        "NaN|家|NOT_FINITE", "-Infinity|家|NOT_FINITE", "∞|家|NOT_FINITE",
        "1e400|家|TOO_LARGE", "-1e400|家|TOO_LARGE", "1e99999999999|家|TOO_LARGE", "1e-400|家|TOO_SMALL",
        "1e-99999999999|家|TOO_SMALL",
        "1,5|家|SEPARATOR", "1,23,456|家|SEPARATOR", "1.234,5|家|SEPARATOR", "12,3456|家|SEPARATOR", "1 2|家|SEPARATOR",
        "1，5万家|家|SEPARATOR",
        "10-20|家|RANGE", "10～20|家|RANGE", "10至20家|家|RANGE", "1.5—2万|家|RANGE", "10 to 20|家|RANGE",
        "约2000|家|INEXACT", "超过2000家|家|INEXACT", "2000+|家|INEXACT", "2000余家|家|INEXACT", "2000家左右|家|INEXACT",
        ">100|家|INEXACT", "＞100|家|INEXACT", "~5|家|INEXACT", "about 300|家|INEXACT", "2万余|家|INEXACT",
        "无|家|ZERO_OR_MISSING", "none|家|ZERO_OR_MISSING",
        "#DIV/0!|家|SPREADSHEET_ERROR", "#REF!|家|SPREADSHEET_ERROR", "####|家|COLUMN_TOO_NARROW",
        "12%|家|UNIT", "12‰|%|UNIT", "5TB|PB|UNIT", "¥12|亿元|NOT_A_NUMBER", "12元/亩|万元/人|UNIT", "12k|家|UNIT",
        "5万|亿元|MAGNITUDE", "1.2亿|万元/人|MAGNITUDE", "5万|%|MAGNITUDE", "2万|件/万人|MAGNITUDE", "3万|PFLOPS|MAGNITUDE"
    })
    void refusesWhatIsNotPlainlyOneNumber(String typed, String unit, Reason reason) {
        assertThat(read(typed, unit)).isInstanceOfSatisfying(Refused.class, r -> assertThat(r.refusal().reason())
                .isEqualTo(reason));
    }

    @Test
    void anEndlessTextIsRefusedUnread() {
        var refused = (Refused) read("9".repeat(200_000), "家");
        assertThat(refused.refusal().reason()).isEqualTo(Reason.TOO_LONG);
        assertThat(refused.refusal().about()).isEqualTo(List.of("9".repeat(40) + '…', 200_000));
    }

    @Property
    void everyFiniteNumberReadsBackAsItself(@ForAll("numbers") double value) {
        assertThat(read(Double.toString(value), "倍")).isEqualTo(new WrittenNumber.Number(value));
    }

    @Property
    void noTextAtAllFails(@ForAll("texts") String typed) {
        assertThat(read(typed, "亿元")).isNotNull();
    }

    @Provide
    Arbitrary<Double> numbers() {
        return Arbitraries.doubles().map(v -> v == 0 ? 0.0 : v);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("0123456789.,+-eE 亿万千元家%约余至~#/()abn\t\u3000").ofMaxLength(14);
    }
}
