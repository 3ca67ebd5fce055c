package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.ScatterPlot.Axis;
import qunheng.chart.plot.Tile;
import qunheng.chart.plot.TileLegend;
import qunheng.chart.plot.TileMapPlot;
import qunheng.knowledge.Region;
import qunheng.regional.Observations;

/** One number a unit on the grid of tiles or hexagons. */
public final class ValueMapFigure {
    static final String TAIWAN = "710000";

    private ValueMapFigure() {}

    /** @param hexagons whether rows are shifted so that tiles are hexagons; the places stay the same */
    public static Figure of(FigureContext context, Subject subject, RegionMarks marks, MapLook look, boolean hexagons) {
        var words = new SubjectWords(context, subject);
        var knowledge = context.knowledge();
        var data = subject.data();
        var values = data.measured(knowledge);
        var mean = values.length == 0 ? Double.NaN : Observations.mean(values);
        var axis = axis(context, values, look, mean);
        var tiles = new ArrayList<Tile>();
        var rows = new ArrayList<List<Cell>>();
        for (var region : knowledge.regions()) {
            var value = data.of(region);
            tiles.add(tile(words, region, value, words.shown(value), marks));
            rows.add(row(context, words, region, value));
        }
        var legend = new TileLegend(
                look == MapLook.SEQUENTIAL
                        ? words.quantity()
                        : context.get("chart.valueMap.aroundMean", words.quantity(), Figures.shown(context, mean)),
                AxisTicks.scale(axis),
                look != MapLook.SEQUENTIAL,
                context.get("chart.noData"),
                context.get("chart.own"));
        var plot = new TileMapPlot(context.theme(), tiles, legend, hexagons);
        plot.select(marks.selected());
        var description = new ChartDescription(
                context.get("chart.valueMap.title", words.name()),
                words.source(),
                words.notes(gridNotes(context, subject)),
                new ChartTable(header(context, words), rows),
                context.get(
                        "chart.valueMap.summary", words.name(), values.length, RankedFigure.leading(words, subject)));
        return Figure.of(plot, description, context.theme(), 620, 560);
    }

    /** What a grid of all units has to say of itself. */
    static List<String> gridNotes(FigureContext context, Subject subject) {
        var notes = new ArrayList<String>();
        if (!subject.data().values().containsKey(TAIWAN)) {
            notes.add(context.get("chart.taiwanMissing"));
        }
        notes.add(context.get("chart.tileMap.note"));
        return notes;
    }

    static Tile tile(SubjectWords words, Region region, double value, String shown, RegionMarks marks) {
        return new Tile(
                region.code(),
                region.tileRow(),
                region.tileCol(),
                words.shortName(region),
                words.context().in(region.abbreviation()),
                value,
                shown,
                words.tooltip(region, value),
                marks.own().contains(region.code()));
    }

    static List<Cell> row(FigureContext context, SubjectWords words, Region region, double value) {
        var four = region.fourRegion();
        return List.of(
                Cell.text(region.code()),
                Cell.text(context.in(region.name())),
                Cell.text(four == null ? "" : context.in(context.knowledge().name(four))),
                Cell.number(Double.isNaN(value) ? context.get("chart.noData") : words.shown(value), value));
    }

    static List<String> header(FigureContext context, SubjectWords words) {
        return List.of(
                context.get("chart.column.code"),
                context.get("chart.column.unit"),
                context.get("chart.column.fourRegion"),
                words.quantity());
    }

    private static Axis axis(FigureContext context, double[] values, MapLook look, double mean) {
        var locale = context.messages().locale();
        if (values.length == 0) {
            return AxisTicks.linear("", 0, 1, 2, locale);
        }
        var low = java.util.Arrays.stream(values).min().getAsDouble();
        var high = java.util.Arrays.stream(values).max().getAsDouble();
        if (look == MapLook.SEQUENTIAL) {
            return AxisTicks.linear("", low >= 0 ? 0 : low, high, 3, locale);
        }
        var reach = Math.max(high - mean, mean - low);
        var around = reach == 0 ? 1 : reach;
        var format = (java.util.function.DoubleFunction<String>) value -> Figures.shown(context, value);
        return new Axis("", mean - around, mean + around, java.util.stream.DoubleStream.of(-1, 0, 1)
                .map(side -> mean + side * around)
                .mapToObj(value -> new qunheng.chart.plot.ScatterPlot.Tick(value, format.apply(round(value))))
                .toList());
    }

    private static double round(double value) {
        return new java.math.BigDecimal(value).round(new java.math.MathContext(3)).doubleValue();
    }
}
