package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.AxisTicks;
import qunheng.chart.plot.Tile;
import qunheng.chart.plot.TileLegend;
import qunheng.chart.plot.TileMapPlot;
import qunheng.model.InvalidValue;
import qunheng.regional.specialisation.ClusterStrength;
import qunheng.regional.specialisation.ClusterStrength.Grade;
import qunheng.regional.specialisation.LocationQuotient;
import qunheng.regional.table.TableValues;

/** Location quotients of one industry: two colours from 1 on a logarithmic scale, so that 0.5 is as far from 1 as 2. */
public final class QuotientMapFigure {
    /** Powers of 2 from 1 beyond which the colour does not change: a quarter and four times the average. */
    private static final int FURTHEST = 2;

    private QuotientMapFigure() {}

    /**
     * @throws InvalidValue for all industries together, for a table of one industry, a negative value, or a mixed
     *     sample
     */
    public static Figure of(FigureContext context, Subject.Slice subject, RegionMarks marks, boolean hexagons) {
        var knowledge = context.knowledge();
        var industry = subject.industry();
        if (industry == null) {
            throw new InvalidValue("regional.chooseIndustry");
        }
        var words = new SubjectWords(context, subject);
        var codes = subject.unmixed(knowledge).present(knowledge).stream().map(r -> r.code()).toList();
        var pairs = new TableValues(subject.table()).pairs(codes, subject.year());
        var table = pairs.table();
        var at = table.industries().indexOf(industry);
        var quotients = LocationQuotient.of(table, at);
        var strength = ClusterStrength.of(table, at, null);
        var axis = AxisTicks.powersOfTwo("", -FURTHEST, FURTHEST, context.messages().locale());
        var tiles = new ArrayList<Tile>();
        var rows = new ArrayList<List<Cell>>();
        for (var region : knowledge.regions()) {
            var unit = codes.indexOf(region.code());
            var quotient = unit < 0 ? Double.NaN : quotients[unit];
            var shown = Figures.shown(context, rounded(quotient));
            var place = Double.isNaN(quotient) ? Double.NaN : quotient == 0 ? axis.low() : AxisTicks.log2(quotient);
            tiles.add(new Tile(
                    region.code(),
                    region.tileRow(),
                    region.tileCol(),
                    words.shortName(region),
                    context.in(region.abbreviation()),
                    place,
                    shown,
                    unit < 0
                            ? words.tooltip(region, Double.NaN)
                            : context.get(
                                    "chart.quotient.tooltip",
                                    context.in(region.name()),
                                    shown,
                                    context.messages().of(strength.grades().get(unit), "chart"),
                                    words.shown(subject.data().of(region))),
                    marks.own().contains(region.code())));
            if (unit >= 0) {
                rows.add(List.of(
                        Cell.text(region.code()),
                        Cell.text(context.in(region.name())),
                        Cell.number(words.shown(subject.data().of(region)), subject.data().of(region)),
                        Cell.number(shown, quotient),
                        Cell.text(context.messages().of(strength.grades().get(unit), "chart"))));
            }
        }
        var legend = new TileLegend(
                context.get("chart.quotient.legend"),
                AxisTicks.scale(axis),
                true,
                context.get("chart.noData"),
                context.get("chart.own"));
        var plot = new TileMapPlot(context.theme(), tiles, legend, hexagons);
        plot.select(marks.selected());
        var strong = strength.grades().stream().filter(g -> g == Grade.STRONG || g == Grade.STRONGEST).count();
        var description = new ChartDescription(
                context.get("chart.quotient.title", words.name()),
                words.source(),
                words.notes(notes(context, subject, strength, pairs.absent())),
                new ChartTable(
                        List.of(
                                context.get("chart.column.code"),
                                context.get("chart.column.unit"),
                                words.quantity(),
                                context.get("chart.quotient.legend"),
                                context.get("chart.quotient.strength")),
                        rows),
                context.get("chart.quotient.summary", words.name(), strong));
        return Figure.of(plot, description, context.theme(), 620, 560);
    }

    private static List<String> notes(
            FigureContext context, Subject.Slice subject, ClusterStrength strength, int absent) {
        var notes = new ArrayList<String>();
        notes.add(context.get("chart.quotient.note"));
        notes.add(context.get(
                "chart.quotient.rule",
                Figures.three(context, strength.quotient75()),
                Figures.three(context, strength.quotient90())));
        if (strength.regions() < ClusterStrength.FEW_REGIONS) {
            notes.add(context.get("chart.quotient.few", strength.regions()));
        }
        if (absent > 0) {
            notes.add(context.get("chart.quotient.absent", absent));
        }
        notes.addAll(ValueMapFigure.gridNotes(context, subject));
        return notes;
    }

    private static double rounded(double quotient) {
        return Double.isNaN(quotient) ? quotient : Math.round(quotient * 100) / 100.0;
    }
}
