package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * The legend of a tile map: colour scale, no data, own.
 *
 * @param flat whether the two last stand beside the scale, not below it
 */
record TileLegendDrawing(TileLegend legend, boolean ring, boolean flat) implements KeyDrawing {
    private static final int STEPS = 48;

    @Override
    public double width(ChartTheme theme) {
        return theme.length(210);
    }

    @Override
    public double height(ChartTheme theme, double width) {
        var line = Pen.lineHeight(theme.font(11));
        var title = Pen.wrap(legend.quantity(), theme.bold(11), width).size();
        var below = flat ? 0 : 1.15 * (ring ? 2 : 1);
        return line * (title + 0.5 - 0.4 + 0.75 + below + 0.5) + theme.length(12);
    }

    @Override
    public void draw(Pen pen, Rectangle2D room) {
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
        var swatch = theme.length(14);
        var x = room.getX();
        if (flat) {
            x = bar.getMaxX() + theme.length(24);
            y = bar.getCenterY();
        } else {
            y += line * 1.15;
        }
        var box = new Rectangle2D.Double(x, y - swatch / 2, swatch * 1.4, swatch);
        TileMapPlot.drawNoData(pen, box);
        pen.text(legend.noData(), box.getMaxX() + 6, y, font, theme.muted(), Align.LEFT);
        if (ring) {
            if (flat) {
                x = box.getMaxX() + 6 + Pen.width(legend.noData(), font) + theme.length(20);
            } else {
                y += line * 1.15;
            }
            var own = new Rectangle2D.Double(x, y - swatch / 2, swatch * 1.4, swatch);
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
