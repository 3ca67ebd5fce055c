package qunheng.chart.plot;

import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Points on two axes, with lines that cut the plane and words in its corners. Labels stand where there is room. */
public final class ScatterPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    /** A larger one is a bubble: paler, because names and other bubbles lie on it. */
    private static final double LARGEST_POINT = 6;

    /**
     * One axis.
     *
     * @param ticks where a grid line and a number stand; on a logarithmic axis the value is the logarithm
     */
    public record Axis(String label, double low, double high, List<Tick> ticks) {
        public Axis {
            ticks = List.copyOf(ticks);
        }
    }

    public record Tick(double value, String shown) {}

    public record Spot(double x, double y) {}

    /** A line through spots; {@code label} at its last one. */
    public record Trace(List<Spot> spots, Color colour, double width, boolean dashed, String label) {
        public Trace {
            spots = List.copyOf(spots);
        }
    }

    /** Words in the four corners; blank for none. */
    public record Corners(String upperLeft, String upperRight, String lowerLeft, String lowerRight) {
        public static final Corners NONE = new Corners("", "", "", "");
    }

    private final transient Axis x;
    private final transient Axis y;
    private final transient List<Dot> dots;
    private final transient List<Trace> traces;
    private final transient Corners corners;
    private final boolean square;
    private @Nullable String selected;

    /** @param square whether one unit is as long on both axes, as on a map */
    public ScatterPlot(
            ChartTheme theme, Axis x, Axis y, List<Dot> dots, List<Trace> traces, Corners corners, boolean square) {
        super(theme);
        this.x = x;
        this.y = y;
        this.dots = dots.stream()
                .sorted(Comparator.comparingDouble(Dot::radius).reversed())
                .toList();
        this.traces = List.copyOf(traces);
        this.corners = corners;
        this.square = square;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(11);
        var line = Pen.lineHeight(font);
        var left = y.ticks().stream().mapToDouble(tick -> Pen.width(tick.shown(), font)).max().orElse(0)
                + theme.length(10);
        var head = y.label().isEmpty() ? 2 : line;
        var foot = line * (x.label().isEmpty() ? 1 : 2);
        var field = new Rectangle2D.Double(
                area.getX() + left,
                area.getY() + head,
                area.getWidth() - left - theme.length(10),
                area.getHeight() - head - foot);
        if (square) {
            var scale = Math.min(field.width / (x.high() - x.low()), field.height / (y.high() - y.low()));
            var width = scale * (x.high() - x.low());
            var height = scale * (y.high() - y.low());
            field = new Rectangle2D.Double(
                    field.getCenterX() - width / 2, field.getCenterY() - height / 2, width, height);
        }
        drawAxes(pen, area, field, line);
        var target = pen.target();
        var clip = target.getClip();
        target.clip(field);
        for (var trace : traces) {
            drawTrace(pen, field, trace);
        }
        target.setClip(clip);
        for (var dot : dots) {
            drawDot(pen, field, dot, marks);
        }
        for (var trace : traces) {
            drawTraceLabel(pen, field, trace);
        }
        drawCorners(pen, field, line);
        drawLabels(pen, field);
    }

    private void drawAxes(Pen pen, Rectangle2D area, Rectangle2D field, double line) {
        var theme = theme();
        var font = theme.font(11);
        for (var tick : x.ticks()) {
            var at = x(field, tick.value());
            pen.line(new Line2D.Double(at, field.getY(), at, field.getMaxY()), theme.grid(), 1);
            pen.text(tick.shown(), at, field.getMaxY() + line * 0.55, font, theme.muted(), Align.CENTRE);
        }
        for (var tick : y.ticks()) {
            var at = y(field, tick.value());
            pen.line(new Line2D.Double(field.getX(), at, field.getMaxX(), at), theme.grid(), 1);
            pen.text(tick.shown(), field.getX() - theme.length(6), at, font, theme.muted(), Align.RIGHT);
        }
        pen.text(
                Pen.fit(x.label(), font, area.getWidth()),
                field.getMaxX(),
                field.getMaxY() + line * 1.5,
                font,
                theme.muted(),
                Align.RIGHT);
        pen.text(
                Pen.fit(y.label(), font, area.getWidth()),
                area.getX() + theme.length(2),
                area.getY() + line * 0.4,
                font,
                theme.muted(),
                Align.LEFT);
    }

    private void drawTrace(Pen pen, Rectangle2D field, Trace trace) {
        var path = new Path2D.Double();
        for (var i = 0; i < trace.spots().size(); i++) {
            var spot = trace.spots().get(i);
            if (i == 0) {
                path.moveTo(x(field, spot.x()), y(field, spot.y()));
            } else {
                path.lineTo(x(field, spot.x()), y(field, spot.y()));
            }
        }
        if (trace.dashed()) {
            pen.line(path, trace.colour(), theme().length(trace.width()), 5, 4);
        } else {
            pen.line(path, trace.colour(), theme().length(trace.width()));
        }
    }

    /** At the last spot, above the dots. */
    private void drawTraceLabel(Pen pen, Rectangle2D field, Trace trace) {
        if (trace.label().isEmpty() || trace.spots().isEmpty()) {
            return;
        }
        var last = trace.spots().getLast();
        var at = x(field, last.x());
        var left = at < field.getCenterX();
        var clear = field.getY() + Pen.lineHeight(theme().font(11)) * 1.7;
        pen.patchedText(
                trace.label(),
                left ? at + 6 : at - 4,
                Math.max(clear, y(field, last.y()) + theme().length(10)),
                theme().bold(11),
                trace.colour(),
                left ? Align.LEFT : Align.RIGHT);
    }

    private void drawCorners(Pen pen, Rectangle2D field, double line) {
        var font = theme().font(11);
        var ink = theme().tint(theme().muted(), 0.85);
        var top = field.getY() + line * 0.6;
        var bottom = field.getMaxY() - line * 0.6;
        corner(pen, corners.upperLeft(), field.getX() + 6, top, font, ink, Align.LEFT);
        corner(pen, corners.upperRight(), field.getMaxX() - 6, top, font, ink, Align.RIGHT);
        corner(pen, corners.lowerLeft(), field.getX() + 6, bottom, font, ink, Align.LEFT);
        corner(pen, corners.lowerRight(), field.getMaxX() - 6, bottom, font, ink, Align.RIGHT);
    }

    /** Where the words of the corners stand. */
    private List<Rectangle2D> corners(Rectangle2D field, double line) {
        var boxes = new ArrayList<Rectangle2D>();
        var font = theme().font(11);
        var words = List.of(corners.upperLeft(), corners.upperRight(), corners.lowerLeft(), corners.lowerRight());
        for (var i = 0; i < words.size(); i++) {
            var width = words.get(i).isEmpty() ? 0 : Pen.width(words.get(i), font) + 10;
            boxes.add(new Rectangle2D.Double(
                    i % 2 == 0 ? field.getX() : field.getMaxX() - width,
                    i < 2 ? field.getY() : field.getMaxY() - line * 1.1,
                    width,
                    line * 1.1));
        }
        return boxes;
    }

    private static void corner(Pen pen, String text, double x, double y, Font font, Color ink, Align align) {
        if (!text.isEmpty()) {
            pen.patchedText(text, x, y, font, ink, align);
        }
    }

    private void drawDot(Pen pen, Rectangle2D field, Dot dot, Marks marks) {
        var theme = theme();
        var circle = circle(field, dot, 0);
        var bubble = dot.filled() && dot.radius() > LARGEST_POINT;
        pen.fill(circle, dot.filled() ? theme.tint(dot.colour(), bubble ? 0.5 : 0.82) : theme.background());
        pen.line(circle, dot.filled() && !bubble ? theme.background() : dot.colour(), dot.filled() ? 0.8 : 1.5);
        if (dot.ringed()) {
            pen.line(circle(field, dot, 2.5), theme.own(), theme.length(2.5));
        }
        if (dot.key().equals(selected)) {
            pen.line(circle(field, dot, 4), theme.background(), 4);
            pen.line(circle(field, dot, 4), theme.text(), 2);
        }
        marks.add(circle(field, dot, 3), dot.key(), dot.tooltip());
    }

    private Ellipse2D circle(Rectangle2D field, Dot dot, double more) {
        var radius = theme().length(dot.radius()) + more;
        return new Ellipse2D.Double(
                x(field, dot.x()) - radius, y(field, dot.y()) - radius, 2 * radius, 2 * radius);
    }

    /** The picked and the own one first, then the largest; a label that would cover another is left out. */
    private void drawLabels(Pen pen, Rectangle2D field) {
        var theme = theme();
        var font = theme.font(11);
        var taken = corners(field, Pen.lineHeight(font));
        var order = dots.stream()
                .sorted(Comparator.comparing((Dot dot) -> !dot.key().equals(selected))
                        .thenComparing(dot -> !dot.ringed()))
                .toList();
        for (var dot : order) {
            var width = Pen.width(dot.label(), font);
            var reach = theme.length(dot.radius()) + 5;
            var middle = y(field, dot.y());
            for (var right : List.of(true, false)) {
                var from = right ? x(field, dot.x()) + reach : x(field, dot.x()) - reach - width;
                var box = new Rectangle2D.Double(from, middle - font.getSize() * 0.55, width, font.getSize() * 1.1);
                if (!dot.label().isEmpty()
                        && from >= field.getX()
                        && from + width <= field.getMaxX() + theme.length(8)
                        && taken.stream().noneMatch(box::intersects)) {
                    taken.add(box);
                    pen.text(dot.label(), from, middle, font, theme.text(), Align.LEFT);
                    break;
                }
            }
        }
    }

    private double x(Rectangle2D field, double value) {
        return field.getX() + (value - x.low()) / (x.high() - x.low()) * field.getWidth();
    }

    private double y(Rectangle2D field, double value) {
        return field.getMaxY() - (value - y.low()) / (y.high() - y.low()) * field.getHeight();
    }
}
