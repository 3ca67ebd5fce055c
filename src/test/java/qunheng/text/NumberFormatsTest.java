package qunheng.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import qunheng.model.Language;

class NumberFormatsTest {
    private final NumberFormats zh = NumberFormats.in(Language.ZH);
    private final NumberFormats en = NumberFormats.in(Language.EN);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6585|6,585",
                "0.1|0.1",
                "122.9|122.9",
                "1234567.8|1,234,568",
                "0|0",
                "-18.25|-18.25",
                "0.000123456789|0.000123457",
                "4.2E-7|4.2E-7"
            })
    void valuesAreGroupedAndShort(double value, String written) {
        assertThat(en.value(value)).isEqualTo(written);
        assertThat(zh.value(value)).isEqualTo(written);
    }

    @Test
    void whatIsMissingIsADashAndNeverZero() {
        assertThat(en.value(Double.NaN)).isEqualTo("—");
        assertThat(en.score(Double.NaN)).isEqualTo("—");
        assertThat(en.percent(Double.NaN)).isEqualTo("—");
    }

    @Test
    void datesFollowTheLanguage() {
        assertThat(zh.date(LocalDate.of(2025, 11, 9))).isEqualTo("2025-11-09");
        assertThat(en.date(LocalDate.of(2025, 11, 9))).isEqualTo("9 Nov 2025");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6,585|6585",
                " 1 |1",
                "12.5%|12.5",
                "1.5e3|1500",
                "−3|-3",
                ".5|0.5",
                "６５８５|6585",
                "1,234,567.5|1234567.5"
            })
    void numbersAreReadAsPeopleTypeThem(String typed, double value) {
        assertThat(NumberFormats.parse(typed)).hasValue(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "abc", "1e400", "1,2", "12,34", "0x1F", "NaN", "Infinity", "1.2.3", "--1", "1 2", "5d"})
    void whatIsNoNumberIsNotGuessed(String typed) {
        assertThat(NumberFormats.parse(typed)).isEmpty();
    }

    @Property
    void whatIsShownForEditingReadsBackAsTheSameNumber(@ForAll double value) {
        var finite = Double.isFinite(value) && Math.abs(value) < 1e300 && (value == 0 || Math.abs(value) > 1e-300);
        if (finite) {
            assertThat(NumberFormats.parse(en.editable(value)).orElseThrow()).isEqualTo(value == 0 ? 0.0 : value);
        }
    }
}
