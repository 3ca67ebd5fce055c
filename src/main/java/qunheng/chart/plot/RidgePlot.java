package qunheng.chart.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;
import qunheng.chart.plot.ScatterPlot.Axis;
import qunheng.chart.plot.ScatterPlot.Spot;

/** Densities one behind the other on one axis, the last in front, with a stroke below each for every unit. */
public final class RidgePlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    /** How many steps high the highest ridge is: it hides a part of those behind it. */
    private static final double OVERLAP = 1.7;

    /** One unit on the base of a ridge. */
    public record Stroke(String key, double x, String label, String tooltip, boolean ringed) {}

    /**
     * One ridge.
     *
     * @param curve from left to right; the height of all ridges is on one scale
     * @param chosen whether it is the one that other figures show
     */
    public record Ridge(
            String key, String label, List<Spot> curve, List<Stroke> strokes, String tooltip, boolean chosen) {
        public Ridge {
            curve = List.copyOf(curve);
            strokes = List.copyOf(strokes);
        }
    }

    private final transient List<Ridge> ridges;
    private final transient Axis x;
    private @Nullable String selected;

    public RidgePlot(ChartTheme theme, List<Ridge> ridges, Axis x) {
        super(theme);
        this.ridges = List.copyOf(ridges);
        this.x = x;
    }

    /** Back to front. */
    public List<Ridge> ridges() {
        return ridges;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(12);
        var line = Pen.lineHeight(theme.font(11));
        var labels = ridges.stream()
                        .mapToDouble(r -> Pen.width(r.label(), theme.bold(12)))
                        .max()
                        .orElse(0)
                + theme.length(12);
        var foot = line * 2 + theme.length(6);
        var field = new Rectangle2D.Double(
                area.getX() + labels,
                area.getY() + 4,
                Math.max(20, area.getWidth() - labels - theme.length(12)),
                Math.max(20, area.getHeight() - foot - 4));
        var step = field.height / (ridges.size() - 1 + OVERLAP);
        drawAxis(pen, area, field, line);
        var highest = ridges.stream().flatMap(r -> r.curve().stream()).mapToDouble(Spot::y).max().orElse(1);
        for (var i = 0; i < ridges.size(); i++) {
            var ridge = ridges.get(i);
            var base = field.getMaxY() - (ridges.size() - 1 - i) * step;
            drawRidge(pen, field, ridge, base, step * OVERLAP / highest, marks);
            var ink = ridge.chosen() ? theme.text() : theme.muted();
            pen.text(ridge.label(), field.x - theme.length(6), base - font.getSize() * 0.4,
                    ridge.chosen() ? theme.bold(12) : font, ink, Align.RIGHT);
            drawStrokes(pen, field, ridge, base, Math.min(theme.length(5), step * 0.3), i == ridges.size() - 1, marks);
        }
    }

    private void drawAxis(Pen pen, Rectangle2D area, Rectangle2D field, double line) {
        var theme = theme();
        var font = theme.font(11);
        var free = Double.NEGATIVE_INFINITY;
        for (var tick : x.ticks()) {
            var at = x(field, tick.value());
            pen.line(new Line2D.Double(at, field.getY(), at, field.getMaxY()), theme.grid(), 1);
            var half = Pen.width(tick.shown(), font) / 2;
            if (at - half > free) {
                pen.text(tick.shown(), at, field.getMaxY() + line * 0.8, font, theme.muted(), Align.CENTRE);
                free = at + half + theme.length(4);
            }
        }
        pen.text(
                Pen.fit(x.label(), font, area.getWidth()),
                field.getMaxX(),
                field.getMaxY() + line * 1.75,
                font,
                theme.muted(),
                Align.RIGHT);
    }

    private void drawRidge(Pen pen, Rectangle2D field, Ridge ridge, double base, double scale, Marks marks) {
        var theme = theme();
        var path = new Path2D.Double();
        path.moveTo(x(field, ridge.curve().getFirst().x()), base);
        ridge.curve().forEach(spot -> path.lineTo(x(field, spot.x()), base - spot.y() * scale));
        path.lineTo(x(field, ridge.curve().getLast().x()), base);
        path.closePath();
        var colour = ridge.chosen() ? theme.accent() : theme.series(0);
        pen.fill(path, theme.tint(colour, ridge.chosen() ? 0.42 : 0.22));
        pen.line(path, colour, ridge.chosen() ? 2 : 1.3);
        marks.add(path, ridge.key(), ridge.tooltip());
    }

    private void drawStrokes(
            Pen pen, Rectangle2D field, Ridge ridge, double base, double height, boolean named, Marks marks) {
        var theme = theme();
        for (var stroke : ridge.strokes()) {
            var at = x(field, stroke.x());
            pen.line(new Line2D.Double(at, base, at, base - height), theme.tint(theme.text(), 0.65), 1);
            marks.add(
                    new Rectangle2D.Double(at - 2.5, base - height - 2, 5, height + 4), stroke.key(), stroke.tooltip());
        }
        for (var stroke : ridge.strokes()) {
            var picked = stroke.key().equals(selected);
            if (picked || stroke.ringed()) {
                var radius = theme.length(4);
                var at = x(field, stroke.x());
                var dot = new Ellipse2D.Double(at - radius, base - radius, 2 * radius, 2 * radius);
                pen.fill(dot, picked ? theme.text() : theme.background());
                pen.line(
                        dot,
                        stroke.ringed() ? theme.own() : theme.background(),
                        theme.length(stroke.ringed() ? 2.2 : 1));
                if (named) {
                    var right = at + theme.length(8) + Pen.width(stroke.label(), theme.bold(11)) < field.getMaxX();
                    pen.patchedText(
                            stroke.label(),
                            right ? at + theme.length(8) : at - theme.length(8),
                            base - theme.length(9),
                            theme.bold(11),
                            theme.text(),
                            right ? Align.LEFT : Align.RIGHT);
                }
            }
        }
    }

    private double x(Rectangle2D field, double value) {
        return field.getX() + (value - x.low()) / (x.high() - x.low()) * field.getWidth();
    }
}
