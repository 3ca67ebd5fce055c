package qunheng.chart.region;

import java.awt.BasicStroke;
import java.awt.Font;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYAreaRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.TextAnchor;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.XyStyle;
import qunheng.regional.RegionCount;
import qunheng.regional.RegionalCount;
import qunheng.regional.concentration.ConcentrationRatio;
import qunheng.regional.concentration.Gini;
import qunheng.regional.concentration.Herfindahl;
import qunheng.regional.concentration.LorenzCurve;

/**
 * How unevenly clusters lie over the 31 units of the national tables: the Lorenz curve, with Gini, CR4 and HHI by name.
 */
public final class CumulativeShareFigure {
    private static final int LARGEST = 4;

    private CumulativeShareFigure() {}

    public static Figure of(FigureContext context, RegionalCount counts) {
        var dataset = new DatasetWords(context, counts);
        var theme = context.theme();
        var percent = new DecimalFormat("0", DecimalFormatSymbols.getInstance(context.messages().locale()));
        var x = XyStyle.axis(theme, context.get("chart.lorenz.units"), 0, 100, 20, percent);
        var y = XyStyle.axis(theme, context.get("chart.lorenz.clusters"), 0, 100, 20, percent);
        var plot = XyStyle.plot(theme, x, y);
        plot.setNoDataMessage(context.get("chart.empty"));
        plot.setNoDataMessageFont(theme.font(13));
        plot.setNoDataMessagePaint(theme.muted());
        var values = counts.measured();
        if (Herfindahl.index(values) > 0) {
            draw(context, plot, values);
        }
        return Figure.of(plot, description(context, counts, dataset, values), theme, 520, 400);
    }

    private static void draw(FigureContext context, XYPlot plot, double[] values) {
        var theme = context.theme();
        var curve = new XYSeries("curve");
        for (var point : LorenzCurve.of(values).points()) {
            curve.add(point.units() * 100, point.quantity() * 100);
        }
        var area = new XYAreaRenderer(XYAreaRenderer.AREA);
        area.setSeriesPaint(0, theme.tint(theme.series(0), 0.18));
        area.setOutline(false);
        plot.setDataset(0, new XYSeriesCollection(curve));
        plot.setRenderer(0, area);
        var equal = new XYSeries("equal");
        equal.add(0, 0);
        equal.add(100, 100);
        var lines = new XYSeriesCollection();
        lines.addSeries(curve);
        lines.addSeries(equal);
        var line = new XYLineAndShapeRenderer(true, false);
        line.setSeriesPaint(0, theme.series(0));
        line.setSeriesStroke(0, XyStyle.line(theme, 2.4));
        line.setSeriesPaint(1, theme.muted());
        line.setSeriesStroke(
                1, new BasicStroke(1.3f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 10, new float[] {5, 5}, 0));
        plot.setDataset(1, lines);
        plot.setRenderer(1, line);
        var top = 93.0;
        for (var text : measures(context, values)) {
            var first = top == 93.0;
            annotate(plot, text, 4, top, first ? theme.bold(14) : theme.font(12), first ? theme.text() : theme.muted());
            top -= first ? 9 : 8;
        }
    }

    private static List<String> measures(FigureContext context, double[] values) {
        var three = new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(context.messages().locale()));
        var one = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(context.messages().locale()));
        return List.of(
                context.get("chart.lorenz.gini", three.format(Gini.population(values))),
                context.get(
                        "chart.lorenz.cr", LARGEST, context.numbers().percent(ConcentrationRatio.of(LARGEST, values))),
                context.get(
                        "chart.lorenz.hhi",
                        three.format(Herfindahl.index(values)),
                        one.format(Herfindahl.equivalentNumber(values))));
    }

    private static void annotate(XYPlot plot, String text, double x, double y, Font font, java.awt.Color colour) {
        var annotation = new XYTextAnnotation(text, x, y);
        annotation.setFont(font);
        annotation.setPaint(colour);
        annotation.setTextAnchor(TextAnchor.CENTER_LEFT);
        plot.addAnnotation(annotation);
    }

    private static ChartDescription description(
            FigureContext context, RegionalCount counts, DatasetWords dataset, double[] values) {
        var notes = new ArrayList<String>();
        var known = Herfindahl.index(values) > 0;
        if (known) {
            var three = new DecimalFormat("0.000", DecimalFormatSymbols.getInstance(context.messages().locale()));
            notes.add(context.get(
                    "chart.lorenz.note",
                    values.length,
                    three.format((values.length - 1.0) / values.length),
                    three.format(Gini.sample(values))));
        }
        var rows = known ? rows(context, counts, values) : List.<List<Cell>>of();
        return new ChartDescription(
                context.get("chart.lorenz.title", dataset.name()),
                dataset.source(),
                dataset.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.order"),
                                context.get("chart.column.unit"),
                                context.get("chart.column.count"),
                                context.get("chart.lorenz.units"),
                                context.get("chart.lorenz.clusters")),
                        rows),
                known
                        ? context.get(
                                "chart.lorenz.summary",
                                dataset.name(),
                                String.join(context.get("chart.listSeparator"), measures(context, values)))
                        : context.get("chart.empty"));
    }

    private static List<List<Cell>> rows(FigureContext context, RegionalCount counts, double[] values) {
        var units = counts.regions().stream().filter(r -> r.region().nbs31()).toList();
        var curve = LorenzCurve.of(values);
        var one = new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(context.messages().locale()));
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < units.size(); i++) {
            RegionCount unit = units.get(curve.order().get(i));
            var point = curve.points().get(i + 1);
            rows.add(List.of(
                    Cell.number(context.numbers().count(i + 1), i + 1),
                    Cell.text(context.in(unit.region().name())),
                    Cell.number(context.numbers().count(unit.count()), unit.count()),
                    Cell.number(one.format(point.units() * 100), point.units() * 100),
                    Cell.number(one.format(point.quantity() * 100), point.quantity() * 100)));
        }
        return rows;
    }
}
