package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.Bar.Look;
import qunheng.chart.plot.BarListPlot;
import qunheng.chart.plot.BarListPlot.LookName;
import qunheng.regional.CityGroupCount;
import qunheng.regional.RegionalCount;

/**
 * Clusters by the five city groups. Of a province that belongs in part nobody knows from its total how many clusters
 * lie in the group: that part of the bar is hatched and the figure says "at most".
 */
public final class CityGroupFigure {
    private CityGroupFigure() {}

    public static Figure of(FigureContext context, RegionalCount counts, RegionMarks marks) {
        var dataset = new DatasetWords(context, counts);
        var numbers = context.numbers();
        var groups = CityGroupCount.of(context.knowledge(), counts);
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var group : groups) {
            var name = context.in(group.group().name());
            var shown = shown(context, group);
            var marked = counts.regions().stream()
                    .anyMatch(r -> marks.own().contains(r.region().code())
                            && Objects.equals(r.region().cityGroup(), group.group().id()));
            bars.add(new Bar(
                    group.group().id(),
                    name,
                    List.of(
                            new Bar.Part(group.whole(), Look.PLAIN),
                            new Bar.Part(group.spanning(), Look.PALE),
                            new Bar.Part(group.part(), Look.HATCHED)),
                    shown,
                    context.get(
                            "chart.cityGroups.tooltip", name, group.whole(), group.part(), group.spanning()),
                    marked));
            rows.add(List.of(
                    Cell.text(name),
                    Cell.number(numbers.count(group.whole()), group.whole()),
                    Cell.number(numbers.count(group.part()), group.part()),
                    Cell.number(numbers.count(group.spanning()), group.spanning())));
        }
        var notes = new ArrayList<String>();
        notes.add(new GroupWords(context).cityGroupsNote());
        if (groups.stream().anyMatch(g -> g.part() > 0)) {
            notes.add(context.get("chart.cityGroups.part", partNames(context, groups)));
        }
        var description = new ChartDescription(
                context.get(new GroupWords(context).cityGroupsTitle(), dataset.name()),
                dataset.source(),
                dataset.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.cityGroup"),
                                context.get("chart.cityGroups.whole"),
                                context.get("chart.cityGroups.inPart"),
                                context.get("chart.cityGroups.spanning")),
                        rows),
                context.get(
                        "chart.cityGroups.summary",
                        dataset.name(),
                        bars.stream()
                                .map(bar -> bar.label() + ' ' + bar.shown())
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
        return Figure.of(
                new BarListPlot(context.theme(), bars, legend(context, groups), more -> ""),
                description,
                context.theme(),
                620,
                240);
    }

    private static String shown(FigureContext context, CityGroupCount group) {
        return group.part() == 0
                ? context.numbers().count(group.most())
                : context.get("chart.cityGroups.between", group.most() - group.part(), group.most());
    }

    private static List<LookName> legend(FigureContext context, List<CityGroupCount> groups) {
        var legend = new ArrayList<LookName>();
        legend.add(new LookName(Look.PLAIN, context.get("chart.cityGroups.whole")));
        if (groups.stream().anyMatch(g -> g.spanning() > 0)) {
            legend.add(new LookName(Look.PALE, context.get("chart.cityGroups.spanning")));
        }
        if (groups.stream().anyMatch(g -> g.part() > 0)) {
            legend.add(new LookName(Look.HATCHED, context.get("chart.cityGroups.inPart")));
        }
        return legend;
    }

    private static String partNames(FigureContext context, List<CityGroupCount> groups) {
        return groups.stream()
                .flatMap(g -> g.partRegions().stream())
                .map(region -> context.in(region.shortName()))
                .collect(Collectors.joining(context.get("chart.nameSeparator")));
    }
}
