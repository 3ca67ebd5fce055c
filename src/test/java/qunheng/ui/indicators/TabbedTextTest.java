package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TabbedTextTest {
    @Test
    void theLastLineEndMakesNoRow() {
        assertThat(TabbedText.parse("1\t2\r\n3\t4\r\n")).containsExactly(List.of("1", "2"), List.of("3", "4"));
    }

    @Test
    void lineEndsOfEveryKindSeparateRows() {
        assertThat(TabbedText.parse("1\n2\r3\r\n4"))
                .containsExactly(List.of("1"), List.of("2"), List.of("3"), List.of("4"));
    }

    @Test
    void emptyCellsAndEmptyRowsKeepTheirPlace() {
        assertThat(TabbedText.parse("\t2\t\r\n\r\n5"))
                .containsExactly(List.of("", "2", ""), List.of(""), List.of("5"));
    }

    @Test
    void aTabAtTheEndIsFollowedByAnEmptyCell() {
        assertThat(TabbedText.parse("1\t")).containsExactly(List.of("1", ""));
    }

    @Test
    void quotedCellsHoldTabsLineEndsAndQuotes() {
        assertThat(TabbedText.parse("\"1\t2\"\t\"a\r\nb\"\t\"say \"\"8\"\"\"\n9"))
                .containsExactly(List.of("1\t2", "a\r\nb", "say \"8\""), List.of("9"));
    }

    @Test
    void aQuoteThatIsNotClosedIsAnOrdinaryCharacter() {
        assertThat(TabbedText.parse("\"12\t3\n\"4\"5\t6"))
                .containsExactly(List.of("\"12", "3"), List.of("\"4\"5", "6"));
    }

    @Test
    void nothingIsNoRow() {
        assertThat(TabbedText.parse("")).isEmpty();
    }

    @Property
    void whatIsWrittenIsReadAgain(@ForAll("blocks") List<List<String>> rows) {
        assertThat(TabbedText.parse(TabbedText.write(rows) + "\r\n")).isEqualTo(rows);
    }

    @Provide
    Arbitrary<List<List<String>>> blocks() {
        var cell = Arbitraries.strings().withChars("a1\"\t\n\r ，亿").ofMaxLength(6);
        return cell.list().ofMinSize(1).ofMaxSize(4).list().ofMinSize(1).ofMaxSize(4);
    }
}
