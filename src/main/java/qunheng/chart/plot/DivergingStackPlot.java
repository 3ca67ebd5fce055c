package qunheng.chart.plot;

import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;
import qunheng.chart.plot.ScatterPlot.Axis;

/**
 * Lying bars of parts that go up and down: what adds stands to the right of zero, what takes away to the left, and a
 * stroke with a dot stands at the sum.
 */
public final class DivergingStackPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 34;
    private static final double SMALLEST_ROW = 15;

    private final transient List<DivergingRow> rows;
    private final transient List<String> parts;
    private final String sum;
    private final transient Axis x;
    private final transient IntFunction<String> more;
    private @Nullable String selected;

    /**
     * @param parts names of the parts, four at most
     * @param sum name of the sum
     * @param more says how many rows are not shown
     */
    public DivergingStackPlot(
            ChartTheme theme,
            List<DivergingRow> rows,
            List<String> parts,
            String sum,
            Axis x,
            IntFunction<String> more) {
        super(theme);
        this.rows = List.copyOf(rows);
        this.parts = List.copyOf(parts);
        this.sum = sum;
        this.x = x;
        this.more = more;
    }

    public List<DivergingRow> rows() {
        return rows;
    }

    public void select(@Nullable String key) {
        selected = key;
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var names = new ArrayList<>(parts);
        names.add(sum);
        var keys = new LegendLines(names, area.getWidth(), theme);
        var font = theme.font(12);
        var line = Pen.lineHeight(theme.font(11));
        var foot = line * (x.label().isEmpty() ? 1.2 : 2.1);
        var room = area.getHeight() - keys.height() - foot - 4;
        var fitting = FittingRows.of(
                rows,
                (int) Math.floor(room / theme.length(SMALLEST_ROW)),
                row -> row.key().equals(selected) || row.ringed());
        var height = Math.min(theme.length(TALLEST_ROW), room / Math.max(1, fitting.lines()));
        var labels = Math.min(
                area.getWidth() * 0.34,
                fitting.shown().stream()
                                .mapToDouble(r -> Pen.width(r.label(), font))
                                .max()
                                .orElse(0)
                        + theme.length(8));
        var values = fitting.shown().stream().mapToDouble(r -> Pen.width(r.shown(), theme.bold(12))).max().orElse(0)
                + theme.length(10);
        keys.draw(pen, area.getX(), area.getY(), (index, box) -> drawSwatch(pen, index, box));
        var track = new Rectangle2D.Double(
                area.getX() + labels,
                area.getY() + keys.height(),
                Math.max(20, area.getWidth() - labels - values),
                height * fitting.lines());
        drawAxis(pen, area, track, line);
        var y = track.y;
        for (var row : fitting.shown()) {
            var strip = new Rectangle2D.Double(area.getX(), y, area.getWidth(), height);
            if (row.key().equals(selected)) {
                pen.fill(strip, theme.tint(theme.accent(), 0.16));
            }
            pen.text(
                    Pen.fit(row.label(), font, labels - theme.length(6)),
                    track.x - theme.length(6),
                    strip.getCenterY(),
                    row.ringed() ? theme.bold(12) : font,
                    row.ringed() ? theme.own() : theme.text(),
                    Align.RIGHT);
            drawRow(pen, row, new Rectangle2D.Double(track.x, y, track.width, height));
            pen.text(row.shown(), area.getMaxX(), strip.getCenterY(), theme.bold(12), theme.text(), Align.RIGHT);
            marks.add(strip, row.key(), row.tooltip());
            y += height;
        }
        var zero = x(track, 0);
        pen.line(new Line2D.Double(zero, track.y, zero, track.getMaxY()), theme.text(), 1);
        if (fitting.left() > 0) {
            pen.patchedText(
                    more.apply(fitting.left()), track.x + 6, y + height / 2, theme.font(11), theme.muted(), Align.LEFT);
        }
    }

    private void drawAxis(Pen pen, Rectangle2D area, Rectangle2D track, double line) {
        var theme = theme();
        var font = theme.font(11);
        var free = Double.NEGATIVE_INFINITY;
        for (var tick : x.ticks()) {
            var at = x(track, tick.value());
            pen.line(new Line2D.Double(at, track.getY(), at, track.getMaxY()), theme.grid(), 1);
            var half = Pen.width(tick.shown(), font) / 2;
            if (at - half > free) {
                pen.text(tick.shown(), at, track.getMaxY() + line * 0.6, font, theme.muted(), Align.CENTRE);
                free = at + half + theme.length(4);
            }
        }
        pen.text(
                Pen.fit(x.label(), font, area.getWidth()),
                track.getMaxX(),
                track.getMaxY() + line * 1.6,
                font,
                theme.muted(),
                Align.RIGHT);
    }

    private void drawRow(Pen pen, DivergingRow row, Rectangle2D room) {
        var theme = theme();
        var thickness = Math.min(room.getHeight() * 0.66, theme.length(18));
        var top = room.getCenterY() - thickness / 2;
        if (row.known()) {
            var up = 0.0;
            var down = 0.0;
            for (var i = 0; i < row.parts().size(); i++) {
                var part = row.parts().get(i);
                var from = part > 0 ? up : down;
                var left = x(room, Math.min(from, from + part));
                var right = x(room, Math.max(from, from + part));
                drawPart(pen, i, new Rectangle2D.Double(left, top, right - left, thickness));
                up += Math.max(0, part);
                down += Math.min(0, part);
            }
        } else {
            var zero = x(room, 0);
            var width = Math.min(theme.length(26), room.getMaxX() - zero);
            pen.hatch(new Rectangle2D.Double(zero, top, width, thickness), theme.grid(), theme.length(6), 1);
        }
        drawSum(pen, x(room, row.total()), room.getCenterY(), thickness);
    }

    private void drawSwatch(Pen pen, int index, Rectangle2D box) {
        if (index < parts.size()) {
            drawPart(pen, index, box);
        } else {
            drawSum(pen, box.getCenterX(), box.getCenterY(), box.getHeight());
        }
    }

    /** Colour and pattern both say which part it is. */
    private void drawPart(Pen pen, int index, Rectangle2D box) {
        if (box.getWidth() < 0.2) {
            return;
        }
        var theme = theme();
        switch (index) {
            case 0 -> {
                pen.fill(box, theme.tint(theme.muted(), 0.3));
                pen.line(box, theme.muted(), 0.8);
            }
            case 1 -> {
                pen.fill(box, theme.tint(theme.series(2), 0.25));
                pen.hatch(box, theme.series(2), theme.length(5), theme.length(1.5));
                pen.line(box, theme.series(2), 1);
            }
            case 2 -> pen.fill(box, theme.series(0));
            default -> {
                pen.fill(box, theme.tint(theme.series(3), 0.45));
                pen.line(box, theme.series(3), 1);
            }
        }
    }

    private void drawSum(Pen pen, double at, double middle, double thickness) {
        var theme = theme();
        var half = thickness / 2 + theme.length(1.5);
        var stroke = new Line2D.Double(at, middle - half, at, middle + half);
        pen.line(stroke, theme.background(), theme.length(4));
        pen.line(stroke, theme.text(), theme.length(2));
    }

    private double x(Rectangle2D track, double value) {
        return track.getX() + (value - x.low()) / (x.high() - x.low()) * track.getWidth();
    }
}
