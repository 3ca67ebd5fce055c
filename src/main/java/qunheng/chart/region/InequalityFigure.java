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
import qunheng.model.InvalidValue;
import qunheng.model.RegionalTable;
import qunheng.regional.Observations;
import qunheng.regional.inequality.DagumGini;
import qunheng.regional.inequality.TheilDecomposition;
import qunheng.regional.inequality.TheilMeasure;
import qunheng.regional.table.TableValues;

/** Inequality between units, year by year, and how much of it lies between and within the four regions. */
public final class InequalityFigure {
    private InequalityFigure() {}

    /** One year: the parts add up to the total. */
    private record Year(int year, double total, double between, double within, double overlap) {}

    /**
     * Units outside the four regions are left out.
     *
     * @throws InvalidValue for a negative value, a mixed sample, or an L of a unit that has nothing
     */
    public static Figure of(FigureContext context, Subject subject, InequalityMeasure measure) {
        var words = new SubjectWords(context, subject);
        var years = new ArrayList<Year>();
        switch (subject) {
            case Subject.Counts counts -> years.add(year(context, counts, measure, RegionalTable.NO_YEAR));
            case Subject.Slice slice -> {
                for (var year : new TableValues(slice.table()).years()) {
                    years.add(year(context, slice.in(year), measure, year));
                }
            }
        }
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var year : years) {
            var label = year.year() == RegionalTable.NO_YEAR ? context.get("chart.inequality.noYear") : context.numbers().year(year.year());
            var share = context.numbers().percent(year.between() / year.total());
            var parts = new ArrayList<>(List.of(
                    new Bar.Part(year.between(), Bar.Look.PLAIN), new Bar.Part(year.within(), Bar.Look.HATCHED)));
            if (measure == InequalityMeasure.DAGUM) {
                parts.add(new Bar.Part(year.overlap(), Bar.Look.PALE));
            }
            bars.add(new Bar(
                    String.valueOf(year.year()),
                    label,
                    parts,
                    Figures.three(context, year.total()),
                    context.get("chart.inequality.tooltip", label, Figures.three(context, year.total()), share),
                    false));
            rows.add(List.of(
                    Cell.text(label),
                    Figures.threeCell(context, year.total()),
                    Figures.threeCell(context, year.between()),
                    Figures.threeCell(context, year.within()),
                    Figures.threeCell(context, year.overlap()),
                    Cell.number(share, year.between() / year.total())));
        }
        var name = context.messages().of(measure, "chart");
        var looks = new ArrayList<>(List.of(
                new BarListPlot.LookName(Bar.Look.PLAIN, context.get("chart.inequality.between")),
                new BarListPlot.LookName(Bar.Look.HATCHED, context.get("chart.inequality.within"))));
        if (measure == InequalityMeasure.DAGUM) {
            looks.add(new BarListPlot.LookName(Bar.Look.PALE, context.get("chart.inequality.overlap")));
        }
        var plot = new BarListPlot(context.theme(), bars, looks, more -> context.get("chart.ranking.more", more));
        var description = new ChartDescription(
                context.get("chart.inequality.title", name, words.name()),
                words.source(),
                words.notes(List.of(
                        context.get(
                                switch (measure) {
                                    case THEIL_T -> "chart.inequality.note.t";
                                    case THEIL_L -> "chart.inequality.note.l";
                                    case DAGUM -> "chart.inequality.note.dagum";
                                }),
                        context.get("chart.fourRegions.note", context.in(context.knowledge().fourRegionSource())))),
                new ChartTable(
                        List.of(
                                context.get("chart.column.year"),
                                name,
                                context.get("chart.inequality.between"),
                                context.get("chart.inequality.within"),
                                context.get("chart.inequality.overlap"),
                                context.get("chart.inequality.share")),
                        rows),
                context.get(
                        "chart.inequality.summary",
                        name,
                        words.name(),
                        bars.stream().map(b -> b.label() + ' ' + b.shown()).collect(Collectors.joining(context.get("chart.listSeparator")))));
        return Figure.of(plot, description, context.theme(), 560, Math.max(200, bars.size() * 30.0 + 60));
    }

    private static Year year(FigureContext context, Subject subject, InequalityMeasure measure, int year) {
        var units = subject.unmixed(context.knowledge()).present(context.knowledge()).stream()
                .filter(region -> region.fourRegion() != null)
                .toList();
        var values = units.stream().mapToDouble(subject.data()::of).toArray();
        var groups = units.stream().map(region -> String.valueOf(region.fourRegion())).toList();
        var name = context.messages().of(measure, "chart");
        Observations.notNegative(values, name);
        if (!(Observations.sum(values) > 0)) {
            throw new InvalidValue("regional.nothing");
        }
        if (measure == InequalityMeasure.DAGUM) {
            var gini = DagumGini.of(values, groups);
            return new Year(year, gini.total(), gini.betweenNet(), gini.within(), gini.transvariation());
        }
        var theil = TheilDecomposition.of(
                measure == InequalityMeasure.THEIL_T ? TheilMeasure.T : TheilMeasure.L, values, groups);
        if (Double.isNaN(theil.total())) {
            throw new InvalidValue("regional.theilZero");
        }
        return new Year(year, theil.total(), theil.between(), theil.within(), Double.NaN);
    }
}
