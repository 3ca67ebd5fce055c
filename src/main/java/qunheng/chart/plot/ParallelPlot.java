package qunheng.chart.plot;

import java.awt.Color;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Scores of several clusters on standing axes: lines that run level agree, lines that cross do not. */
public final class ParallelPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;

    /**
     * One cluster.
     *
     * @param scores one an axis, NaN for none
     * @param shown the scores as printed, for the cluster in front
     */
    public record Line(String key, String name, List<Double> scores, List<String> shown, String tooltip, boolean own) {
        public Line {
            scores = List.copyOf(scores);
            shown = List.copyOf(shown);
        }
    }

    private final transient List<String> axes;
    private final transient List<Line> lines;

    public ParallelPlot(ChartTheme theme, List<String> axes, List<Line> lines) {
        super(theme);
        this.axes = List.copyOf(axes);
        // The own cluster is drawn last, in front.
        this.lines = lines.stream().sorted((a, b) -> Boolean.compare(a.own(), b.own())).toList();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(12);
        var foot = theme.length(38);
        var side = Math.min(area.getWidth() * 0.14, theme.length(70));
        var web = new Rectangle2D.Double(
                area.getX() + side,
                area.getY() + theme.length(10),
                area.getWidth() - 2 * side,
                area.getHeight() - foot - theme.length(10));
        var step = axes.size() > 1 ? web.getWidth() / (axes.size() - 1) : 0;
        for (var value = 0; value <= 100; value += 20) {
            var y = y(web, value);
            pen.line(new Line2D.Double(web.getX(), y, web.getMaxX(), y), theme.grid(), 1);
            pen.text(
                    Integer.toString(value),
                    area.getX() + theme.length(20),
                    y,
                    theme.font(11),
                    theme.muted(),
                    Align.RIGHT);
        }
        for (var i = 0; i < axes.size(); i++) {
            var x = web.getX() + i * step;
            pen.line(new Line2D.Double(x, web.getY(), x, web.getMaxY()), theme.muted(), 1);
            pen.label(
                    axes.get(i),
                    x,
                    web.getMaxY() + foot / 2 + 2,
                    Math.max(40, step - 8),
                    2,
                    font,
                    theme.text(),
                    Align.CENTRE);
        }
        for (var line : lines) {
            draw(pen, web, step, line, marks);
        }
    }

    private void draw(Pen pen, Rectangle2D web, double step, Line line, Marks marks) {
        var theme = theme();
        Color colour = line.own() ? theme.own() : theme.tint(theme.series(0), 0.55);
        for (var i = 0; i + 1 < axes.size(); i++) {
            var from = line.scores().get(i);
            var to = line.scores().get(i + 1);
            if (!Double.isNaN(from) && !Double.isNaN(to)) {
                pen.line(
                        new Line2D.Double(web.getX() + i * step, y(web, from), web.getX() + (i + 1) * step, y(web, to)),
                        colour,
                        theme.length(line.own() ? 3 : 1.6));
            }
        }
        var radius = theme.length(line.own() ? 5 : 3.5);
        for (var i = 0; i < axes.size(); i++) {
            var score = line.scores().get(i);
            if (Double.isNaN(score)) {
                continue;
            }
            var x = web.getX() + i * step;
            var y = y(web, score);
            var dot = new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius);
            pen.fill(dot, colour);
            pen.line(dot, theme.background(), 1);
            if (line.own()) {
                pen.patchedText(
                        line.shown().get(i), x + radius + 4, y - radius - 4, theme.bold(12), theme.text(), Align.LEFT);
            }
            marks.add(new Rectangle2D.Double(x - 8, y - 8, 16, 16), line.key(), line.tooltip());
        }
    }

    private static double y(Rectangle2D web, double score) {
        return web.getMaxY() - web.getHeight() * score / 100;
    }
}
