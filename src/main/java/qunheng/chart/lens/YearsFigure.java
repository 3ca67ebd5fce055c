package qunheng.chart.lens;

import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jfree.chart.labels.XYToolTipGenerator;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.XyStyle;

/** The headline scores of a cluster year on year. A year without a headline score is a gap, not a zero. */
public final class YearsFigure {
    private YearsFigure() {}

    /** @param years in any order; a year without data is left out by the caller */
    public static Figure of(FigureContext context, Subject subject, List<YearScores> years) {
        var sorted = years.stream().sorted((a, b) -> Integer.compare(a.year(), b.year())).toList();
        var lenses = context.knowledge().lenses();
        var data = new XYSeriesCollection();
        for (var lens : lenses) {
            var series = new XYSeries(context.in(lens.shortName()));
            var previous = Integer.MIN_VALUE;
            for (var year : sorted) {
                if (previous != Integer.MIN_VALUE && year.year() > previous + 1) {
                    // A year that is not there breaks the line as well.
                    series.add(previous + 1, Double.NaN);
                }
                series.add(year.year(), year.headline(lens.id()));
                previous = year.year();
            }
            data.addSeries(series);
        }
        var theme = context.theme();
        var first = sorted.isEmpty() ? subject.year() : sorted.getFirst().year();
        var last = sorted.isEmpty() ? subject.year() : sorted.getLast().year();
        var whole = new DecimalFormat("0", DecimalFormatSymbols.getInstance(context.messages().locale()));
        var step = Math.max(1, Math.ceil((last - first) / 8.0));
        var x = XyStyle.axis(theme, null, first - 0.4, last + 0.4, step, whole);
        var y = XyStyle.axis(theme, context.get("chart.column.score"), 0, 100, 20, whole);
        var plot = XyStyle.plot(theme, x, y);
        plot.setDomainGridlinesVisible(false);
        plot.setDataset(data);
        plot.setRenderer(renderer(context, data.getSeriesCount()));
        var figure = Figure.of(plot, description(context, subject, sorted), theme, 720, 340);
        XyStyle.legendBelow(figure.chart(), theme);
        return figure;
    }

    private static XYLineAndShapeRenderer renderer(FigureContext context, int series) {
        var theme = context.theme();
        var renderer = new XYLineAndShapeRenderer();
        XYToolTipGenerator tooltip = (data, row, item) -> context.get(
                "chart.years.tooltip",
                data.getSeriesKey(row).toString(),
                context.numbers().year((int) data.getXValue(row, item)),
                context.numbers().score(data.getYValue(row, item)));
        for (var i = 0; i < series; i++) {
            renderer.setSeriesPaint(i, theme.series(i));
            renderer.setSeriesStroke(i, XyStyle.line(theme, 2.4));
            renderer.setSeriesShape(i, shape(i, theme.length(4.5)));
            renderer.setSeriesToolTipGenerator(i, tooltip);
        }
        return renderer;
    }

    /** A shape a series, so that the lines are told apart without colour. */
    private static Shape shape(int index, double radius) {
        var path = new Path2D.Double();
        return switch (index % 4) {
            case 0 -> new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius);
            case 1 -> new Rectangle2D.Double(-radius * 0.9, -radius * 0.9, 1.8 * radius, 1.8 * radius);
            case 2 -> {
                path.moveTo(0, -radius * 1.2);
                path.lineTo(radius * 1.1, radius * 0.8);
                path.lineTo(-radius * 1.1, radius * 0.8);
                path.closePath();
                yield path;
            }
            default -> {
                path.moveTo(0, -radius * 1.25);
                path.lineTo(radius * 1.25, 0);
                path.lineTo(0, radius * 1.25);
                path.lineTo(-radius * 1.25, 0);
                path.closePath();
                yield path;
            }
        };
    }

    private static ChartDescription description(FigureContext context, Subject subject, List<YearScores> years) {
        var numbers = context.numbers();
        var lenses = context.knowledge().lenses();
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.year"));
        lenses.forEach(lens -> header.add(context.in(lens.shortName())));
        var rows = new ArrayList<List<Cell>>();
        for (var year : years) {
            var row = new ArrayList<Cell>();
            row.add(Cell.number(numbers.year(year.year()), year.year()));
            for (var lens : lenses) {
                var score = year.headline(lens.id());
                row.add(Cell.number(
                        Double.isNaN(score) ? context.get("chart.notScored") : numbers.score(score), score));
            }
            rows.add(row);
        }
        var name = subject.name(context.language());
        var summary = rows.stream()
                .map(row -> row.stream().map(Cell::shown).collect(Collectors.joining(" / ")))
                .collect(Collectors.joining(context.get("chart.listSeparator")));
        return new ChartDescription(
                context.get("chart.years.title", name),
                context.get("chart.years.source", name),
                subject.notes(context, context.get("chart.years.note")),
                new ChartTable(header, rows),
                context.get("chart.years.summary", name, String.join(" / ", header), summary));
    }
}
