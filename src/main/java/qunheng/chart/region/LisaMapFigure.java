package qunheng.chart.region;

import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.ClassLegend;
import qunheng.chart.plot.Tile;
import qunheng.chart.plot.TileMapPlot;
import qunheng.regional.spatial.Autocorrelation;
import qunheng.regional.spatial.Autocorrelation.Judged;
import qunheng.regional.spatial.LisaClass;

/** The cluster map and the significance map of local Moran, on the grid of tiles. */
public final class LisaMapFigure {
    private LisaMapFigure() {}

    /** Classes: like beside like, unlike beside unlike, and what cannot be told from chance. */
    public static Figure clusters(
            FigureContext context, Subject subject, SpatialWords spatial, RegionMarks marks, boolean hexagons) {
        var types = spatial.result().types(spatial.level(), spatial.judged());
        var kinds = new ArrayList<>(List.of(
                LisaClass.HIGH_HIGH,
                LisaClass.LOW_LOW,
                LisaClass.LOW_HIGH,
                LisaClass.HIGH_LOW,
                LisaClass.NOT_SIGNIFICANT));
        if (types.contains(LisaClass.ISLAND)) {
            kinds.add(LisaClass.ISLAND);
        }
        var shown = kinds.stream()
                .map(kind -> {
                    var count = types.stream().filter(type -> type == kind).count();
                    return new ClassLegend.Entry(
                            LisaColours.of(context.theme(), kind),
                            context.get("chart.lisaClass.counted", context.messages().of(kind, "chart"), count));
                })
                .toList();
        var said = types.stream()
                .filter(type -> type != LisaClass.NOT_SIGNIFICANT && type != LisaClass.ISLAND)
                .collect(Collectors.groupingBy(type -> type, java.util.TreeMap::new, Collectors.counting()))
                .entrySet()
                .stream()
                .map(e -> context.get(
                        "chart.lisaClass.counted", context.messages().of(e.getKey(), "chart"), e.getValue()))
                .collect(Collectors.joining(context.get("chart.listSeparator")));
        return figure(
                context,
                subject,
                spatial,
                marks,
                hexagons,
                shown,
                types.stream().map(kinds::indexOf).toList(),
                types.stream().map(type -> sign(context, type)).toList(),
                "chart.lisa.title",
                context.get("chart.lisa.title.legend"),
                said.isEmpty() ? context.get("chart.lisa.none") : said);
    }

    /** How small each unit's two-sided p is. */
    public static Figure significance(
            FigureContext context, Subject subject, SpatialWords spatial, RegionMarks marks, boolean hexagons) {
        var result = spatial.result();
        var theme = context.theme();
        var levels = Autocorrelation.LEVELS;
        var entries = new ArrayList<ClassLegend.Entry>();
        var none = theme.tint(theme.muted(), 0.28);
        entries.add(new ClassLegend.Entry(
                none, context.get("chart.significance.above", Figures.shown(context, levels.getFirst()))));
        var greens = List.of(new Color(0xC7E9C0), new Color(0x74C476), new Color(0x238B45), new Color(0x00441B));
        for (var i = 0; i < levels.size(); i++) {
            entries.add(new ClassLegend.Entry(
                    greens.get(i),
                    context.get(
                            "chart.significance.below",
                            Figures.decimals(context, "0.####").format(levels.get(i)))));
        }
        var classes = new ArrayList<Integer>();
        var shown = new ArrayList<String>();
        for (var unit = 0; unit < result.weights().size(); unit++) {
            var p = result.p(unit, spatial.judged());
            classes.add(Double.isNaN(p) ? 0 : (int) levels.stream().filter(level -> p <= level).count());
            shown.add(Figures.p(context, p));
        }
        var count = classes.stream().filter(c -> c > 0).count();
        return figure(
                context,
                subject,
                spatial,
                marks,
                hexagons,
                entries,
                classes,
                shown,
                "chart.significance.title",
                context.get("chart.significance.title.legend"),
                context.get("chart.significance.summary", count, Figures.shown(context, levels.getFirst())));
    }

    /** What a tile prints of its class, so that colour is not the only sign. */
    private static String sign(FigureContext context, LisaClass type) {
        return context.get(
                switch (type) {
                    case HIGH_HIGH -> "chart.lisa.sign.highHigh";
                    case LOW_LOW -> "chart.lisa.sign.lowLow";
                    case LOW_HIGH -> "chart.lisa.sign.lowHigh";
                    case HIGH_LOW -> "chart.lisa.sign.highLow";
                    case NOT_SIGNIFICANT -> "chart.lisa.sign.none";
                    case ISLAND -> "chart.lisa.sign.island";
                });
    }

    private static Figure figure(
            FigureContext context,
            Subject subject,
            SpatialWords spatial,
            RegionMarks marks,
            boolean hexagons,
            List<ClassLegend.Entry> entries,
            List<Integer> classes,
            List<String> shown,
            String title,
            String legendTitle,
            String said) {
        var words = new SubjectWords(context, subject);
        var result = spatial.result();
        var ids = result.weights().ids();
        var tiles = new ArrayList<Tile>();
        var rows = new ArrayList<List<Cell>>();
        for (var region : context.knowledge().regions()) {
            var at = ids.indexOf(region.code());
            var name = context.in(region.name());
            if (at < 0) {
                tiles.add(ValueMapFigure.tile(words, region, Double.NaN, context.get("chart.noData.sign"), marks));
                continue;
            }
            var unit = result.local().units().get(at);
            var type = context.messages().of(result.type(at, spatial.level(), spatial.judged()), "chart");
            tiles.add(new Tile(
                    region.code(),
                    region.tileRow(),
                    region.tileCol(),
                    words.shortName(region),
                    context.in(region.abbreviation()),
                    classes.get(at),
                    shown.get(at),
                    context.get(
                            "chart.moran.tooltip",
                            name,
                            Figures.three(context, unit.i()),
                            type,
                            Figures.pPhrase(context, result.p(at, Judged.RAW))),
                    marks.own().contains(region.code())));
            rows.add(List.of(
                    Cell.text(region.code()),
                    Cell.text(name),
                    Cell.number(words.shown(unit.value()), unit.value()),
                    Cell.number(context.numbers().count(unit.neighbours()), unit.neighbours()),
                    Figures.threeCell(context, unit.i()),
                    Figures.pCell(context, result.p(at, Judged.RAW)),
                    Figures.pCell(context, result.p(at, Judged.BENJAMINI_HOCHBERG)),
                    Cell.text(type)));
        }
        var legend = new ClassLegend(
                legendTitle, entries, context.get("chart.noData"), context.get("chart.own"));
        var plot = new TileMapPlot(context.theme(), tiles, legend, hexagons);
        plot.select(marks.selected());
        var notes = new ArrayList<>(spatial.localNotes());
        notes.addAll(ValueMapFigure.gridNotes(context, subject));
        var description = new ChartDescription(
                context.get(title, words.name()),
                words.source(),
                words.notes(notes),
                new ChartTable(
                        List.of(
                                context.get("chart.column.code"),
                                context.get("chart.column.unit"),
                                words.quantity(),
                                context.get("chart.lisa.neighbours"),
                                context.get("chart.lisa.i"),
                                context.get("chart.lisa.pRaw"),
                                context.get("chart.lisa.pAdjusted"),
                                context.get("chart.lisa.class")),
                        rows),
                context.get("chart.lisa.summary", context.get(title, words.name()), said));
        return Figure.of(plot, description, context.theme(), 620, 560);
    }
}
