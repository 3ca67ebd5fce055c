package qunheng.chart.plot;

import java.awt.Color;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Ramp;

/**
 * The words of a tile map's legend.
 *
 * @param quantity what the colour says
 * @param ticks values printed along the colour scale, ascending, the first at its low and the last at its high end
 * @param diverging whether the middle of the scale means something, so that both directions have a colour
 * @param noData label of a tile without data
 * @param own label of the ring; blank where no tile has one
 */
public record TileLegend(String quantity, List<Tick> ticks, boolean diverging, String noData, String own)
        implements TileKey {
    public record Tick(double value, String shown) {}

    public TileLegend(String quantity, List<Tick> ticks, String noData, String own) {
        this(quantity, ticks, false, noData, own);
    }

    public TileLegend {
        ticks = List.copyOf(ticks);
    }

    @Override
    public Color fill(ChartTheme theme, double value) {
        var span = high() - low();
        return ramp(theme).at(span == 0 ? 0 : (value - low()) / span);
    }

    Ramp ramp(ChartTheme theme) {
        return diverging ? theme.difference() : theme.quantity();
    }

    double low() {
        return ticks.getFirst().value();
    }

    double high() {
        return ticks.getLast().value();
    }
}
