package qunheng.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {
    @Test
    void quotedCellsHoldCommasQuotesAndLines() {
        var table = CsvTable.parse("t.csv", "a,b\r\n\"x, \"\"y\"\"\",\"1\n2\"\nlast,\n");
        assertThat(table.header()).containsExactly("a", "b");
        assertThat(table.rows()).extracting(CsvTable.Row::line).containsExactly(2, 4);
        assertThat(table.rows().get(0).cells()).containsExactly("x, \"y\"", "1\n2");
        assertThat(table.rows().get(1).cells()).containsExactly("last", "");
    }

    @Test
    void blankLinesAreNoRows() {
        assertThat(CsvTable.parse("t.csv", "a,b\n\n,\n1,2\n\n").rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '#', value = {
        "'';exchange.csv.empty",
        "a,a|1,2;exchange.csv.headerTwice",
        "a,|1,2;exchange.csv.headerEmpty",
        "a,b|1;exchange.csv.cells",
        "a,b|1,2,3;exchange.csv.cells",
        "a,b|\"1,2;exchange.csv.quoteOpen",
        "a,b|\"1\"x,2;exchange.csv.afterQuote"
    })
    void aBrokenTableIsRefused(String text, String key) {
        assertThatExceptionOfType(ExchangeException.class)
                .isThrownBy(() -> CsvTable.parse("t.csv", text.equals("''") ? "" : text.replace('|', '\n')))
                .satisfies(refusal -> assertThat(refusal.key()).isEqualTo(key));
    }

    /** A unit of per cent is the commonest text of all, and no program takes it for a formula. */
    @Test
    void aPerCentSignStandsAsItIs() {
        assertThat(CsvCell.written("%")).isEqualTo("%");
        assertThat(back("%")).isEqualTo("%");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@x", "\tx", "'x", "'=x", "|cmd", "＝1"})
    void aTextThatLooksLikeAFormulaIsDefusedAndComesBack(String text) {
        var written = CsvCell.written(text);
        assertThat(written.replace("\"", "")).startsWith("'");
        assertThat(back(written)).isEqualTo(text);
    }

    @Property
    void everyTextComesBackAsItWas(@ForAll @StringLength(max = 20) String text) {
        assertThat(back(CsvCell.written(text))).isEqualTo(text);
    }

    private static String back(String cell) {
        var table = CsvTable.parse("t.csv", "a,b\n1," + cell + "\n");
        return CsvCell.read(table.rows().getFirst().cells().get(1));
    }
}
