package qunheng.chart.plot;

/**
 * One unit of a tile map.
 *
 * @param row from 1, at the top
 * @param column from 1, at the left
 * @param brief a name for a tile too small for the other
 * @param value NaN where there is no data, which is drawn otherwise than zero
 * @param shown the value as printed on the tile
 * @param ringed marked as the user's own
 */
public record Tile(
        String key,
        int row,
        int column,
        String name,
        String brief,
        double value,
        String shown,
        String tooltip,
        boolean ringed) {
    public Tile(
            String key, int row, int column, String name, double value, String shown, String tooltip, boolean ringed) {
        this(key, row, column, name, name, value, shown, tooltip, ringed);
    }

    public boolean hasData() {
        return !Double.isNaN(value);
    }
}
