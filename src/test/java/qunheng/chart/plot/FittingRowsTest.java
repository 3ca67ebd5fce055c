package qunheng.chart.plot;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FittingRowsTest {
    private static final List<Integer> TEN = IntStream.rangeClosed(1, 10).boxed().toList();

    @Test
    void whatFitsIsShownWhole() {
        assertThat(FittingRows.of(TEN, 10, row -> false)).isEqualTo(new FittingRows<>(TEN, 0));
    }

    @Test
    void oneLineSaysHowManyAreLeftOut() {
        var rows = FittingRows.of(TEN, 5, row -> false);
        assertThat(rows.shown()).containsExactly(1, 2, 3, 4);
        assertThat(rows.left()).isEqualTo(6);
        assertThat(rows.lines()).isEqualTo(5);
    }

    @Test
    void aMarkedRowTakesTheLastPlaceWhereverItStands() {
        var rows = FittingRows.of(TEN, 5, Set.of(2, 9)::contains);
        assertThat(rows.shown()).containsExactly(1, 2, 3, 9);
        assertThat(rows.left()).isEqualTo(6);
    }

    @Test
    void manyMarkedRowsLeaveHalfOfTheRoomToTheFirst() {
        assertThat(FittingRows.of(TEN, 5, row -> row > 4).shown()).containsExactly(1, 2, 5, 6);
    }
}
