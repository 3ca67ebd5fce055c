package qunheng.chart.plot;

import java.awt.Color;
import qunheng.chart.ChartTheme;

/** What the colours of a tile map mean. */
public sealed interface TileKey permits TileLegend, ClassLegend {
    Color fill(ChartTheme theme, double value);

    /** Label of a tile without data. */
    String noData();

    /** Label of the ring; blank where no tile has one. */
    String own();
}
