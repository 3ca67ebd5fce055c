package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;

/** The legend of a map: how much room it takes, and how it looks in it. */
sealed interface KeyDrawing permits TileLegendDrawing, ClassLegendDrawing {
    /** As wide as it likes to be where it stands beside the map. */
    double width(ChartTheme theme);

    /** The least height that a width allows, nothing left out. */
    double height(ChartTheme theme, double width);

    void draw(Pen pen, Rectangle2D room);
}
