package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** The legend of a tile map, in the corner that the north-west leaves free: colour scale, no data, own. */
record TileLegendDrawing(TileLegend legend, boolean ring) {
    private static final int STEPS = 48;

    void draw(Pen pen, Rectangle2D room) {
        var theme = pen.theme();
        var font = theme.font(11);
        var line = Pen.lineHeight(font);
        var y = room.getY() + line / 2;
        for (var part : Pen.wrap(legend.quantity(), theme.bold(11), room.getWidth())) {
            pen.text(part, room.getX(), y, theme.bold(11), theme.text(), Align.LEFT);
            y += line;
        }
        y += theme.length(2);
        var bar = new Rectangle2D.Double(
                room.getX(), y - line * 0.4, Math.min(room.getWidth() * 0.92, theme.length(190)), theme.length(10));
        drawScale(pen, bar);
        y = bar.getMaxY() + line * 0.75;
        drawTicks(pen, bar, y);
        y += line * 1.15;
        var swatch = theme.length(14);
        if (y + line * (ring ? 1.6 : 0.5) > room.getMaxY()) {
            return;
        }
        var box = new Rectangle2D.Double(room.getX(), y - swatch / 2, swatch * 1.4, swatch);
        TileMapPlot.drawNoData(pen, box);
        pen.text(legend.noData(), box.getMaxX() + 6, y, font, theme.muted(), Align.LEFT);
        if (ring) {
            y += line * 1.15;
            var own = new Rectangle2D.Double(room.getX(), y - swatch / 2, swatch * 1.4, swatch);
            pen.line(TileMapPlot.rounded(own, 1.5), theme.own(), theme.length(3));
            pen.text(legend.own(), own.getMaxX() + 6, y, font, theme.muted(), Align.LEFT);
        }
    }

    private void drawScale(Pen pen, Rectangle2D bar) {
        var width = bar.getWidth() / STEPS;
        for (var i = 0; i < STEPS; i++) {
            // Each step reaches to the end and the next one covers it: side by side, a seam would show between two.
            var left = bar.getX() + i * width;
            var step = new Rectangle2D.Double(left, bar.getY(), bar.getMaxX() - left, bar.getHeight());
            pen.fill(step, legend.ramp(pen.theme()).at((i + 0.5) / STEPS));
        }
        pen.line(bar, pen.theme().grid(), 1);
    }

    private void drawTicks(Pen pen, Rectangle2D bar, double y) {
        var theme = pen.theme();
        var span = legend.high() - legend.low();
        for (var tick : legend.ticks()) {
            var place = span == 0 ? 0 : (tick.value() - legend.low()) / span;
            var x = bar.getX() + place * bar.getWidth();
            pen.line(new Line2D.Double(x, bar.getMaxY(), x, bar.getMaxY() + 3), theme.muted(), 1);
            var align = place <= 0 ? Align.LEFT : place >= 1 ? Align.RIGHT : Align.CENTRE;
            pen.text(tick.shown(), x, y, theme.font(10), theme.muted(), align);
        }
    }
}
