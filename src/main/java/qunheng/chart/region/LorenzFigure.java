package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.Dot;
import qunheng.chart.plot.ScatterPlot;
import qunheng.chart.plot.ScatterPlot.Corners;
import qunheng.chart.plot.ScatterPlot.Spot;
import qunheng.chart.plot.ScatterPlot.Trace;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.concentration.Gini;
import qunheng.regional.concentration.Herfindahl;
import qunheng.regional.concentration.LorenzCurve;

/** The Lorenz curve of one number a unit, every unit counting the same, with both Gini coefficients by their names. */
public final class LorenzFigure {
    private LorenzFigure() {}

    /** @throws InvalidValue for a negative value, nothing at all, or a mixed sample */
    public static Figure of(FigureContext context, Subject subject, RegionMarks marks) {
        var theme = context.theme();
        var words = new SubjectWords(context, subject);
        var units = subject.unmixed(context.knowledge()).present(context.knowledge());
        var values = subject.data().measured(context.knowledge());
        Observations.notNegative(values, context.get("chart.lorenzUnits.gini"));
        if (!(Observations.sum(values) > 0)) {
            throw new InvalidValue("regional.nothing");
        }
        var curve = LorenzCurve.of(values);
        var locale = context.messages().locale();
        var x = AxisTicks.linear(context.get("chart.lorenz.units"), 0, 100, 5, locale);
        var y = AxisTicks.linear(context.get("chart.lorenzUnits.share", words.quantity()), 0, 100, 5, locale);
        var spots = curve.points().stream().map(p -> new Spot(p.units() * 100, p.quantity() * 100)).toList();
        var dots = new ArrayList<Dot>();
        var rows = new ArrayList<List<Cell>>();
        for (var rank = 0; rank < units.size(); rank++) {
            var region = units.get(curve.order().get(rank));
            var value = values[curve.order().get(rank)];
            var spot = spots.get(rank + 1);
            var marked = marks.own().contains(region.code()) || region.code().equals(marks.selected());
            dots.add(new Dot(
                    region.code(),
                    spot.x(),
                    spot.y(),
                    3.5,
                    theme.series(0),
                    true,
                    marked ? context.in(region.shortName()) : "",
                    words.tooltip(region, value),
                    marks.own().contains(region.code())));
            rows.add(List.of(
                    Cell.number(context.numbers().count(rank + 1), rank + 1),
                    Cell.text(context.in(region.name())),
                    Cell.number(words.shown(value), value),
                    Cell.number(Figures.shown(context, Math.round(spot.y() * 10) / 10.0), spot.y())));
        }
        var gini = context.get("chart.lorenzUnits.population", Figures.three(context, Gini.population(values)));
        var traces = List.of(
                new Trace(List.of(new Spot(0, 0), new Spot(100, 100)), theme.muted(), 1.3, true, ""),
                new Trace(spots, theme.series(0), 2.4, false, ""));
        var plot = new ScatterPlot(theme, x, y, dots, traces, new Corners(gini, "", "", ""), false);
        plot.select(marks.selected());
        var description = new ChartDescription(
                context.get("chart.lorenzUnits.title", words.name()),
                words.source(),
                words.notes(List.of(
                        gini,
                        context.get(
                                "chart.lorenzUnits.sample",
                                Figures.three(context, Gini.sample(values)),
                                Figures.three(context, Herfindahl.index(values)),
                                units.size()))),
                new ChartTable(
                        List.of(
                                context.get("chart.column.order"),
                                context.get("chart.column.unit"),
                                words.quantity(),
                                context.get("chart.lorenzUnits.share", words.quantity())),
                        rows),
                context.get("chart.lorenzUnits.summary", words.name(), gini));
        return Figure.of(plot, description, theme, 520, 420);
    }
}
