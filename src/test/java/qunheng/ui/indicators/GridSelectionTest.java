package qunheng.ui.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import qunheng.ui.indicators.GridSelection.Move;

class GridSelectionTest {
    private static final GridColumns COLUMNS = new GridColumns(List.of(2024, 2022, 2023));

    private static GridSelection move(GridSelection from, Move move, boolean extend) {
        return from.moved(move, extend, 90, COLUMNS, 20);
    }

    @Test
    void yearsStandFromOldToNew() {
        assertThat(COLUMNS.years()).containsExactly(2022, 2023, 2024);
        assertThat(COLUMNS.year(3)).hasValue(2022);
        assertThat(COLUMNS.year(2)).isEmpty();
        assertThat(COLUMNS.year(6)).isEmpty();
        assertThat(COLUMNS.of(2024)).isEqualTo(5);
        assertThat(COLUMNS.of(2021)).isEqualTo(-1);
    }

    @Test
    void arrowsStopAtTheEdges() {
        assertThat(move(GridSelection.at(0, 0), Move.UP, false)).isEqualTo(GridSelection.at(0, 0));
        assertThat(move(GridSelection.at(0, 0), Move.LEFT, false)).isEqualTo(GridSelection.at(0, 0));
        assertThat(move(GridSelection.at(89, 6), Move.DOWN, false)).isEqualTo(GridSelection.at(89, 6));
        assertThat(move(GridSelection.at(89, 6), Move.RIGHT, false)).isEqualTo(GridSelection.at(89, 6));
        assertThat(move(GridSelection.at(80, 4), Move.PAGE_DOWN, false)).isEqualTo(GridSelection.at(89, 4));
    }

    @Test
    void shiftStretchesFromWhereItStarted() {
        var stretched = move(move(GridSelection.at(5, 4), Move.DOWN, true), Move.LEFT, true);
        assertThat(stretched).isEqualTo(new GridSelection(5, 4, 6, 3));
        assertThat(stretched.left()).isEqualTo(3);
        assertThat(stretched.right()).isEqualTo(4);
        assertThat(move(stretched, Move.UP, false)).isEqualTo(GridSelection.at(5, 3));
    }

    @Test
    void homeGoesToTheFirstYearAndThenToTheRowsHead() {
        assertThat(move(GridSelection.at(5, 5), Move.ROW_START, false)).isEqualTo(GridSelection.at(5, 3));
        assertThat(move(GridSelection.at(5, 3), Move.ROW_START, false)).isEqualTo(GridSelection.at(5, 0));
        assertThat(move(GridSelection.at(5, 3), Move.ROW_END, false)).isEqualTo(GridSelection.at(5, 5));
    }

    @Test
    void aShorterGridPullsTheSelectionIn() {
        assertThat(new GridSelection(2, 2, 80, 5).within(10, 4)).isEqualTo(new GridSelection(2, 2, 9, 3));
        assertThat(GridSelection.at(3, 3).within(0, 4)).isEqualTo(GridSelection.at(0, 3));
    }
}
