package qunheng.chart.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Scores of 0–100 as dots in their intervals, with the thresholds that they are read against. */
public final class IntervalPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 64;

    /** A line across all rows, named at the top. */
    public record Threshold(double value, String name) {}

    private final transient List<IntervalRow> rows;
    private final transient List<Threshold> thresholds;

    public IntervalPlot(ChartTheme theme, List<IntervalRow> rows, List<Threshold> thresholds) {
        super(theme);
        this.rows = List.copyOf(rows);
        this.thresholds = List.copyOf(thresholds);
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(13);
        var small = theme.font(11);
        var labels = Math.min(
                area.getWidth() * 0.38,
                rows.stream()
                                .mapToDouble(r -> Math.max(Pen.width(r.label(), font), Pen.width(r.detail(), small)))
                                .max()
                                .orElse(0)
                        + 12);
        var values = rows.stream().mapToDouble(r -> Pen.width(r.shown(), theme.bold(13))).max().orElse(0) + 14;
        var head = thresholds.isEmpty() ? theme.length(4) : theme.length(20);
        var foot = theme.length(22);
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var height = Math.min(
                theme.length(TALLEST_ROW), (area.getHeight() - head - foot) / Math.max(1, rows.size()));
        var track = new Rectangle2D.Double(left, area.getY() + head, width, height * rows.size());
        drawGrid(pen, track);
        var y = track.getY();
        for (var row : rows) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var middle = strip.getCenterY();
            var two = !row.detail().isEmpty() && height >= theme.length(30);
            pen.label(
                    row.label(),
                    left - 10,
                    two ? middle - theme.length(7.5) : middle,
                    labels - 10,
                    two || height < theme.length(31) ? 1 : 2,
                    font,
                    theme.text(),
                    Align.RIGHT);
            if (two) {
                pen.text(
                        Pen.fit(row.detail(), small, labels - 12),
                        left - 10,
                        middle + theme.length(9),
                        small,
                        theme.muted(),
                        Align.RIGHT);
            }
            drawRow(pen, row, new Rectangle2D.Double(left, y, width, height));
            pen.text(row.shown(), area.getMaxX(), middle, theme.bold(13), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
    }

    private void drawGrid(Pen pen, Rectangle2D track) {
        var theme = theme();
        for (var value = 0; value <= 100; value += 20) {
            var x = track.getX() + track.getWidth() * value / 100;
            pen.line(new Line2D.Double(x, track.getY(), x, track.getMaxY()), theme.grid(), 1);
            pen.text(
                    Integer.toString(value),
                    x,
                    track.getMaxY() + theme.length(11),
                    theme.font(11),
                    theme.muted(),
                    Align.CENTRE);
        }
        var until = Double.NEGATIVE_INFINITY;
        for (var threshold : thresholds) {
            var x = track.getX() + track.getWidth() * threshold.value() / 100;
            pen.line(new Line2D.Double(x, track.getY() - 3, x, track.getMaxY()), theme.muted(), 1.3, 5, 4);
            var half = Pen.width(threshold.name(), theme.font(11)) / 2;
            if (x - half > until) {
                pen.text(
                        threshold.name(),
                        x,
                        track.getY() - theme.length(11),
                        theme.font(11),
                        theme.muted(),
                        Align.CENTRE);
                until = x + half + 4;
            }
        }
    }

    private void drawRow(Pen pen, IntervalRow row, Rectangle2D strip) {
        var theme = theme();
        var middle = strip.getCenterY();
        var colour = theme.series(0);
        if (!Double.isNaN(row.low())) {
            var thick = Math.min(theme.length(12), strip.getHeight() * 0.4);
            var from = strip.getX() + strip.getWidth() * row.low() / 100;
            var to = strip.getX() + strip.getWidth() * row.high() / 100;
            var band =
                    new RoundRectangle2D.Double(from, middle - thick / 2, Math.max(2, to - from), thick, thick, thick);
            pen.fill(band, theme.tint(colour, 0.28));
            pen.line(band, theme.tint(colour, 0.6), 1);
        }
        if (!Double.isNaN(row.score())) {
            var x = strip.getX() + strip.getWidth() * row.score() / 100;
            var radius = Math.min(theme.length(7), strip.getHeight() * 0.3);
            var dot = new Ellipse2D.Double(x - radius, middle - radius, 2 * radius, 2 * radius);
            pen.fill(dot, row.firm() ? colour : theme.background());
            pen.line(dot, row.firm() ? theme.background() : colour, theme.length(row.firm() ? 1.5 : 2.5));
        }
    }
}
