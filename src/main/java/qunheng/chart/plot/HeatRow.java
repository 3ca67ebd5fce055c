package qunheng.chart.plot;

import java.util.List;

/**
 * One row of a heat map.
 *
 * @param group heading above the row where a new group begins; blank for none
 * @param cells one a column
 */
public record HeatRow(String group, String label, List<Cell> cells) {
    /**
     * One cell of 0–100.
     *
     * @param value NaN when there is none: the cell is hatched and never takes the colour of a low one
     * @param applies false when there can be none: the cell stays empty
     * @param shown the number as printed
     */
    public record Cell(String key, double value, boolean applies, String shown, String tooltip) {}

    public HeatRow {
        cells = List.copyOf(cells);
    }
}
