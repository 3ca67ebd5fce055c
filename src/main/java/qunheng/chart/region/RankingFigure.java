package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;
import qunheng.regional.RegionCount;
import qunheng.regional.RegionalCount;

/** Units by the number of their clusters. The user's own unit is always among them, with 0 if need be. */
public final class RankingFigure {
    private RankingFigure() {}

    public static Figure of(FigureContext context, RegionalCount counts, RegionMarks marks) {
        var dataset = new DatasetWords(context, counts);
        var words = new RegionWords(context, dataset);
        var ranked = counts.ranked();
        var own = counts.regions().stream()
                .filter(unit -> marks.own().contains(unit.region().code()) && unit.count() == 0);
        var units = Stream.concat(ranked.stream(), own).toList();
        var bars = units.stream().map(unit -> bar(words, unit, marks)).toList();
        var rows = new ArrayList<List<Cell>>();
        for (var unit : units) {
            var rank = 1 + (int) ranked.stream().filter(other -> other.count() > unit.count()).count();
            rows.add(List.of(
                    Cell.number(context.numbers().count(rank), rank),
                    Cell.text(context.in(unit.region().name())),
                    Cell.number(unit.covered() ? words.shown(unit) : context.get("chart.noData"), unit.value()),
                    Cell.text(words.clusters(unit))));
        }
        var plot = new BarListPlot(
                context.theme(), bars, List.of(), more -> context.get("chart.ranking.more", more));
        plot.select(marks.selected());
        var description = new ChartDescription(
                context.get("chart.ranking.title", dataset.name()),
                dataset.source(),
                dataset.notes(List.of(context.get("chart.ranking.note"))),
                new ChartTable(
                        List.of(
                                context.get("chart.column.rank"),
                                context.get("chart.column.unit"),
                                context.get("chart.column.count"),
                                context.get("chart.column.clusters")),
                        rows),
                context.get("chart.ranking.summary", dataset.name(), ranked.size(), words.leading(ranked)));
        return Figure.of(plot, description, context.theme(), 620, Math.max(160, bars.size() * 24.0 + 16));
    }

    private static Bar bar(RegionWords words, RegionCount unit, RegionMarks marks) {
        return new Bar(
                unit.region().code(),
                words.name(unit),
                unit.covered() ? List.of(new Bar.Part(unit.count(), Bar.Look.PLAIN)) : List.of(),
                words.shown(unit),
                words.tooltip(unit),
                marks.own().contains(unit.region().code()));
    }
}
