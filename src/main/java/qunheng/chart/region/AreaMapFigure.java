package qunheng.chart.region;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AreaPlot;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.TileLegend;
import qunheng.model.BoundaryMap;
import qunheng.regional.geometry.AlbersProjection;

/** One number a unit on boundaries that the user brought along, with the number under which they were approved. */
public final class AreaMapFigure {
    private AreaMapFigure() {}

    public static Figure of(FigureContext context, Subject subject, BoundaryMap map, RegionMarks marks) {
        var words = new SubjectWords(context, subject);
        var data = subject.data();
        var patches = new ArrayList<AreaPlot.Patch>();
        var rows = new ArrayList<List<Cell>>();
        for (var area : map.areas()) {
            var region = context.knowledge().region(area.region()).orElseThrow();
            var value = data.of(region);
            var shape = new Path2D.Double(Path2D.WIND_EVEN_ODD);
            area.rings().forEach(ring -> append(shape, ring, true));
            patches.add(new AreaPlot.Patch(
                    region.code(), shape, value, words.tooltip(region, value), marks.own().contains(region.code())));
            rows.add(ValueMapFigure.row(context, words, region, value));
        }
        var outlines = new ArrayList<Path2D>();
        for (var other : map.others()) {
            var path = new Path2D.Double();
            append(path, other, false);
            outlines.add(path);
        }
        var values = data.measured(context.knowledge());
        var range = java.util.Arrays.stream(values).summaryStatistics();
        var axis = values.length == 0
                ? AxisTicks.linear("", 0, 1, 2, context.messages().locale())
                : AxisTicks.linear("", Math.min(0, range.getMin()), range.getMax(), 3, context.messages().locale());
        var imprint = imprint(context, map);
        var legend = new TileLegend(
                words.quantity(), AxisTicks.scale(axis), context.get("chart.noData"), context.get("chart.own"));
        var plot = new AreaPlot(
                context.theme(), patches, outlines, legend, new AreaPlot.Imprint(imprint, map.approval().isBlank()));
        plot.select(marks.selected());
        var notes = new ArrayList<String>();
        notes.add(imprint);
        notes.add(context.get("chart.areaMap.note", map.file()));
        if (!data.values().containsKey(ValueMapFigure.TAIWAN)) {
            notes.add(context.get("chart.taiwanMissing"));
        }
        var description = new ChartDescription(
                context.get("chart.valueMap.title", words.name()),
                words.source(),
                words.notes(notes),
                new ChartTable(ValueMapFigure.header(context, words), rows),
                context.get(
                        "chart.valueMap.summary", words.name(), values.length, RankedFigure.leading(words, subject)));
        return Figure.of(plot, description, context.theme(), 720, 600);
    }

    private static String imprint(FigureContext context, BoundaryMap map) {
        return map.approval().isBlank()
                ? context.get("chart.areaMap.notApproved")
                : context.get("chart.areaMap.approval", map.approval().strip());
    }

    private static void append(Path2D path, BoundaryMap.Outline line, boolean closed) {
        for (var i = 0; i < line.longitudes().length; i++) {
            var point = AlbersProjection.CHINA.project(line.longitudes()[i], line.latitudes()[i]);
            if (i == 0) {
                path.moveTo(point.x(), point.y());
            } else {
                path.lineTo(point.x(), point.y());
            }
        }
        if (closed && line.longitudes().length > 0) {
            path.closePath();
        }
    }
}
