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
import qunheng.regional.spatial.LisaClass;

/** Each unit's deviation against the mean deviation of its neighbours; Moran's I is the slope. */
public final class MoranScatterFigure {
    private MoranScatterFigure() {}

    public static Figure of(FigureContext context, Subject subject, SpatialWords spatial, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var theme = context.theme();
        var result = spatial.result();
        var knowledge = context.knowledge();
        var points = result.scatter();
        var types = result.types(spatial.level(), spatial.judged());
        var ids = result.weights().ids();
        var reachX = 1 + points.stream().mapToDouble(p -> Math.abs(p.x())).max().orElse(1);
        var reachY = 0.5 + points.stream().mapToDouble(p -> Math.abs(p.y())).max().orElse(1);
        var locale = context.messages().locale();
        var x = AxisTicks.linear(context.get("chart.moran.x"), -reachX, reachX, 6, locale);
        var y = AxisTicks.linear(context.get("chart.moran.y"), -reachY, reachY, 6, locale);
        var dots = new ArrayList<Dot>();
        var rows = new ArrayList<List<Cell>>();
        for (var point : points) {
            var at = ids.indexOf(point.id());
            var region = knowledge.region(point.id()).orElseThrow();
            var type = types.get(at);
            var unit = result.local().units().get(at);
            var name = context.in(region.name());
            dots.add(new Dot(
                    point.id(),
                    point.x(),
                    point.y(),
                    5,
                    type == LisaClass.NOT_SIGNIFICANT ? theme.muted() : LisaColours.of(theme, type),
                    type != LisaClass.NOT_SIGNIFICANT,
                    context.in(region.shortName()),
                    context.get(
                            "chart.moran.tooltip",
                            name,
                            Figures.three(context, unit.i()),
                            context.messages().of(type, "chart"),
                            Figures.pPhrase(
                                    context, result.p(at, qunheng.regional.spatial.Autocorrelation.Judged.RAW))),
                    marks.own().contains(point.id())));
            rows.add(List.of(
                    Cell.text(point.id()),
                    Cell.text(name),
                    Cell.number(words.shown(unit.value()), unit.value()),
                    Figures.threeCell(context, point.x()),
                    Figures.threeCell(context, point.y()),
                    Cell.text(context.messages().of(java.util.Objects.requireNonNull(unit.quadrant()), "chart"))));
        }
        var slope = result.slope();
        var traces = List.of(
                new Trace(List.of(new Spot(x.low(), 0), new Spot(x.high(), 0)), theme.muted(), 1, false, ""),
                new Trace(List.of(new Spot(0, y.low()), new Spot(0, y.high())), theme.muted(), 1, false, ""),
                new Trace(
                        List.of(new Spot(x.low(), slope * x.low()), new Spot(x.high(), slope * x.high())),
                        theme.accent(),
                        2,
                        false,
                        context.get("chart.moran.slope", Figures.three(context, slope))));
        var plot = new ScatterPlot(
                theme,
                x,
                y,
                dots,
                traces,
                new Corners(
                        context.get("chart.lisaClass.LOW_HIGH"),
                        context.get("chart.lisaClass.HIGH_HIGH"),
                        context.get("chart.lisaClass.LOW_LOW"),
                        context.get("chart.lisaClass.HIGH_LOW")),
                false);
        plot.select(marks.selected());
        var notes = new ArrayList<String>();
        notes.add(spatial.global());
        notes.addAll(spatial.notes());
        var description = new ChartDescription(
                context.get("chart.moran.title", words.name()),
                words.source(),
                words.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.code"),
                                context.get("chart.column.unit"),
                                words.quantity(),
                                context.get("chart.moran.x"),
                                context.get("chart.moran.y"),
                                context.get("chart.moran.quadrant")),
                        rows),
                context.get("chart.moran.summary", words.name(), spatial.global()));
        return Figure.of(plot, description, theme, 560, 460);
    }
}
