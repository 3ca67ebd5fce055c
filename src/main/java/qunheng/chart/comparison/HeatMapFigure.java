package qunheng.chart.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.HeatMapPlot;
import qunheng.chart.plot.HeatRow;
import qunheng.scoring.comparison.ComparedCell;
import qunheng.scoring.comparison.ComparedItem;
import qunheng.scoring.comparison.ComparedItem.Level;
import qunheng.scoring.comparison.Comparison;

/** Clusters against criteria, or indicators against clusters, as a table of coloured numbers. */
public final class HeatMapFigure {
    private HeatMapFigure() {}

    public static Figure of(FigureContext context, Comparison comparison, Level level) {
        var words = new ComparisonWords(context, comparison);
        var criteria = level == Level.CRITERION;
        var rows = criteria ? byCluster(words) : byIndicator(words);
        var columns = criteria
                ? comparison.criteria().stream().map(words::item).toList()
                : words.clusters(IntStream.range(0, comparison.clusters().size()).boxed().toList());
        var legend = new HeatMapPlot.Legend(
                context.get("chart.column.score"),
                context.get("chart.heat.missing"),
                context.get("chart.heat.notApplicable"));
        var title = context.get(
                criteria ? "chart.heat.title.criteria" : "chart.heat.title.indicators", words.lens(), words.year());
        var description = new ChartDescription(
                title,
                words.source(),
                words.notes(context.get("chart.heat.note")),
                table(words, level),
                context.get("chart.heat.summary", title, summary(words)));
        var groups = rows.stream().filter(row -> !row.group().isEmpty()).count();
        var height = 90 + rows.size() * (criteria ? 38.0 : 24.0) + groups * 22.0;
        return Figure.of(
                new HeatMapPlot(context.theme(), columns, rows, legend), description, context.theme(), 860, height);
    }

    private static List<HeatRow> byCluster(ComparisonWords words) {
        var comparison = words.comparison();
        return comparison.byScore().stream()
                .map(place -> new HeatRow(
                        "",
                        words.cluster(place),
                        comparison.criteria().stream().map(item -> cell(words, item, place)).toList()))
                .toList();
    }

    private static List<HeatRow> byIndicator(ComparisonWords words) {
        var comparison = words.comparison();
        var rows = new ArrayList<HeatRow>();
        var group = "";
        for (var criterion : comparison.criteria()) {
            for (var item : comparison.indicators()) {
                if (!item.criterion().equals(criterion.id())) {
                    continue;
                }
                rows.add(new HeatRow(
                        group.equals(criterion.id()) ? "" : words.criterion(criterion.id()),
                        words.item(item),
                        IntStream.range(0, comparison.clusters().size())
                                .mapToObj(place -> cell(words, item, place))
                                .toList()));
                group = criterion.id();
            }
        }
        return rows;
    }

    private static HeatRow.Cell cell(ComparisonWords words, ComparedItem item, int place) {
        var cell = item.cells().get(place);
        return new HeatRow.Cell(
                words.comparison().clusters().get(place).profile().id().value() + '/' + item.id(),
                cell.score(),
                cell.state() != ComparedCell.State.NOT_APPLICABLE,
                words.shown(cell),
                words.context()
                        .get(
                                "chart.heat.tooltip",
                                words.cluster(place),
                                words.item(item),
                                words.shown(cell),
                                words.interval(cell.low(), cell.high())));
    }

    private static ChartTable table(ComparisonWords words, Level level) {
        var context = words.context();
        var comparison = words.comparison();
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.criterion"));
        if (level == Level.INDICATOR) {
            header.add(context.get("chart.heat.indicator"));
        }
        var places = IntStream.range(0, comparison.clusters().size()).boxed().toList();
        header.addAll(words.clusters(places));
        var rows = new ArrayList<List<Cell>>();
        for (var item : comparison.items(level)) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(words.criterion(item.criterion())));
            if (level == Level.INDICATOR) {
                row.add(Cell.text(item.id() + ' ' + words.item(item)));
            }
            for (var place : places) {
                var cell = item.cells().get(place);
                row.add(Cell.number(words.shown(cell), cell.score()));
            }
            rows.add(row);
        }
        return new ChartTable(header, rows);
    }

    private static String summary(ComparisonWords words) {
        var context = words.context();
        return String.join(
                context.get("chart.listSeparator"),
                words.comparison().criteria().stream()
                        .map(item -> context.get(
                                "chart.heat.summary.best",
                                words.item(item),
                                words.whole(item.best()),
                                words.list(words.clusters(item.holders()))))
                        .toList());
    }
}
