package qunheng.report.docx.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages of 100 points, lines of 10. */
class PageFlowTest {
    private static Box text(String name, int lines) {
        return new Box(0, lines, 10, 0, 0, false, false, false, 0, List.of(name));
    }

    private static Box heading(String name) {
        return new Box(0, 1, 10, 0, 0, true, true, false, 0, List.of(name));
    }

    private static Box row(String name, double notes) {
        return new Box(0, 1, 10, 0, notes, true, false, false, 20, List.of(name));
    }

    @Test
    void aParagraphThatEndsWithThePageLeavesTheNextToTheNextPage() {
        assertThat(PageFlow.pages(100, List.of(text("a", 10), text("b", 1)))).containsEntry("a", 1).containsEntry("b", 2);
    }

    @Test
    void aHeadingGoesWithTheTextBelowItAndNoLineIsLeftAlone() {
        assertThat(PageFlow.pages(100, List.of(text("a", 9), heading("h"), text("b", 4))))
                .as("one line would fit, two of the text would not").containsEntry("h", 2).containsEntry("b", 2);
        assertThat(PageFlow.pages(100, List.of(text("a", 7), heading("h"), text("b", 4), text("c", 6))))
                .as("two lines stay, two go over").containsEntry("h", 1).containsEntry("b", 1).containsEntry("c", 2);
    }

    @Test
    void footnotesTakeRoomFromThePageThatCallsThem() {
        assertThat(PageFlow.pages(100, List.of(row("a", 30), row("b", 30), row("c", 30))))
                .as("10 for the line above the notes").containsEntry("b", 1).containsEntry("c", 2);
    }

    @Test
    void theHeaderOfATableTakesRoomOnEachPage() {
        var rows = java.util.stream.IntStream.range(0, 19).mapToObj(i -> row("r" + i, 0)).toList();
        var pages = PageFlow.pages(100, rows);
        assertThat(pages).as("10 rows, then 8 below a header of 20").containsEntry("r9", 1).containsEntry("r17", 2).containsEntry("r18", 3);
    }

    @Test
    void aTextIsMeasuredInItsOwnWidths() {
        assertThat(LineWidths.lines("集群".repeat(5), 10, false, 100)).isEqualTo(1);
        assertThat(LineWidths.lines("集群".repeat(5) + "人", 10, false, 100)).isEqualTo(2);
        assertThat(LineWidths.lines("集群".repeat(5) + "。", 10, false, 100)).as("a mark hangs").isEqualTo(1);
        assertThat(LineWidths.lines("a\nb\n", 10, false, 100)).isEqualTo(3);
        assertThat(LineWidths.lines("x".repeat(100), 10, false, 100)).as("a word longer than a line").isBetween(5, 7);
    }
}
