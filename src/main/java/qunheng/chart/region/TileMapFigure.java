package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Tile;
import qunheng.chart.plot.TileLegend;
import qunheng.chart.plot.TileMapPlot;
import qunheng.regional.RegionalCount;

/** The 34 units as tiles with their counts. It is a grid and says so; it shows no boundary. */
public final class TileMapFigure {
    private static final int[] STEPS = {1, 2, 5};

    private TileMapFigure() {}

    public static Figure of(FigureContext context, RegionalCount counts, RegionMarks marks) {
        var dataset = new DatasetWords(context, counts);
        var words = new RegionWords(context, dataset);
        var tiles = new ArrayList<Tile>();
        var rows = new ArrayList<List<Cell>>();
        for (var unit : counts.regions()) {
            var region = unit.region();
            tiles.add(new Tile(
                    region.code(),
                    region.tileRow(),
                    region.tileCol(),
                    words.name(unit),
                    context.in(region.abbreviation()),
                    unit.value(),
                    words.shown(unit),
                    words.tooltip(unit),
                    marks.own().contains(region.code())));
            rows.add(List.of(
                    Cell.text(region.code()),
                    Cell.text(context.in(region.name())),
                    Cell.text(
                            region.fourRegion() == null
                                    ? ""
                                    : context.in(context.knowledge().name(region.fourRegion()))),
                    Cell.number(unit.covered() ? words.shown(unit) : context.get("chart.noData"), unit.value()),
                    Cell.text(words.clusters(unit))));
        }
        var legend = new TileLegend(
                context.get("chart.tileMap.quantity"),
                ticks(context, counts.most()),
                context.get("chart.noData"),
                context.get("chart.own"));
        var plot = new TileMapPlot(context.theme(), tiles, legend);
        plot.select(marks.selected());
        var notes = new ArrayList<String>();
        if (counts.taiwanMissing()) {
            notes.add(context.get("chart.taiwanMissing"));
        }
        notes.add(context.get("chart.tileMap.note"));
        var ranked = counts.ranked();
        var description = new ChartDescription(
                context.get("chart.tileMap.title", dataset.name()),
                dataset.source(),
                dataset.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.code"),
                                context.get("chart.column.unit"),
                                context.get("chart.column.fourRegion"),
                                context.get("chart.column.count"),
                                context.get("chart.column.clusters")),
                        rows),
                context.get(
                        "chart.tileMap.summary",
                        dataset.name(),
                        counts.placed(),
                        ranked.size(),
                        words.leading(ranked)));
        return Figure.of(plot, description, context.theme(), 620, 560);
    }

    /** Whole numbers from 0 to at least the greatest count, at most seven. */
    private static List<TileLegend.Tick> ticks(FigureContext context, int most) {
        var step = 1;
        for (var i = 0; most > 6 * step; i++) {
            step = STEPS[i % 3] * (int) Math.pow(10, i / 3);
        }
        var ticks = new ArrayList<TileLegend.Tick>();
        for (var value = 0; ticks.isEmpty() || ticks.getLast().value() < Math.max(1, most); value += step) {
            ticks.add(new TileLegend.Tick(value, context.numbers().count(value)));
        }
        return ticks;
    }
}
