package qunheng.chart.plot;

import java.awt.geom.Rectangle2D;
import java.util.List;
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

    @Override
    protected void drawFigure(Pen pen, Rectangle2D area, Marks marks) {
        var theme = theme();
        var font = theme.font(12);
        var labels = Math.min(area.getWidth() * 0.32, rows.stream().mapToDouble(row -> Pen.width(row.label(), font)).max().orElse(0) + theme.length(12));
        var left = area.getX() + labels;
        var width = (area.getWidth() - labels) / Math.max(1, columns.size());
        var head = head(width);
        var foot = theme.length(30);
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
        drawLegend(pen, left, y + theme.length(8), area.getMaxX() - left);
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
        var box = new Rectangle2D.Double(place.getX() + 1, place.getY() + 1, place.getWidth() - 2, place.getHeight() - 2);
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
        marks.add(box, cell.key(), cell.tooltip());
    }

    private void drawMissing(Pen pen, Rectangle2D box) {
        pen.hatch(box, theme().muted(), theme().length(7), 1);
        pen.line(box, theme().grid(), 1);
    }

    private void drawLegend(Pen pen, double left, double top, double room) {
        var theme = theme();
        var font = theme.font(11);
        var height = theme.length(12);
        var middle = top + height / 2;
        var x = left;
        pen.text(legend.quantity() + " 0", x, middle, font, theme.muted(), Align.LEFT);
        x += Pen.width(legend.quantity() + " 0", font) + 6;
        var scale = Math.min(theme.length(140), room * 0.25);
        var steps = 40;
        for (var i = 0; i < steps; i++) {
            pen.fill(
                    new Rectangle2D.Double(x + scale * i / steps, top, scale / steps + 0.6, height),
                    theme.quantity().at((i + 0.5) / steps));
        }
        x += scale + 6;
        pen.text("100", x, middle, font, theme.muted(), Align.LEFT);
        x += Pen.width("100", font) + theme.length(20);
        var box = new Rectangle2D.Double(x, top, theme.length(18), height);
        drawMissing(pen, box);
        pen.text(legend.missing(), box.getMaxX() + 5, middle, font, theme.muted(), Align.LEFT);
        x = box.getMaxX() + 5 + Pen.width(legend.missing(), font) + theme.length(20);
        if (legend.notApplicable().isEmpty()) {
            return;
        }
        box = new Rectangle2D.Double(x, top, theme.length(18), height);
        pen.fill(box, theme.surface());
        pen.line(box, theme.grid(), 1);
        pen.text(legend.notApplicable(), box.getMaxX() + 5, middle, font, theme.muted(), Align.LEFT);
    }
}
