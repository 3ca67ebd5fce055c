package qunheng.chart;

import java.util.List;

/** The numbers behind a chart: what "show as table" shows, a screen reader reads and the CSV holds. */
public record ChartTable(List<String> header, List<List<Cell>> rows) {

    public ChartTable {
        header = List.copyOf(header);
        rows = rows.stream().map(List::copyOf).toList();
        for (var row : rows) {
            if (row.size() != header.size()) {
                throw new IllegalArgumentException("a row of " + row.size() + " under " + header.size() + " columns");
            }
        }
    }

    /**
     * One cell.
     *
     * @param shown as a person reads it
     * @param number as a program reads it; NaN for words and for "no data"
     */
    public record Cell(String shown, double number) {
        public static Cell text(String shown) {
            return new Cell(shown, Double.NaN);
        }

        public static Cell number(String shown, double number) {
            return new Cell(shown, number);
        }

        public boolean numeric() {
            return !Double.isNaN(number);
        }
    }
}
