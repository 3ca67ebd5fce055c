package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.Contribution;
import qunheng.chart.plot.ContributionPlot;
import qunheng.scoring.LensAssessment;

/** What each criterion adds to the score of a lens, and how much it could add at best. */
public final class ContributionFigure {
    private ContributionFigure() {}

    public static Figure of(FigureContext context, Subject subject, LensAssessment assessment) {
        var numbers = context.numbers();
        var parts = new ArrayList<Contribution>();
        var rows = new ArrayList<List<Cell>>();
        for (var criterion : assessment.criteria()) {
            var name = CriterionNames.of(context, assessment, criterion.id());
            var points = criterion.scored() ? criterion.contribution() : Double.NaN;
            var most = criterion.weightShare() * 100;
            var shown = criterion.scored()
                    ? context.get("chart.contribution.shown", numbers.score(points), numbers.score(most))
                    : context.get("chart.notScored");
            parts.add(new Contribution(
                    criterion.id(),
                    name,
                    points,
                    most,
                    numbers.score(points),
                    shown,
                    CriterionNames.tooltip(context, name, criterion)));
            rows.add(List.of(
                    Cell.text(name),
                    Cell.number(criterion.scored() ? numbers.score(points) : shown, points),
                    Cell.number(numbers.score(most), most),
                    Cell.number(numbers.score(criterion.score()), criterion.score()),
                    Cell.number(numbers.percent(criterion.weightShare()), criterion.weightShare())));
        }
        var lens = context.in(context.knowledge().lens(assessment.lensId()).shortName());
        var total = assessment.scored() ? numbers.score(assessment.score()) : context.get("chart.notScored");
        var name = subject.name(context.language());
        var description = new ChartDescription(
                context.get("chart.contribution.title", name, lens, numbers.year(subject.year())),
                subject.source(context, assessment),
                subject.notes(context, context.get("chart.contribution.note"), context.get("chart.note.interval")),
                new ChartTable(
                        List.of(
                                context.get("chart.column.criterion"),
                                context.get("chart.column.points"),
                                context.get("chart.column.most"),
                                context.get("chart.column.score"),
                                context.get("chart.column.weight")),
                        rows),
                context.get(
                        "chart.contribution.summary",
                        name,
                        lens,
                        total,
                        String.join(
                                context.get("chart.listSeparator"),
                                parts.stream().map(p -> p.label() + ' ' + p.shown()).toList())));
        return Figure.of(
                new ContributionPlot(context.theme(), parts, total), description, context.theme(), 720, 340);
    }
}
