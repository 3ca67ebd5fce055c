package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;
import qunheng.regional.FourRegionCount;
import qunheng.regional.RegionalCount;

/** Clusters by the four regions of the national statistics. */
public final class FourRegionFigure {
    private FourRegionFigure() {}

    public static Figure of(FigureContext context, RegionalCount counts, RegionMarks marks) {
        var dataset = new DatasetWords(context, counts);
        var numbers = context.numbers();
        var regions = FourRegionCount.of(counts);
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var region : regions) {
            var name = context.in(context.knowledge().name(region.region()));
            var shown = context.get("chart.countAndShare", region.count(), numbers.percent(region.share()));
            var marked = counts.regions().stream()
                    .anyMatch(r -> marks.own().contains(r.region().code())
                            && r.region().fourRegion() == region.region());
            bars.add(new Bar(
                    region.region().name(),
                    name,
                    List.of(new Bar.Part(region.count(), Bar.Look.PLAIN)),
                    shown,
                    context.get("chart.fourRegions.tooltip", name, region.units(), shown),
                    marked));
            rows.add(List.of(
                    Cell.text(name),
                    Cell.number(numbers.count(region.units()), region.units()),
                    Cell.number(numbers.count(region.count()), region.count()),
                    Cell.number(numbers.percent(region.share()), region.share())));
        }
        var notes = new ArrayList<String>();
        var outside = counts.placed() - regions.stream().mapToInt(FourRegionCount::count).sum();
        var groups = new GroupWords(context);
        notes.add(groups.fourRegionsNote());
        if (outside > 0) {
            notes.add(groups.outside(outside));
        }
        var description = new ChartDescription(
                context.get(groups.fourRegionsTitle(), dataset.name()),
                dataset.source(),
                dataset.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.fourRegion"),
                                context.get("chart.column.units"),
                                context.get("chart.column.count"),
                                context.get("chart.column.share")),
                        rows),
                context.get(
                        "chart.fourRegions.summary",
                        dataset.name(),
                        bars.stream()
                                .map(bar -> bar.label() + ' ' + bar.shown())
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
        var plot = new BarListPlot(context.theme(), bars, List.of(), more -> "");
        return Figure.of(plot, description, context.theme(), 620, 180);
    }
}
