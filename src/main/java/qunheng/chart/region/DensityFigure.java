package qunheng.chart.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.RidgePlot;
import qunheng.chart.plot.RidgePlot.Ridge;
import qunheng.chart.plot.RidgePlot.Stroke;
import qunheng.chart.plot.ScatterPlot.Axis;
import qunheng.chart.plot.ScatterPlot.Spot;
import qunheng.knowledge.Region;
import qunheng.regional.OrderStatistics;
import qunheng.regional.dynamics.KernelDensity;

/** How the values of the units are spread, as one density a year: whether it moves, widens, or splits in two. */
public final class DensityFigure {
    private static final int MOST = 12;
    private static final int STEPS = 160;

    private DensityFigure() {}

    private record Year(int year, List<Region> units, double[] values, KernelDensity density) {
        double peak(double low, double high) {
            return IntStream.rangeClosed(0, 8 * STEPS)
                    .mapToDouble(i -> low + (high - low) * i / (8 * STEPS))
                    .boxed()
                    .max(Comparator.comparingDouble(density::at))
                    .orElse(Double.NaN);
        }
    }

    /** The newest years, twelve at most. @throws qunheng.model.InvalidValue for equal values, or a mixed sample */
    public static Figure of(FigureContext context, Subject subject, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var years = YearSubjects.of(subject);
        var drawn = years.subList(Math.max(0, years.size() - MOST), years.size()).stream()
                .map(of -> year(context, of))
                .toList();
        var low = drawn.stream()
                .mapToDouble(y -> DoubleStream.of(y.values()).min().orElse(0)
                        - KernelDensity.REACH * y.density().bandwidth())
                .min()
                .orElse(0);
        var high = drawn.stream()
                .mapToDouble(y -> DoubleStream.of(y.values()).max().orElse(0)
                        + KernelDensity.REACH * y.density().bandwidth())
                .max()
                .orElse(1);
        var round = AxisTicks.linear(words.quantity(), low, high, 5, context.messages().locale());
        var axis = new Axis(
                round.label(),
                low,
                high,
                round.ticks().stream().filter(tick -> tick.value() >= low && tick.value() <= high).toList());
        var ridges = drawn.stream()
                .map(y -> ridge(
                        context, words, y, y.year() == YearSubjects.chosen(subject), axis.low(), axis.high(), marks))
                .toList();
        var plot = new RidgePlot(context.theme(), ridges, axis);
        plot.select(marks.selected());
        return Figure.of(
                plot,
                description(context, words, drawn, axis.low(), axis.high()),
                context.theme(),
                620,
                Math.clamp(drawn.size() * 40.0 + 120, 260, 520));
    }

    private static Year year(FigureContext context, Subject subject) {
        var units = subject.unmixed(context.knowledge()).present(context.knowledge());
        var values = subject.data().measured(context.knowledge());
        return new Year(YearSubjects.chosen(subject), units, values, KernelDensity.of(values));
    }

    private static Ridge ridge(
            FigureContext context,
            SubjectWords words,
            Year year,
            boolean chosen,
            double low,
            double high,
            RegionMarks marks) {
        var curve = IntStream.rangeClosed(0, STEPS)
                .mapToDouble(i -> low + (high - low) * i / STEPS)
                .mapToObj(x -> new Spot(x, year.density().at(x)))
                .toList();
        var strokes = new ArrayList<Stroke>();
        for (var i = 0; i < year.units().size(); i++) {
            var unit = year.units().get(i);
            strokes.add(new Stroke(
                    unit.code(),
                    year.values()[i],
                    words.shortName(unit),
                    words.tooltip(unit, year.values()[i]),
                    marks.own().contains(unit.code())));
        }
        var label = YearSubjects.label(context, year.year());
        return new Ridge(
                "year-" + year.year(),
                label,
                curve,
                strokes,
                context.get(
                        "chart.density.tooltip",
                        label,
                        Figures.shown(context, year.peak(low, high)),
                        Figures.shown(context, year.density().bandwidth())),
                chosen);
    }

    private static ChartDescription description(
            FigureContext context, SubjectWords words, List<Year> years, double low, double high) {
        var rows = new ArrayList<List<Cell>>();
        for (var year : years) {
            rows.add(List.of(
                    Cell.text(YearSubjects.label(context, year.year())),
                    Cell.number(context.numbers().count(year.units().size()), year.units().size()),
                    cell(context, year.density().bandwidth()),
                    cell(context, year.peak(low, high)),
                    cell(context, OrderStatistics.quantile(year.values(), 0)),
                    cell(context, OrderStatistics.quantile(year.values(), 0.25)),
                    cell(context, OrderStatistics.quantile(year.values(), 0.5)),
                    cell(context, OrderStatistics.quantile(year.values(), 0.75)),
                    cell(context, OrderStatistics.quantile(year.values(), 1))));
        }
        return new ChartDescription(
                context.get("chart.density.title", words.overYears()),
                words.source(),
                words.notes(List.of(context.get("chart.density.note"), context.get("chart.density.beyond"))),
                new ChartTable(
                        List.of(
                                context.get("chart.column.year"),
                                context.get("chart.column.units"),
                                context.get("chart.density.bandwidth"),
                                context.get("chart.density.peak"),
                                context.get("chart.density.least"),
                                context.get("chart.density.lowerQuartile"),
                                context.get("chart.density.median"),
                                context.get("chart.density.upperQuartile"),
                                context.get("chart.density.most")),
                        rows),
                context.get(
                        "chart.density.summary",
                        words.overYears(),
                        years.stream()
                                .map(y -> YearSubjects.label(context, y.year())
                                        + ' '
                                        + Figures.shown(context, y.peak(low, high)))
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
    }

    private static Cell cell(FigureContext context, double value) {
        return Cell.number(Figures.shown(context, value), value);
    }
}
