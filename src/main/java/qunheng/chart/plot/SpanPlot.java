package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Spans about a centre line, the widest first: a tornado. What lies below the centre is pale, what lies above is full.
 * Rows that do not fit are counted in the last line and stay in the table.
 */
public final class SpanPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 40;
    private static final double SMALLEST_ROW = 20;

    private final transient List<SpanRow> rows;
    private final double centre;
    private final String centreName;
    private final transient IntFunction<String> more;

    /** @param more says how many rows are not shown */
    public SpanPlot(ChartTheme theme, List<SpanRow> rows, double centre, String centreName, IntFunction<String> more) {
        super(theme);
        this.rows = List.copyOf(rows);
        this.centre = centre;
        this.centreName = centreName;
        this.more = more;
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var head = theme.length(20);
        var room = area.getHeight() - head;
        var fitting = (int) Math.floor(room / theme.length(SMALLEST_ROW));
        var shown = rows.size() <= fitting ? rows : rows.subList(0, Math.max(1, fitting - 1));
        var lines = shown.size() < rows.size() ? shown.size() + 1 : shown.size();
        var height = Math.min(theme.length(TALLEST_ROW), room / Math.max(1, lines));
        var font = theme.font(12);
        var small = theme.font(10);
        var two = height >= theme.length(32);
        var labels = Math.min(
                area.getWidth() * 0.44,
                shown.stream().mapToDouble(r -> Pen.width(label(r, two), font)).max().orElse(0) + 12);
        var values = shown.stream().mapToDouble(r -> Pen.width(r.shown(), theme.bold(12))).max().orElse(0) + 14;
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var least = Math.min(centre, shown.stream().mapToDouble(SpanRow::low).min().orElse(centre));
        var most = Math.max(centre, shown.stream().mapToDouble(SpanRow::high).max().orElse(centre));
        var scale = most > least ? width / (most - least) : 0;
        var middle = left + (centre - least) * scale;
        var y = area.getY() + head;
        for (var row : shown) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var at = strip.getCenterY();
            if (two && !row.detail().isEmpty()) {
                pen.text(
                        Pen.fit(row.label(), font, labels - 10),
                        left - 10,
                        at - theme.length(7),
                        font,
                        theme.text(),
                        Align.RIGHT);
                pen.text(
                        Pen.fit(row.detail(), small, labels - 10),
                        left - 10,
                        at + theme.length(8),
                        small,
                        theme.muted(),
                        Align.RIGHT);
            } else {
                pen.text(Pen.fit(label(row, false), font, labels - 10), left - 10, at, font, theme.text(), Align.RIGHT);
            }
            var thick = Math.min(theme.length(16), height * 0.6);
            bar(pen, left + (row.low() - least) * scale, middle, at - thick / 2, thick, 0.4);
            bar(pen, middle, left + (row.high() - least) * scale, at - thick / 2, thick, 0.9);
            pen.text(row.shown(), area.getMaxX(), at, theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
        pen.line(new Line2D.Double(middle, area.getY() + head - 4, middle, y), theme.muted(), 1.3);
        var half = Pen.width(centreName, theme.font(11)) / 2;
        var name = Math.min(Math.max(middle, area.getX() + half), area.getMaxX() - half);
        pen.text(centreName, name, area.getY() + theme.length(8), theme.font(11), theme.muted(), Align.CENTRE);
        if (lines > shown.size()) {
            pen.text(
                    more.apply(rows.size() - shown.size()),
                    left - 10,
                    y + height / 2,
                    theme.font(11),
                    theme.muted(),
                    Align.RIGHT);
        }
    }

    private static String label(SpanRow row, boolean two) {
        return two || row.detail().isEmpty() ? row.label() : row.detail() + " · " + row.label();
    }

    private void bar(Pen pen, double one, double other, double top, double thick, double strength) {
        var from = Math.min(one, other);
        var width = Math.abs(other - one);
        if (width > 0) {
            var box = new Rectangle2D.Double(from, top, width, thick);
            pen.fill(box, theme().tint(theme().series(0), strength));
            pen.line(box, theme().series(0), 1);
        }
    }
}
