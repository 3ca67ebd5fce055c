package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.IntervalPlot;
import qunheng.chart.plot.IntervalRow;
import qunheng.scoring.LensAssessment;

/** The scores of all lenses in their intervals. A lens with too little coverage shows its interval and no dot. */
public final class LensScoresFigure {
    private LensScoresFigure() {}

    public static Figure of(
            FigureContext context,
            Subject subject,
            List<LensAssessment> assessments,
            List<IntervalPlot.Threshold> thresholds) {
        var numbers = context.numbers();
        var rows = new ArrayList<IntervalRow>();
        var table = new ArrayList<List<Cell>>();
        for (var one : assessments) {
            var lens = context.in(context.knowledge().lens(one.lensId()).shortName());
            var score = one.headline() ? one.score() : Double.NaN;
            var shown = one.headline() ? numbers.score(score) : context.get("chart.notScored");
            var coverage = context.get(
                    "chart.lensScores.coverage", numbers.percent(one.coverage()), one.grade().name());
            rows.add(new IntervalRow(
                    one.lensId(),
                    lens,
                    coverage,
                    score,
                    one.low(),
                    one.high(),
                    one.headline(),
                    shown,
                    context.get(
                            "chart.lensScores.tooltip",
                            lens,
                            shown,
                            numbers.interval(one.low(), one.high()),
                            coverage)));
            table.add(List.of(
                    Cell.text(lens),
                    Cell.number(shown, score),
                    Cell.number(numbers.score(one.low()), one.low()),
                    Cell.number(numbers.score(one.high()), one.high()),
                    Cell.number(numbers.percent(one.coverage()), one.coverage()),
                    Cell.text(one.grade().name())));
        }
        var name = subject.name(context.language());
        var year = numbers.year(subject.year());
        var description = new ChartDescription(
                context.get("chart.lensScores.title", name, year),
                context.get("chart.lensScores.source", name, year),
                subject.notes(context, context.get("chart.note.interval"), context.get("chart.lensScores.note")),
                new ChartTable(
                        List.of(
                                context.get("chart.column.lens"),
                                context.get("chart.column.score"),
                                context.get("chart.column.low"),
                                context.get("chart.column.high"),
                                context.get("chart.column.coverage"),
                                context.get("chart.column.grade")),
                        table),
                context.get(
                        "chart.lensScores.summary",
                        name,
                        year,
                        rows.stream()
                                .map(IntervalRow::tooltip)
                                .collect(Collectors.joining(context.get("chart.listSeparator")))));
        return Figure.of(
                new IntervalPlot(context.theme(), rows, thresholds), description, context.theme(), 720, 300);
    }
}
