package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.TileLegend;
import qunheng.chart.plot.TileMultiplesPlot;
import qunheng.chart.plot.TileMultiplesPlot.Panel;
import qunheng.model.InvalidValue;
import qunheng.regional.table.TableValues;

/** The grid once a year on one colour scale. */
public final class YearsMapFigure {
    private static final int MOST = 12;
    private static final double WIDTH = 760;
    private static final int TILES_ACROSS = 7;
    private static final int TILES_DOWN = 9;

    private YearsMapFigure() {}

    /** The newest years, twelve at most. @throws InvalidValue for fewer than two */
    public static Figure of(FigureContext context, Subject.Slice subject, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var all = new TableValues(subject.table()).years();
        if (all.size() < 2) {
            throw new InvalidValue("regional.twoYears", all.size());
        }
        var years = all.subList(Math.max(0, all.size() - MOST), all.size());
        var data = years.stream().map(year -> subject.in(year).data()).toList();
        var values = data.stream()
                .flatMapToDouble(d -> DoubleStream.of(d.measured(context.knowledge())))
                .summaryStatistics();
        var axis = AxisTicks.linear(
                "", Math.min(0, values.getMin()), values.getMax(), 3, context.messages().locale());
        var panels = new ArrayList<Panel>();
        var rows = new ArrayList<List<Cell>>();
        for (var i = 0; i < years.size(); i++) {
            var of = data.get(i);
            panels.add(new Panel(
                    context.numbers().year(years.get(i)),
                    context.knowledge().regions().stream()
                            .map(region -> ValueMapFigure.tile(
                                    words, region, of.of(region), words.shown(of.of(region)), marks))
                            .toList(),
                    years.get(i) == subject.year()));
        }
        for (var region : subject.sample().of(context.knowledge())) {
            var row = new ArrayList<Cell>();
            row.add(Cell.text(context.in(region.name())));
            data.forEach(of -> row.add(Cell.number(words.shown(of.of(region)), of.of(region))));
            rows.add(row);
        }
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.unit"));
        years.forEach(year -> header.add(context.numbers().year(year)));
        var legend = new TileLegend(
                words.quantity(), AxisTicks.scale(axis), context.get("chart.noData"), context.get("chart.own"));
        var plot = new TileMultiplesPlot(context.theme(), panels, legend);
        plot.select(marks.selected());
        var first = context.numbers().year(years.getFirst());
        var last = context.numbers().year(years.getLast());
        var description = new ChartDescription(
                context.get("chart.yearsMap.title", words.overYears(), first, last),
                words.source(),
                words.notes(ValueMapFigure.gridNotes(context, subject)),
                new ChartTable(header, rows),
                context.get("chart.yearsMap.summary", words.overYears(), years.size(), first, last));
        return Figure.of(plot, description, context.theme(), WIDTH, height(years.size()));
    }

    /** As high as the grids need in one row, two or three. */
    private static double height(int grids) {
        var rows = grids <= 3 ? 1 : grids <= 8 ? 2 : 3;
        var across = (grids + rows - 1) / rows;
        var side = Math.min(34, (WIDTH / across - 12) / TILES_ACROSS);
        return rows * (TILES_DOWN * side + 32) + 84;
    }
}
