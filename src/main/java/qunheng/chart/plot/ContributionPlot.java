package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * What a score is made of: one strip of 0–100 in which the parts lie end to end and reach the score, and below it each
 * part against the most it could give.
 */
public final class ContributionPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 44;

    private final transient List<Contribution> parts;
    private final transient String total;

    /** @param total the score as printed at the end of the strip */
    public ContributionPlot(ChartTheme theme, List<Contribution> parts, String total) {
        super(theme);
        this.parts = List.copyOf(parts);
        this.total = total;
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var head = theme.length(60);
        drawStrip(pen, new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), head), marks);
        var font = theme.font(13);
        var height = Math.min(theme.length(TALLEST_ROW), (area.getHeight() - head) / Math.max(1, parts.size()));
        // A label that has one line only may be longer.
        var lines = height < theme.length(31) ? 1 : 2;
        var labels = Math.min(
                area.getWidth() * (lines == 1 ? 0.6 : 0.42),
                parts.stream().mapToDouble(p -> Pen.width(p.label(), font)).max().orElse(0) + theme.length(28));
        var values = parts.stream().mapToDouble(p -> Pen.width(p.shown(), theme.bold(12))).max().orElse(0) + 10;
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var most = parts.stream().mapToDouble(Contribution::most).max().orElse(0);
        var y = area.getY() + head;
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            var row = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var swatch = theme.length(11);
            pen.fill(
                    new Rectangle2D.Double(area.getX(), row.getCenterY() - swatch / 2, swatch, swatch),
                    theme.series(i));
            pen.label(
                    part.label(),
                    area.getX() + theme.length(18),
                    row.getCenterY(),
                    labels - theme.length(26),
                    lines,
                    font,
                    theme.text(),
                    Align.LEFT);
            drawRow(pen, i, new Rectangle2D.Double(left, y, width, height), most);
            pen.text(part.shown(), area.getMaxX(), row.getCenterY(), theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(row, part.key(), part.tooltip());
            y += height;
        }
    }

    private void drawRow(Pen pen, int index, Rectangle2D room, double most) {
        var theme = theme();
        var part = parts.get(index);
        if (most <= 0) {
            return;
        }
        var thickness = Math.min(room.getHeight() * 0.55, theme.length(18));
        var top = room.getCenterY() - thickness / 2;
        var share = part.most() > 0 ? part.most() / most : 1;
        var track = new Rectangle2D.Double(room.getX(), top, room.getWidth() * share, thickness);
        if (Double.isNaN(part.points())) {
            pen.hatch(track, theme.grid(), theme.length(7), 1);
            return;
        }
        pen.fill(track, theme.tint(theme.series(index), 0.16));
        pen.line(track, theme.tint(theme.series(index), 0.5), 1);
        pen.fill(
                new Rectangle2D.Double(room.getX(), top, room.getWidth() * part.points() / most, thickness),
                theme.series(index));
    }

    private void drawStrip(Pen pen, Rectangle2D room, Marks marks) {
        var theme = theme();
        var height = theme.length(26);
        var right = Pen.width(total, theme.bold(16)) + 14;
        var strip = new Rectangle2D.Double(
                room.getX(), room.getY() + theme.length(2), room.getWidth() - right, height);
        pen.fill(strip, theme.surface());
        var x = strip.getX();
        for (var i = 0; i < parts.size(); i++) {
            var part = parts.get(i);
            if (Double.isNaN(part.points())) {
                continue;
            }
            var box = new Rectangle2D.Double(x, strip.getY(), strip.getWidth() * part.points() / 100, height);
            var fill = theme.series(i);
            pen.fill(box, fill);
            pen.line(
                    new Line2D.Double(box.getMaxX(), box.getY(), box.getMaxX(), box.getMaxY()),
                    theme.background(),
                    1.5);
            var points = theme.bold(11);
            if (Pen.width(part.inside(), points) + 6 < box.getWidth()) {
                pen.text(
                        part.inside(),
                        box.getCenterX(),
                        box.getCenterY(),
                        points,
                        ChartTheme.onFill(fill),
                        Align.CENTRE);
            }
            marks.add(box, part.key(), part.tooltip());
            x = box.getMaxX();
        }
        for (var value = 0; value <= 100; value += 20) {
            var at = strip.getX() + strip.getWidth() * value / 100;
            pen.line(new Line2D.Double(at, strip.getMaxY(), at, strip.getMaxY() + 4), theme.muted(), 1);
            var align = value == 0 ? Align.LEFT : Align.CENTRE;
            pen.text(
                    Integer.toString(value),
                    at,
                    strip.getMaxY() + theme.length(13),
                    theme.font(11),
                    theme.muted(),
                    align);
        }
        pen.text(total, room.getMaxX(), strip.getCenterY(), theme.bold(16), theme.text(), Align.RIGHT);
    }
}
