package qunheng.chart.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.BandPlot;
import qunheng.chart.plot.BandRow;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.lens.LensBand;
import qunheng.robustness.lens.LensUncertaintyResult;

/** Where scores and ranks lie over the draws, beside what the product's own method gives. */
public final class BandsFigure {
    private final FigureContext context;
    private final StudyWords words;
    private final LensUncertaintyResult result;
    private final ProfileId own;

    private BandsFigure(FigureContext context, Project project, LensUncertaintyResult result, ProfileId own) {
        this.context = context;
        this.words = new StudyWords(context, project);
        this.result = result;
        this.own = own;
    }

    /** One cluster: the score of every lens of the study. */
    public static Figure lenses(FigureContext context, Project project, LensUncertaintyResult result, ProfileId own) {
        var figure = new BandsFigure(context, project, result, own);
        var bands = result.bands().stream().filter(band -> band.profile().equals(own)).toList();
        return figure.scores(
                bands,
                false,
                bands.stream().map(band -> figure.words.lens(band.lens())).toList(),
                context.get("robustness.chart.lenses.title", figure.words.cluster(own)),
                context.get("chart.column.lens"));
    }

    /** Several clusters: their scores through one lens. */
    public static Figure clusters(
            FigureContext context, Project project, LensUncertaintyResult result, String lens, ProfileId own) {
        var figure = new BandsFigure(context, project, result, own);
        var bands = result.bands(lens);
        return figure.scores(
                bands,
                true,
                bands.stream().map(band -> figure.words.cluster(band.profile())).toList(),
                context.get("robustness.chart.scores.title", figure.words.lens(lens)),
                context.get("chart.column.cluster"));
    }

    /** Several clusters: their ranks among one another through one lens. */
    public static Figure ranks(
            FigureContext context, Project project, LensUncertaintyResult result, String lens, ProfileId own) {
        return new BandsFigure(context, project, result, own).ranks(lens);
    }

    private Figure scores(List<LensBand> bands, boolean ringed, List<String> labels, String title, String column) {
        var numbers = context.numbers();
        var rows = new ArrayList<BandRow>();
        var table = new ArrayList<List<Cell>>();
        for (var i = 0; i < bands.size(); i++) {
            var score = bands.get(i).score();
            var shown = Double.isNaN(score.median())
                    ? context.get("chart.notScored")
                    : numbers.interval(score.q5(), score.q95());
            rows.add(new BandRow(
                    bands.get(i).profile().value() + " " + bands.get(i).lens(),
                    labels.get(i),
                    score.nominal(),
                    score.median(),
                    score.q5(),
                    score.q95(),
                    shown,
                    context.get(
                            "robustness.chart.band",
                            labels.get(i),
                            numbers.score(score.nominal()),
                            numbers.score(score.median()),
                            shown),
                    ringed && bands.get(i).profile().equals(own)));
            table.add(row(
                    labels.get(i),
                    score.nominal(),
                    score.mean(),
                    score.median(),
                    score.q5(),
                    score.q95(),
                    bands.get(i).refused()));
        }
        var plot = new BandPlot(context.theme(), rows, scale(rows), legend());
        return figure(plot, title, column, rows, table, context.get("robustness.chart.scores.note"));
    }

    /** From ten to ten around what is shown, at least 40 points wide, so that narrow bands can be told apart. */
    private static BandPlot.Scale scale(List<BandRow> rows) {
        var ends = rows.stream()
                .flatMapToDouble(row -> DoubleStream.of(row.low(), row.high(), row.nominal()))
                .filter(end -> !Double.isNaN(end))
                .summaryStatistics();
        if (ends.getCount() == 0) {
            return new BandPlot.Scale(0, 100, 20);
        }
        double from = Math.max(0, Math.floor(ends.getMin() / 10) * 10);
        double to = Math.min(100, Math.ceil(ends.getMax() / 10) * 10);
        while (to - from < 40) {
            from = Math.max(0, from - 10);
            to = Math.min(100, to + 10);
        }
        return new BandPlot.Scale(from, to, 10);
    }

    private Figure ranks(String lens) {
        var bands = result.bands(lens);
        var rows = new ArrayList<BandRow>();
        var table = new ArrayList<List<Cell>>();
        for (var band : bands) {
            var rank = band.rank();
            var name = words.cluster(band.profile());
            var shown = Double.isNaN(rank.median())
                    ? context.get("chart.notScored")
                    : rankInterval(rank.q5(), rank.q95());
            rows.add(new BandRow(
                    band.profile().value(),
                    name,
                    rank.nominal(),
                    rank.median(),
                    rank.q5(),
                    rank.q95(),
                    shown,
                    context.get(
                            "robustness.chart.rankBand",
                            name,
                            whole(rank.nominal()),
                            whole(rank.median()),
                            shown,
                            context.numbers().percent(band.sameRank())),
                    band.profile().equals(own)));
            table.add(row(name, rank.nominal(), rank.mean(), rank.median(), rank.q5(), rank.q95(), rank.failed()));
        }
        var step = Math.max(1, Math.ceil(bands.size() / 10.0));
        var plot = new BandPlot(
                context.theme(), rows, new BandPlot.Scale(1, Math.max(2, bands.size()), step), legend());
        return figure(
                plot,
                context.get("robustness.chart.ranks.title", words.lens(lens)),
                context.get("chart.column.cluster"),
                rows,
                table,
                context.get("robustness.chart.ranks.note"));
    }

    private String rankInterval(double low, double high) {
        return Math.rint(low) == Math.rint(high) ? whole(low) : whole(low) + '–' + whole(high);
    }

    private String whole(double rank) {
        return Double.isNaN(rank) ? context.get("chart.notScored") : context.numbers().count(Math.round(rank));
    }

    private List<String> legend() {
        return List.of(
                context.get("robustness.chart.legend.band"),
                context.get("robustness.chart.legend.median"),
                context.get("robustness.chart.legend.nominal"));
    }

    private List<Cell> row(
            String name, double nominal, double mean, double median, double low, double high, long without) {
        var numbers = context.numbers();
        return List.of(
                Cell.text(name),
                Cell.number(numbers.score(nominal), nominal),
                Cell.number(numbers.score(mean), mean),
                Cell.number(numbers.score(median), median),
                Cell.number(numbers.score(low), low),
                Cell.number(numbers.score(high), high),
                Cell.number(numbers.count(without), without));
    }

    private Figure figure(
            BandPlot plot, String title, String column, List<BandRow> rows, List<List<Cell>> table, String note) {
        var description = new ChartDescription(
                title,
                words.source(result),
                words.notes(note),
                new ChartTable(
                        List.of(
                                column,
                                context.get("robustness.chart.column.nominal"),
                                context.get("robustness.chart.column.mean"),
                                context.get("robustness.chart.column.median"),
                                context.get("robustness.chart.column.q5"),
                                context.get("robustness.chart.column.q95"),
                                context.get("robustness.chart.column.without")),
                        table),
                rows.stream().map(BandRow::tooltip).collect(Collectors.joining(context.get("chart.listSeparator"))));
        return Figure.of(plot, description, context.theme(), 720, Math.max(200, 70 + 40.0 * rows.size()));
    }
}
