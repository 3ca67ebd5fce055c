package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Lying bars with their names before and their values behind, so that no axis has to be read. What does not fit is
 * counted in the last line and stays in the table; the picked bar and the own ones always show.
 */
public final class BarListPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 38;
    private static final double SMALLEST_ROW = 19;

    /** Names a look in the legend below the bars. */
    public record LookName(Bar.Look look, String name) {}

    private final transient List<Bar> bars;
    private final transient List<LookName> legend;
    private final transient IntFunction<String> more;
    private @Nullable String selected;

    /** @param more says how many bars are not shown */
    public BarListPlot(ChartTheme theme, List<Bar> bars, List<LookName> legend, IntFunction<String> more) {
        super(theme);
        this.bars = List.copyOf(bars);
        this.legend = List.copyOf(legend);
        this.more = more;
    }

    /** Top to bottom. */
    public List<Bar> bars() {
        return bars;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var keys = new LegendLines(legend.stream().map(LookName::name).toList(), area.getWidth(), theme);
        var legendHeight = keys.height();
        var room = area.getHeight() - legendHeight;
        var fitting = (int) Math.floor(room / theme.length(SMALLEST_ROW));
        var rows = FittingRows.of(bars, fitting, bar -> bar.key().equals(selected) || bar.ringed());
        var shown = rows.shown();
        var height = Math.min(theme.length(TALLEST_ROW), room / Math.max(1, rows.lines()));
        var font = theme.font(height > theme.length(24) ? 13 : 12);
        var labels = Math.min(
                area.getWidth() * 0.42,
                shown.stream().mapToDouble(b -> Pen.width(b.label(), font)).max().orElse(0) + 8);
        var values = shown.stream().mapToDouble(b -> Pen.width(b.shown(), theme.bold(12))).max().orElse(0) + 12;
        var left = area.getX() + labels + 4;
        var width = Math.max(10, area.getMaxX() - values - left);
        var longest = bars.stream().mapToDouble(Bar::total).max().orElse(0);
        var y = area.getY();
        for (var bar : shown) {
            var row = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            if (bar.key().equals(selected)) {
                pen.fill(row, theme.tint(theme.accent(), 0.16));
            }
            pen.label(
                    bar.label(),
                    left - 8,
                    row.getCenterY(),
                    labels - 4,
                    height < theme.length(31) ? 1 : 2,
                    font,
                    theme.text(),
                    Align.RIGHT);
            drawBar(pen, bar, new Rectangle2D.Double(left, y, width, height), longest);
            marks.add(row, bar.key(), bar.tooltip());
            y += height;
        }
        pen.line(new Line2D.Double(left, area.getY(), left, y), theme.muted(), 1);
        if (rows.left() > 0) {
            pen.text(more.apply(rows.left()), left + 6, y + height / 2, theme.font(11), theme.muted(), Align.LEFT);
            y += height;
        }
        keys.draw(pen, area.getX(), y + theme.length(4), (index, box) -> drawPart(pen, legend.get(index).look(), box));
    }

    private void drawBar(Pen pen, Bar bar, Rectangle2D row, double longest) {
        var theme = theme();
        var thickness = Math.min(row.getHeight() * 0.64, theme.length(22));
        var top = row.getCenterY() - thickness / 2;
        var x = row.getX();
        if (bar.parts().isEmpty()) {
            var box = new Rectangle2D.Double(x + 1, top, theme.length(26), thickness);
            pen.hatch(box, theme.grid(), theme.length(6), 1);
            x = box.getMaxX();
        }
        for (var part : bar.parts()) {
            var width = longest <= 0 ? 0 : part.value() / longest * row.getWidth();
            drawPart(pen, part.look(), new Rectangle2D.Double(x, top, width, thickness));
            x += width;
        }
        if (bar.ringed()) {
            var ring = new RoundRectangle2D.Double(
                    row.getX() - 1, top - 2, Math.max(x - row.getX(), 4) + 3, thickness + 4, 6, 6);
            pen.line(ring, theme.own(), theme.length(2.5));
        }
        pen.text(bar.shown(), x + 7, row.getCenterY(), theme.bold(12), theme.text(), Align.LEFT);
    }

    private void drawPart(Pen pen, Bar.Look look, Rectangle2D box) {
        if (box.getWidth() <= 0) {
            return;
        }
        var colour = theme().series(0);
        switch (look) {
            case PLAIN -> pen.fill(box, colour);
            case HATCHED -> {
                pen.fill(box, theme().tint(colour, 0.22));
                pen.hatch(box, colour, theme().length(5.5), theme().length(1.6));
                pen.line(inner(box), colour, 1);
            }
            case PALE -> {
                pen.fill(box, theme().tint(colour, 0.22));
                pen.line(inner(box), colour, 1);
            }
        }
    }

    private static Rectangle2D inner(Rectangle2D box) {
        return new Rectangle2D.Double(
                box.getX() + 0.5, box.getY() + 0.5, Math.max(0, box.getWidth() - 1), Math.max(0, box.getHeight() - 1));
    }
}
