package qunheng.chart.plot;

import java.awt.Color;
import java.util.List;
import qunheng.chart.ChartTheme;

/**
 * The legend of a tile map of kinds.
 *
 * @param classes in the order of the values: a tile of value 0 is of the first; each tile prints its class as well
 */
public record ClassLegend(String quantity, List<Entry> classes, String noData, String own) implements TileKey {
    public record Entry(Color colour, String name) {}

    public ClassLegend {
        classes = List.copyOf(classes);
    }

    @Override
    public Color fill(ChartTheme theme, double value) {
        return classes.get((int) value).colour();
    }
}
