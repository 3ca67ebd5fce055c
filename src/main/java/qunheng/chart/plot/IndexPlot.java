package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Two bars an input on a scale of 0 to 1, the first-order index full and the total index hatched, with their intervals.
 */
public final class IndexPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 64;

    private final transient List<IndexRow> rows;
    private final transient List<String> legend;

    /** @param legend names of first-order and total index */
    public IndexPlot(ChartTheme theme, List<IndexRow> rows, List<String> legend) {
        super(theme);
        this.rows = List.copyOf(rows);
        this.legend = List.copyOf(legend);
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var keys = new LegendLines(legend, area.getWidth(), theme);
        var font = theme.font(13);
        var foot = theme.length(22);
        var labels = Math.min(
                area.getWidth() * 0.36,
                rows.stream().mapToDouble(r -> Pen.width(r.label(), font)).max().orElse(0) + 12);
        var values = rows.stream().mapToDouble(r -> Pen.width(r.shown(), theme.bold(12))).max().orElse(0) + 14;
        var left = area.getX() + labels;
        var width = Math.max(20, area.getMaxX() - values - left);
        var height = Math.min(
                theme.length(TALLEST_ROW), (area.getHeight() - foot - keys.height() - 4) / Math.max(1, rows.size()));
        var top = area.getY() + 4;
        var bottom = top + height * rows.size();
        for (var value = 0; value <= 5; value++) {
            var x = left + width * value / 5;
            pen.line(new Line2D.Double(x, top, x, bottom), theme.grid(), 1);
            pen.text(
                    value == 0 ? "0" : value == 5 ? "1" : "0." + 2 * value,
                    x,
                    bottom + theme.length(11),
                    theme.font(11),
                    theme.muted(),
                    Align.CENTRE);
        }
        var y = top;
        for (var row : rows) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            pen.label(row.label(), left - 10, strip.getCenterY(), labels - 10, 2, font, theme.text(), Align.RIGHT);
            var thick = height * 0.34;
            var middle = strip.getCenterY();
            bar(pen, left, width, row.first(), row.firstLow(), row.firstHigh(), middle - thick - 1, thick, false);
            bar(pen, left, width, row.total(), row.totalLow(), row.totalHigh(), middle + 1, thick, true);
            pen.text(row.shown(), area.getMaxX(), middle, theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
        keys.draw(pen, area.getX(), bottom + foot, (index, box) -> look(pen, box, index == 1));
    }

    private void bar(
            Pen pen, double left, double width, double value, double low, double high, double top, double thick,
            boolean total) {
        if (Double.isNaN(value)) {
            return;
        }
        look(pen, new Rectangle2D.Double(left, top, width * inside(value), thick), total);
        if (!Double.isNaN(low)) {
            var middle = top + thick / 2;
            var from = left + width * inside(low);
            var to = left + width * inside(high);
            pen.line(new Line2D.Double(from, middle, to, middle), theme().text(), 1.2);
            pen.line(new Line2D.Double(from, middle - 3, from, middle + 3), theme().text(), 1.2);
            pen.line(new Line2D.Double(to, middle - 3, to, middle + 3), theme().text(), 1.2);
        }
    }

    /** Estimates may lie a little below 0 or above 1; the table has them as they are. */
    private static double inside(double value) {
        return Math.min(Math.max(value, 0), 1);
    }

    private void look(Pen pen, Rectangle2D box, boolean total) {
        if (box.getWidth() <= 0) {
            return;
        }
        var colour = theme().series(0);
        if (total) {
            pen.fill(box, theme().tint(colour, 0.22));
            pen.hatch(box, colour, theme().length(5.5), theme().length(1.2));
            pen.line(box, colour, 1);
        } else {
            pen.fill(box, colour);
        }
    }
}
