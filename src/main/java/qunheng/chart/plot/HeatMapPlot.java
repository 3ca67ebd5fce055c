package qunheng.chart.plot;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import qunheng.chart.ChartTheme;
import qunheng.chart.Pen;
import qunheng.chart.Pen.Align;

/**
 * Scores of 0–100 as a table of coloured cells, each with its number: colour helps the eye, the number says it. What is
 * missing is hatched, what does not apply is blank but for the word.
 */
public final class HeatMapPlot extends FigurePlot {
    private static final long serialVersionUID = 1L;
    private static final double TALLEST_ROW = 40;
    private static final int HEAD_LINES = 4;

    /** The words below the cells; {@code notApplicable} is blank where that cannot be. */
    public record Legend(String quantity, String missing, String notApplicable) {}

    private final transient List<String> columns;
    private final transient List<HeatRow> rows;
    private final transient Legend legend;
    private transient Set<String> outlined = Set.of();

    public HeatMapPlot(ChartTheme theme, List<String> columns, List<HeatRow> rows, Legend legend) {
        super(theme);
        this.columns = List.copyOf(columns);
        this.rows = List.copyOf(rows);
        this.legend = legend;
        for (var row : rows) {
            if (row.cells().size() != columns.size()) {
                throw new IllegalArgumentException(row.label() + " has not one cell a column");
            }
        }
    }

    /** Frames the cells that have something to do with what is picked. */
    public void outline(Set<String> keys) {
        outlined = Set.copyOf(keys);
        fireChangeEvent();
    }

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(12);
        var labels = Math.min(
                area.getWidth() * 0.32,
                rows.stream()
                                .mapToDouble(row -> Pen.width(row.label(), font))
                                .max()
                                .orElse(0)
                        + theme.length(12));
        var left = area.getX() + labels;
        var width = (area.getWidth() - labels) / Math.max(1, columns.size());
        var head = head(width);
        var entries = new LegendFlow(legendWidths(), left, area);
        var foot = theme.length(10) + entries.lines() * theme.length(20);
        var groups = rows.stream().filter(row -> !row.group().isEmpty()).count();
        var heading = theme.length(22);
        var height = Math.min(
                theme.length(TALLEST_ROW),
                (area.getHeight() - head - foot - groups * heading) / Math.max(1, rows.size()));
        drawHead(pen, left, area.getY(), width, head);
        var y = area.getY() + head;
        for (var row : rows) {
            if (!row.group().isEmpty()) {
                pen.text(row.group(), area.getX(), y + heading * 0.55, theme.bold(12), theme.text(), Align.LEFT);
                y += heading;
            }
            var lines = height < theme.length(30) ? 1 : 2;
            pen.label(row.label(), left - 8, y + height / 2, labels - 8, lines, font, theme.text(), Align.RIGHT);
            for (var i = 0; i < row.cells().size(); i++) {
                drawCell(pen, row.cells().get(i), new Rectangle2D.Double(left + i * width, y, width, height), marks);
            }
            y += height;
        }
        drawLegend(pen, entries, y + theme.length(8));
    }

    private double head(double width) {
        var font = theme().font(12);
        var lines = columns.stream()
                .mapToInt(name -> Math.min(HEAD_LINES, Pen.wrap(name, font, width - 6).size()))
                .max()
                .orElse(0);
        return lines * font.getSize() * 1.25 + theme().length(10);
    }

    private void drawHead(Pen pen, double left, double top, double width, double height) {
        var theme = theme();
        for (var i = 0; i < columns.size(); i++) {
            pen.label(
                    columns.get(i),
                    left + (i + 0.5) * width,
                    top + height / 2,
                    width - 6,
                    HEAD_LINES,
                    theme.font(12),
                    theme.text(),
                    Align.CENTRE);
        }
    }

    private void drawCell(Pen pen, HeatRow.Cell cell, Rectangle2D place, Marks marks) {
        var theme = theme();
        var box =
                new Rectangle2D.Double(place.getX() + 1, place.getY() + 1, place.getWidth() - 2, place.getHeight() - 2);
        var font = theme.font(12);
        if (!cell.applies()) {
            pen.fill(box, theme.surface());
            var word = Pen.fit(cell.shown(), theme.font(11), box.getWidth());
            pen.text(word, box.getCenterX(), box.getCenterY(), theme.font(11), theme.muted(), Align.CENTRE);
        } else if (Double.isNaN(cell.value())) {
            drawMissing(pen, box);
            pen.patchedText(cell.shown(), box.getCenterX(), box.getCenterY(), font, theme.text(), Align.CENTRE);
        } else {
            var fill = theme.quantity().at(cell.value() / 100);
            pen.fill(box, fill);
            pen.text(cell.shown(), box.getCenterX(), box.getCenterY(), font, ChartTheme.onFill(fill), Align.CENTRE);
        }
        if (outlined.contains(cell.key())) {
            pen.line(box, theme.background(), 4);
            pen.line(box, theme.text(), 2.4);
        }
        marks.add(box, cell.key(), cell.tooltip());
    }

    private void drawMissing(Pen pen, Rectangle2D box) {
        pen.hatch(box, theme().muted(), theme().length(7), 1);
        pen.line(box, theme().grid(), 1);
    }

    private double scale() {
        return theme().length(90);
    }

    private List<Double> legendWidths() {
        var font = theme().font(11);
        var widths = new ArrayList<Double>();
        widths.add(Pen.width(legend.quantity() + " 0", font) + scale() + 12 + Pen.width("100", font));
        for (var name : List.of(legend.missing(), legend.notApplicable())) {
            if (!name.isEmpty()) {
                widths.add(theme().length(18) + 5 + Pen.width(name, font));
            }
        }
        return widths;
    }

    /**
     * Entries one after the other from the first column on; from the edge, and in two lines, where they need the room.
     */
    private final class LegendFlow {
        private final List<Point2D> places = new ArrayList<>();

        LegendFlow(List<Double> widths, double left, Rectangle2D area) {
            var gap = theme().length(18);
            var all = widths.stream().mapToDouble(width -> width).sum() + gap * (widths.size() - 1);
            var start = left + all <= area.getMaxX() ? left : area.getX();
            var x = start;
            var line = 0;
            for (var width : widths) {
                if (x > start && x + width > area.getMaxX()) {
                    x = start;
                    line++;
                }
                places.add(new Point2D.Double(x, line));
                x += width + gap;
            }
        }

        int lines() {
            return 1 + (int) places.getLast().getY();
        }

        double x(int entry) {
            return places.get(entry).getX();
        }

        double y(int entry, double top) {
            return top + places.get(entry).getY() * theme().length(20);
        }
    }

    private void drawLegend(Pen pen, LegendFlow flow, double top) {
        var theme = theme();
        var font = theme.font(11);
        var height = theme.length(12);
        var x = flow.x(0);
        var y = flow.y(0, top);
        pen.text(legend.quantity() + " 0", x, y + height / 2, font, theme.muted(), Align.LEFT);
        x += Pen.width(legend.quantity() + " 0", font) + 6;
        var steps = 40;
        for (var i = 0; i < steps; i++) {
            pen.fill(
                    new Rectangle2D.Double(x + scale() * i / steps, y, scale() / steps + 0.6, height),
                    theme.quantity().at((i + 0.5) / steps));
        }
        pen.text("100", x + scale() + 6, y + height / 2, font, theme.muted(), Align.LEFT);
        var entry = 1;
        if (!legend.missing().isEmpty()) {
            var box = new Rectangle2D.Double(flow.x(entry), flow.y(entry, top), theme.length(18), height);
            drawMissing(pen, box);
            pen.text(legend.missing(), box.getMaxX() + 5, box.getCenterY(), font, theme.muted(), Align.LEFT);
            entry++;
        }
        if (!legend.notApplicable().isEmpty()) {
            var box = new Rectangle2D.Double(flow.x(entry), flow.y(entry, top), theme.length(18), height);
            pen.fill(box, theme.surface());
            pen.line(box, theme.grid(), 1);
            pen.text(legend.notApplicable(), box.getMaxX() + 5, box.getCenterY(), font, theme.muted(), Align.LEFT);
        }
    }
}
