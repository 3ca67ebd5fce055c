package qunheng.chart.plot;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * A radar of scores 0–100: labels that are read level and never cut, the interval as a band, and axes without a score
 * dashed and left out of the outline instead of falling to the centre.
 */
public final class RadarPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;

    private final transient List<RadarAxis> axes;
    private final transient List<RadarSeries> series;

    public RadarPlot(ChartTheme theme, List<RadarAxis> axes, List<RadarSeries> series) {
        super(theme);
        this.axes = List.copyOf(axes);
        this.series = List.copyOf(series);
        for (var one : series) {
            if (one.points().size() != axes.size()) {
                throw new IllegalArgumentException(one.name() + " has not one point an axis");
            }
        }
    }

    /** Clockwise from the top. */
    public List<RadarAxis> axes() {
        return axes;
    }

    public List<RadarSeries> series() {
        return series;
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var legend = series.size() > 1 ? theme.length(24) : 0;
        var room = new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), area.getHeight() - legend);
        var labels = labels(room);
        var web = web(room, labels);
        drawWeb(pen, web);
        for (var i = series.size() - 1; i >= 0; i--) {
            drawBand(pen, web, series.get(i), theme.series(i));
        }
        drawScale(pen, web);
        for (var i = series.size() - 1; i >= 0; i--) {
            drawOutline(pen, web, series.get(i), theme.series(i));
        }
        for (var i = 0; i < axes.size(); i++) {
            drawLabel(pen, web, labels.get(i), axes.get(i), i, marks);
        }
        drawLegend(pen, area, legend);
    }

    private record Web(double x, double y, double radius, int axes) {
        Point2D at(int axis, double score) {
            var angle = angle(axis, axes);
            return new Point2D.Double(
                    x + radius * score / 100 * Math.sin(angle), y - radius * score / 100 * Math.cos(angle));
        }
    }

    private record Label(List<String> lines, double width, double height) {}

    private static double angle(int axis, int axes) {
        return 2 * Math.PI * axis / axes;
    }

    private List<Label> labels(Rectangle2D room) {
        var theme = theme();
        var font = theme.font(13);
        var labels = new ArrayList<Label>();
        // A low figure has room beside the web and none above it.
        var beside = Math.max(room.getWidth() * 0.25, (room.getWidth() - room.getHeight()) * 0.6);
        for (var axis : axes) {
            var lines = Pen.wrap(axis.name(), font, Math.max(theme.length(60), beside));
            var width = Math.max(
                    lines.stream().mapToDouble(line -> Pen.width(line, font)).max().orElse(0),
                    Pen.width(axis.shown(), theme.bold(13)));
            labels.add(new Label(lines, width, (lines.size() + 1) * theme.length(17)));
        }
        return labels;
    }

    /** The largest web that leaves every label whole, in the middle of the room that it needs. */
    private Web web(Rectangle2D room, List<Label> labels) {
        var gap = theme().length(10);
        var n = axes.size();
        var radius = Math.min(room.getWidth(), room.getHeight()) / 2;
        for (var i = 0; i < n; i++) {
            var reach = Math.abs(Math.sin(angle(i, n)));
            if (reach > 0.15) {
                radius = Math.min(radius, (room.getWidth() / 2 - labels.get(i).width() - gap) / reach);
            }
        }
        // Both ends grow with the radius, so halving finds the largest that fits.
        var smallest = 0.0;
        for (var step = 0; step < 30; step++) {
            var tried = (smallest + radius) / 2;
            if (above(tried + gap, labels) + below(tried + gap, labels) <= room.getHeight()) {
                smallest = tried;
            } else {
                radius = tried;
            }
        }
        var kept = Math.max(theme().length(30), smallest);
        var above = above(kept + gap, labels);
        var spare = room.getHeight() - above - below(kept + gap, labels);
        return new Web(room.getCenterX(), room.getY() + above + spare / 2, kept, n);
    }

    /** How far the labels at a distance reach above the centre. */
    private static double above(double distance, List<Label> labels) {
        var most = 0.0;
        for (var i = 0; i < labels.size(); i++) {
            var cos = Math.cos(angle(i, labels.size()));
            most = Math.max(most, distance * cos + labels.get(i).height() * (1 + cos) / 2);
        }
        return most;
    }

    private static double below(double distance, List<Label> labels) {
        var most = 0.0;
        for (var i = 0; i < labels.size(); i++) {
            var cos = Math.cos(angle(i, labels.size()));
            most = Math.max(most, -distance * cos + labels.get(i).height() * (1 - cos) / 2);
        }
        return most;
    }

    private void drawWeb(Pen pen, Web web) {
        var theme = theme();
        for (var ring = 25; ring <= 100; ring += 25) {
            var path = new Path2D.Double();
            for (var i = 0; i < axes.size(); i++) {
                var p = web.at(i, ring);
                if (i == 0) {
                    path.moveTo(p.getX(), p.getY());
                } else {
                    path.lineTo(p.getX(), p.getY());
                }
            }
            path.closePath();
            pen.line(path, theme.grid(), ring == 100 ? 1.5 : 1);
        }
        for (var i = 0; i < axes.size(); i++) {
            var end = web.at(i, 100);
            var spoke = new Line2D.Double(web.x(), web.y(), end.getX(), end.getY());
            if (axes.get(i).scored()) {
                pen.line(spoke, theme.grid(), 1);
            } else {
                pen.line(spoke, theme.muted(), 1.4, 4, 5);
            }
        }
    }

    private void drawScale(Pen pen, Web web) {
        for (var ring = 25; ring <= 100; ring += 25) {
            var p = web.at(0, ring);
            pen.patchedText(
                    Integer.toString(ring),
                    p.getX() + theme().length(6),
                    p.getY(),
                    theme().font(10),
                    theme().muted(),
                    Align.LEFT);
        }
    }

    /** The ring between low and high; where an axis has no interval the ring pinches to its neighbours. */
    private void drawBand(Pen pen, Web web, RadarSeries one, Color colour) {
        var band = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        if (closed(band, web, one, RadarSeries.Point::high) && closed(band, web, one, RadarSeries.Point::low)) {
            pen.fill(band, theme().tint(colour, theme().kind() == ChartTheme.Kind.DARK ? 0.3 : 0.2));
        }
    }

    private static boolean closed(
            Path2D path, Web web, RadarSeries one, ToDoubleFunction<RadarSeries.Point> value) {
        var first = true;
        for (var i = 0; i < one.points().size(); i++) {
            var at = value.applyAsDouble(one.points().get(i));
            if (!Double.isNaN(at)) {
                var p = web.at(i, at);
                if (first) {
                    path.moveTo(p.getX(), p.getY());
                } else {
                    path.lineTo(p.getX(), p.getY());
                }
                first = false;
            }
        }
        if (!first) {
            path.closePath();
        }
        return !first;
    }

    private void drawOutline(Pen pen, Web web, RadarSeries one, Color colour) {
        var n = axes.size();
        for (var i = 0; i < n; i++) {
            var here = one.points().get(i).score();
            var next = one.points().get((i + 1) % n).score();
            if (!Double.isNaN(here) && !Double.isNaN(next)) {
                var from = web.at(i, here);
                var to = web.at((i + 1) % n, next);
                pen.line(new Line2D.Double(from, to), colour, theme().length(2.4));
            }
        }
        var radius = theme().length(4);
        for (var i = 0; i < n; i++) {
            var score = one.points().get(i).score();
            if (!Double.isNaN(score)) {
                var p = web.at(i, score);
                var dot = new Ellipse2D.Double(p.getX() - radius, p.getY() - radius, 2 * radius, 2 * radius);
                pen.fill(dot, colour);
                pen.line(dot, theme().background(), 1.2);
            }
        }
    }

    private void drawLabel(Pen pen, Web web, Label label, RadarAxis axis, int index, Marks marks) {
        var theme = theme();
        var n = axes.size();
        var gap = theme.length(10);
        var sin = Math.sin(angle(index, n));
        var cos = Math.cos(angle(index, n));
        var x = web.x() + (web.radius() + gap) * sin;
        var y = web.y() - (web.radius() + gap) * cos;
        var align = Math.abs(sin) <= 0.15 ? Align.CENTRE : sin > 0 ? Align.LEFT : Align.RIGHT;
        // Up and down labels stand clear of the web; those at the side are centred on their spoke.
        var top = y - label.height() * (1 + cos) / 2;
        var left = switch (align) {
            case LEFT -> x;
            case CENTRE -> x - label.width() / 2;
            case RIGHT -> x - label.width();
        };
        var line = theme.length(17);
        var middle = top + line / 2;
        for (var text : label.lines()) {
            pen.text(text, x, middle, theme.font(13), axis.scored() ? theme.text() : theme.muted(), align);
            middle += line;
        }
        pen.text(axis.shown(), x, middle, theme.bold(13), axis.scored() ? theme.text() : theme.muted(), align);
        marks.add(
                new Rectangle2D.Double(left, top, label.width(), label.height()), axis.key(), axis.tooltip());
    }

    private void drawLegend(Pen pen, Rectangle2D area, double height) {
        if (height == 0) {
            return;
        }
        var theme = theme();
        var font = theme.font(12);
        var widths = series.stream().mapToDouble(s -> Pen.width(s.name(), font) + theme.length(42)).sum();
        var x = area.getCenterX() - widths / 2;
        var y = area.getMaxY() - height / 2;
        for (var i = 0; i < series.size(); i++) {
            pen.line(new Line2D.Double(x, y, x + theme.length(20), y), theme.series(i), theme.length(2.4));
            pen.text(series.get(i).name(), x + theme.length(26), y, font, theme.text(), Align.LEFT);
            x += Pen.width(series.get(i).name(), font) + theme.length(42);
        }
    }
}
