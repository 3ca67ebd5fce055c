package qunheng.chart.plot;

import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.List;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/** Bands from the 5th to the 95th percentile with the median as a stroke and the nominal number as a dot. */
public final class BandPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 52;

    /**
     * @param from value at the left end
     * @param to value at the right end; below {@code from} for ranks counted backwards
     * @param step between grid lines
     */
    public record Scale(double from, double to, double step) {
        double place(double value) {
            return (value - from) / (to - from);
        }
    }

    private final transient List<BandRow> rows;
    private final transient Scale scale;
    private final transient List<String> legend;

    /** @param legend names of band, median and nominal, in this order */
    public BandPlot(ChartTheme theme, List<BandRow> rows, Scale scale, List<String> legend) {
        super(theme);
        this.rows = List.copyOf(rows);
        this.scale = scale;
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
                theme.length(TALLEST_ROW),
                (area.getHeight() - foot - keys.height() - 4) / Math.max(1, rows.size()));
        var track = new Rectangle2D.Double(left, area.getY() + 4, width, height * rows.size());
        drawGrid(pen, track);
        var y = track.getY();
        for (var row : rows) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            var middle = strip.getCenterY();
            var lines = height < theme.length(31) ? 1 : 2;
            pen.label(row.label(), left - 10, middle, labels - 10, lines, font, theme.text(), Align.RIGHT);
            drawRow(pen, row, new Rectangle2D.Double(left, y, width, height));
            pen.text(row.shown(), area.getMaxX(), middle, theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
        keys.draw(pen, area.getX(), y + foot, (index, box) -> drawKey(pen, index, box));
    }

    private void drawGrid(Pen pen, Rectangle2D track) {
        var theme = theme();
        var lines = (int) Math.floor(Math.abs(scale.to() - scale.from()) / scale.step() + 1e-9);
        for (var i = 0; i <= lines; i++) {
            var value = scale.from() + i * Math.copySign(scale.step(), scale.to() - scale.from());
            var x = track.getX() + track.getWidth() * scale.place(value);
            pen.line(new Line2D.Double(x, track.getY(), x, track.getMaxY()), theme.grid(), 1);
            pen.text(
                    Long.toString(Math.round(value)),
                    x,
                    track.getMaxY() + theme.length(11),
                    theme.font(11),
                    theme.muted(),
                    Align.CENTRE);
        }
    }

    private void drawRow(Pen pen, BandRow row, Rectangle2D strip) {
        var theme = theme();
        var middle = strip.getCenterY();
        var thick = Math.min(theme.length(13), strip.getHeight() * 0.44);
        if (!Double.isNaN(row.low())) {
            var one = strip.getX() + strip.getWidth() * scale.place(row.low());
            var other = strip.getX() + strip.getWidth() * scale.place(row.high());
            drawBand(pen, Math.min(one, other), Math.abs(other - one), middle, thick);
            drawMedian(pen, strip.getX() + strip.getWidth() * scale.place(row.median()), middle, thick);
        }
        if (!Double.isNaN(row.nominal())) {
            drawNominal(pen, strip.getX() + strip.getWidth() * scale.place(row.nominal()), middle, thick, row.ringed());
        }
    }

    private void drawBand(Pen pen, double x, double width, double middle, double thick) {
        var colour = theme().series(0);
        var wide = Math.max(3, width);
        var band = new RoundRectangle2D.Double(x - (wide - width) / 2, middle - thick / 2, wide, thick, 6, 6);
        pen.fill(band, theme().tint(colour, 0.3));
        pen.line(band, theme().tint(colour, 0.65), 1);
    }

    private void drawMedian(Pen pen, double x, double middle, double thick) {
        pen.line(
                new Line2D.Double(x, middle - thick / 2 - 3, x, middle + thick / 2 + 3),
                theme().series(0),
                theme().length(2.5));
    }

    private void drawNominal(Pen pen, double x, double middle, double thick, boolean own) {
        var radius = Math.min(theme().length(5), thick * 0.45);
        var dot = new Ellipse2D.Double(x - radius, middle - radius, 2 * radius, 2 * radius);
        pen.fill(dot, own ? theme().own() : theme().text());
        pen.line(dot, theme().background(), 1.2);
    }

    private void drawKey(Pen pen, int index, Rectangle2D box) {
        var middle = box.getCenterY();
        var thick = box.getHeight() * 0.7;
        switch (index) {
            case 0 -> drawBand(pen, box.getX(), box.getWidth(), middle, thick);
            case 1 -> drawMedian(pen, box.getCenterX(), middle, thick * 0.6);
            default -> drawNominal(pen, box.getCenterX(), middle, thick, false);
        }
    }
}
