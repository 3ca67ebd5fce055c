package qunheng.chart.plot;

import java.util.List;

/**
 * The words of a tile map's legend.
 *
 * @param quantity what the colour says
 * @param ticks values printed along the colour scale, ascending, the first at its low and the last at its high end
 * @param noData label of a tile without data
 * @param own label of the ring; blank where no tile has one
 */
public record TileLegend(String quantity, List<Tick> ticks, String noData, String own) {
    public record Tick(double value, String shown) {}

    public TileLegend {
        ticks = List.copyOf(ticks);
    }

    double low() {
        return ticks.getFirst().value();
    }

    double high() {
        return ticks.getLast().value();
    }
}
