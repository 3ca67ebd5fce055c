package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.ParallelPlot;
import qunheng.model.ProfileId;
import qunheng.scoring.Assessment;

/** Whether the lenses say the same of the clusters of a project. They overlap, so they are never averaged. */
public final class AgreementFigure {
    /** One cluster with its assessment. */
    public record Assessed(Subject subject, Assessment assessment) {}

    private AgreementFigure() {}

    public static Figure of(FigureContext context, List<Assessed> clusters, @Nullable ProfileId own) {
        var numbers = context.numbers();
        var lenses = context.knowledge().lenses();
        var lines = new ArrayList<ParallelPlot.Line>();
        var rows = new ArrayList<List<Cell>>();
        for (var cluster : clusters) {
            var name = cluster.subject().name(context.language());
            var scores = lenses.stream()
                    .map(lens -> new YearScores(cluster.subject().year(), cluster.assessment().lenses())
                            .headline(lens.id()))
                    .toList();
            var shown = scores.stream()
                    .map(score -> Double.isNaN(score) ? context.get("chart.notScored") : numbers.score(score))
                    .toList();
            lines.add(new ParallelPlot.Line(
                    cluster.assessment().profile().value(),
                    name,
                    scores,
                    shown,
                    context.get("chart.agreement.tooltip", name, String.join(" / ", shown)),
                    cluster.assessment().profile().equals(own)));
            var spread = spread(scores);
            var row = new ArrayList<Cell>();
            row.add(Cell.text(name));
            for (var i = 0; i < scores.size(); i++) {
                row.add(Cell.number(shown.get(i), scores.get(i)));
            }
            row.add(Cell.number(numbers.score(spread), spread));
            rows.add(row);
        }
        var header = new ArrayList<String>();
        header.add(context.get("chart.column.cluster"));
        var axes = lenses.stream().map(lens -> context.in(lens.shortName())).toList();
        header.addAll(axes);
        header.add(context.get("chart.column.spread"));
        var notes = new ArrayList<String>();
        if (clusters.stream().anyMatch(c -> c.subject().fictional())) {
            notes.add(context.get("chart.note.fictional.some"));
        }
        notes.add(context.get("chart.agreement.note"));
        notes.add(context.get("chart.note.indicative"));
        var description = new ChartDescription(
                context.get("chart.agreement.title"),
                context.get("chart.agreement.source", clusters.size()),
                notes,
                new ChartTable(header, rows),
                context.get(
                        "chart.agreement.summary",
                        clusters.size(),
                        String.join(
                                context.get("chart.listSeparator"),
                                lines.stream().map(ParallelPlot.Line::tooltip).toList())));
        return Figure.of(new ParallelPlot(context.theme(), axes, lines), description, context.theme(), 720, 340);
    }

    /** Highest less lowest score; NaN with fewer than two. */
    private static double spread(List<Double> scores) {
        var known = scores.stream()
                .filter(score -> !Double.isNaN(score))
                .mapToDouble(Double::doubleValue)
                .summaryStatistics();
        return known.getCount() < 2 ? Double.NaN : known.getMax() - known.getMin();
    }
}
