package qunheng.chart.region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Bar;
import qunheng.chart.plot.BarListPlot;

/** Inequality between units, year by year, and how much of it lies between and within the four regions. */
public final class InequalityFigure {
    private InequalityFigure() {}

    /** Every unit counting the same. */
    public static Figure of(FigureContext context, Subject subject, InequalityMeasure measure) {
        return of(context, subject, measure, null);
    }

    /**
     * Units outside the four regions are left out.
     *
     * @param weights null for every unit counting the same; Dagum's decomposition takes none
     * @throws qunheng.model.InvalidValue for a negative value, a mixed sample, or an L of a unit that has nothing
     */
    public static Figure of(
            FigureContext context, Subject subject, InequalityMeasure measure, @Nullable PeopleWeights weights) {
        var words = new SubjectWords(context, subject);
        var weighted = measure == InequalityMeasure.DAGUM ? null : weights;
        var years = YearSubjects.of(subject).stream()
                .map(of -> InequalityYear.of(context, of, measure, weighted))
                .toList();
        var bars = new ArrayList<Bar>();
        var rows = new ArrayList<List<Cell>>();
        for (var year : years) {
            var label = YearSubjects.label(context, year.year());
            var share = year.known()
                    ? context.numbers().percent(year.between() / year.total())
                    : context.get("chart.noData.sign");
            var parts = new ArrayList<>(List.of(
                    new Bar.Part(year.between(), Bar.Look.PLAIN), new Bar.Part(year.within(), Bar.Look.HATCHED)));
            if (measure == InequalityMeasure.DAGUM) {
                parts.add(new Bar.Part(year.overlap(), Bar.Look.PALE));
            }
            bars.add(new Bar(
                    "year-" + year.year(),
                    label,
                    year.known() ? parts : List.of(),
                    Figures.three(context, year.total()),
                    context.get("chart.inequality.tooltip", label, Figures.three(context, year.total()), share),
                    false));
            rows.add(List.of(
                    Cell.text(label),
                    Figures.threeCell(context, year.total()),
                    Figures.threeCell(context, year.between()),
                    Figures.threeCell(context, year.within()),
                    Figures.threeCell(context, year.overlap()),
                    Cell.number(share, year.between() / year.total()),
                    Cell.number(context.numbers().count(year.units()), year.units())));
        }
        var name = context.messages().of(measure, "chart");
        var looks = new ArrayList<>(List.of(
                new BarListPlot.LookName(Bar.Look.PLAIN, context.get("chart.inequality.between")),
                new BarListPlot.LookName(Bar.Look.HATCHED, context.get("chart.inequality.within"))));
        if (measure == InequalityMeasure.DAGUM) {
            looks.add(new BarListPlot.LookName(Bar.Look.PALE, context.get("chart.inequality.overlap")));
        }
        var plot = new BarListPlot(context.theme(), bars, looks, more -> context.get("chart.inequality.more", more));
        plot.select("year-" + YearSubjects.chosen(subject));
        var description = new ChartDescription(
                context.get(new GroupWords(context).inequalityTitle(), name, words.overYears()),
                words.source(),
                words.notes(notes(context, years, measure, weighted)),
                new ChartTable(
                        List.of(
                                context.get("chart.column.year"),
                                name,
                                context.get("chart.inequality.between"),
                                context.get("chart.inequality.within"),
                                context.get("chart.inequality.overlap"),
                                context.get("chart.inequality.share"),
                                context.get("chart.column.units")),
                        rows),
                context.get(
                        "chart.inequality.summary",
                        name,
                        words.overYears(),
                        bars.stream()
                                .map(b -> b.label() + ' ' + b.shown())
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
        return Figure.of(plot, description, context.theme(), 560, Math.max(200, bars.size() * 30.0 + 60));
    }

    private static List<String> notes(
            FigureContext context,
            List<InequalityYear> years,
            InequalityMeasure measure,
            @Nullable PeopleWeights weights) {
        var notes = new ArrayList<String>();
        notes.add(context.get(
                switch (measure) {
                    case THEIL_T -> weights == null ? "chart.inequality.note.t" : "chart.inequality.note.t.people";
                    case THEIL_L -> weights == null ? "chart.inequality.note.l" : "chart.inequality.note.l.people";
                    case DAGUM -> "chart.inequality.note.dagum";
                }));
        if (weights != null) {
            notes.add(context.get(
                    weights.perHead() ? "chart.inequality.perHead" : "chart.inequality.totals",
                    weights.population().name(),
                    weights.population().source().isBlank()
                            ? context.get("chart.inequality.noSource")
                            : weights.population().source()));
        }
        var left = years.stream().mapToInt(InequalityYear::left).max().orElse(0);
        if (left > 0) {
            notes.add(context.get("chart.inequality.left", left));
        }
        notes.add(new GroupWords(context).fourRegionsNote());
        return notes;
    }
}
