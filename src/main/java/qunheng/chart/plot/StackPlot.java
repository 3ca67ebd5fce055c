package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Scores of 0–100 one below another, each as the parts that add up to it, with the whisker of its interval. */
public final class StackPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 48;
    private static final double NARROWEST = 0.05;

    private final transient List<String> parts;
    private final transient List<StackRow> rows;
    private final transient String interval;

    /**
     * @param parts names of the parts, in the order of the stacks
     * @param interval name of the whisker in the legend
     */
    public StackPlot(ChartTheme theme, List<String> parts, List<StackRow> rows, String interval) {
        super(theme);
        this.parts = List.copyOf(parts);
        this.rows = List.copyOf(rows);
        this.interval = interval;
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(13);
        var small = theme.font(11);
        var names = new ArrayList<>(parts);
        names.add(interval);
        var legend = new LegendLines(names, area.getWidth(), theme);
        legend.draw(pen, area.getX(), area.getY(), (i, box) -> drawSwatch(pen, i, box));
        var labels = Math.min(
                area.getWidth() * 0.34,
                rows.stream()
                                .mapToDouble(r -> Math.max(
                                        Pen.width(r.label(), r.own() ? theme.bold(13) : font),
                                        Pen.width(r.detail(), small)))
                                .max()
                                .orElse(0)
                        + 14);
        var values = rows.stream().mapToDouble(r -> Pen.width(r.shown(), theme.bold(13))).max().orElse(0) + 14;
        var head = legend.height() + theme.length(4);
        var foot = theme.length(22);
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var height = Math.min(
                theme.length(TALLEST_ROW), (area.getHeight() - head - foot) / Math.max(1, rows.size()));
        var track = new Rectangle2D.Double(left, area.getY() + head, width, height * rows.size());
        drawScale(pen, track);
        var y = track.getY();
        for (var row : rows) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var middle = strip.getCenterY();
            var two = !row.detail().isEmpty() && height >= theme.length(32);
            pen.label(
                    row.label(),
                    left - 10,
                    two ? middle - theme.length(8) : middle,
                    labels - 10,
                    two || height < theme.length(31) ? 1 : 2,
                    row.own() ? theme.bold(13) : font,
                    row.own() ? theme.own() : theme.text(),
                    Align.RIGHT);
            if (two) {
                var detail = Pen.fit(row.detail(), small, labels - 12);
                pen.text(detail, left - 10, middle + theme.length(9), small, theme.muted(), Align.RIGHT);
            }
            drawRow(pen, row, new Rectangle2D.Double(left, y, width, height));
            pen.text(row.shown(), area.getMaxX(), middle, theme.bold(13), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
    }

    private void drawSwatch(Pen pen, int index, Rectangle2D box) {
        if (index < parts.size()) {
            pen.fill(box, theme().series(index));
        } else {
            drawWhisker(pen, box.getX() + 1, box.getMaxX() - 1, box.getCenterY(), box.getHeight() * 0.7);
        }
    }

    private void drawScale(Pen pen, Rectangle2D track) {
        var theme = theme();
        for (var value = 0; value <= 100; value += 20) {
            var x = track.getX() + track.getWidth() * value / 100;
            pen.line(new Line2D.Double(x, track.getY(), x, track.getMaxY()), theme.grid(), 1);
            var y = track.getMaxY() + theme.length(11);
            pen.text(Integer.toString(value), x, y, theme.font(11), theme.muted(), Align.CENTRE);
        }
    }

    private void drawRow(Pen pen, StackRow row, Rectangle2D room) {
        var theme = theme();
        var thickness = Math.min(room.getHeight() * 0.58, theme.length(22));
        var whisker = Math.min(theme.length(8), room.getHeight() * 0.22);
        // The whisker runs below the parts, so that it hides none of their numbers.
        var top = room.getCenterY() - (thickness + whisker) / 2;
        var x = room.getX();
        if (!Double.isNaN(row.score())) {
            for (var i = 0; i < row.parts().size(); i++) {
                var points = row.parts().get(i);
                if (Double.isNaN(points) || points <= 0) {
                    continue;
                }
                var box = new Rectangle2D.Double(x, top, room.getWidth() * points / 100, thickness);
                drawPart(pen, i, box, points);
                x = box.getMaxX();
            }
        }
        // Complete data leave no interval to draw.
        if (row.high() - row.low() >= NARROWEST) {
            drawWhisker(
                    pen,
                    room.getX() + room.getWidth() * row.low() / 100,
                    room.getX() + room.getWidth() * row.high() / 100,
                    Double.isNaN(row.score()) ? room.getCenterY() : top + thickness + whisker / 2 + 1,
                    whisker);
        }
    }

    private void drawPart(Pen pen, int index, Rectangle2D box, double points) {
        var fill = theme().series(index);
        pen.fill(box, fill);
        pen.line(new Line2D.Double(box.getMaxX(), box.getY(), box.getMaxX(), box.getMaxY()), theme().background(), 1.5);
        var font = theme().font(11);
        var shown = Long.toString(Math.round(points));
        if (Pen.width(shown, font) + 5 < box.getWidth() && font.getSize() <= box.getHeight()) {
            pen.text(shown, box.getCenterX(), box.getCenterY(), font, ChartTheme.onFill(fill), Align.CENTRE);
        }
    }

    private void drawWhisker(Pen pen, double from, double to, double middle, double height) {
        var colour = theme().text();
        pen.line(new Line2D.Double(from, middle, to, middle), colour, 1.4);
        for (var x : new double[] {from, to}) {
            pen.line(new Line2D.Double(x, middle - height / 2, x, middle + height / 2), colour, 1.4);
        }
    }
}
