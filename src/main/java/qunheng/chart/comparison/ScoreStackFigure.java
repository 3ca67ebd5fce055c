package qunheng.chart.comparison;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.StackPlot;
import qunheng.chart.plot.StackRow;
import qunheng.model.ProfileId;
import qunheng.scoring.comparison.ComparedCell;
import qunheng.scoring.comparison.Comparison;

/** The lens score of each cluster as the points that its criteria add, highest first, with the interval of each. */
public final class ScoreStackFigure {
    private ScoreStackFigure() {}

    public static Figure of(FigureContext context, Comparison comparison, @Nullable ProfileId own) {
        var words = new ComparisonWords(context, comparison);
        var numbers = context.numbers();
        var stacks = new ArrayList<StackRow>();
        var table = new ArrayList<List<Cell>>();
        for (var place : comparison.byScore()) {
            var cluster = comparison.clusters().get(place);
            var result = cluster.result();
            var shown = result.headline() ? words.whole(result.score()) : context.get("chart.notScored");
            var printed = comparison.tied(place) ? context.get("chart.stack.tied", shown) : shown;
            var coverage = context.get(
                    "chart.lensScores.coverage", numbers.percent(result.coverage()), result.grade().name());
            var parts = comparison.criteria().stream().map(c -> points(c.cells().get(place))).toList();
            stacks.add(new StackRow(
                    cluster.profile().id().value(),
                    words.cluster(place),
                    coverage,
                    parts,
                    cluster.headline(),
                    result.low(),
                    result.high(),
                    printed,
                    context.get(
                            "chart.lensScores.tooltip",
                            words.cluster(place),
                            shown,
                            words.interval(result.low(), result.high()),
                            coverage),
                    cluster.profile().id().equals(own)));
            var row = new ArrayList<Cell>();
            row.add(Cell.text(words.cluster(place)));
            row.add(Cell.number(shown, cluster.headline()));
            row.add(Cell.number(words.whole(result.low()), result.low()));
            row.add(Cell.number(words.whole(result.high()), result.high()));
            row.add(Cell.number(numbers.percent(result.coverage()), result.coverage()));
            row.add(Cell.text(result.grade().name()));
            parts.forEach(points -> row.add(Cell.number(numbers.score(points), points)));
            table.add(row);
        }
        var header = new ArrayList<>(List.of(
                context.get("chart.column.cluster"),
                context.get("chart.column.score"),
                context.get("chart.column.low"),
                context.get("chart.column.high"),
                context.get("chart.column.coverage"),
                context.get("chart.column.grade")));
        var criteria = comparison.criteria().stream().map(words::item).toList();
        criteria.forEach(name -> header.add(context.get("chart.stack.points", name)));
        var description = new ChartDescription(
                context.get("chart.stack.title", words.lens(), words.year()),
                words.source(),
                words.notes(context.get("chart.stack.note"), context.get("chart.note.interval")),
                new ChartTable(header, table),
                context.get(
                        "chart.stack.summary",
                        stacks.size(),
                        words.lens(),
                        String.join(
                                context.get("chart.listSeparator"),
                                stacks.stream().map(s -> s.label() + ' ' + s.shown()).toList())));
        var plot = new StackPlot(context.theme(), criteria, stacks, context.get("chart.stack.interval"));
        return Figure.of(plot, description, context.theme(), 820, 70 + 42 * stacks.size());
    }

    private static double points(ComparedCell cell) {
        return cell.scored() ? cell.contribution() : Double.NaN;
    }
}
