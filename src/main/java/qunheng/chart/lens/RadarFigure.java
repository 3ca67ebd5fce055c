package qunheng.chart.lens;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.RadarAxis;
import qunheng.chart.plot.RadarPlot;
import qunheng.chart.plot.RadarSeries;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/** The criteria of one lens as a radar with the interval of each. */
public final class RadarFigure {
    private RadarFigure() {}

    public static Figure of(FigureContext context, Subject subject, LensAssessment assessment) {
        var axes = new ArrayList<RadarAxis>();
        var points = new ArrayList<RadarSeries.Point>();
        var rows = new ArrayList<List<Cell>>();
        var numbers = context.numbers();
        for (var criterion : assessment.criteria()) {
            var name = CriterionNames.of(context, assessment, criterion.id());
            var score = criterion.scored() ? numbers.score(criterion.score()) : context.get("chart.notScored");
            axes.add(new RadarAxis(
                    criterion.id(), name, score, CriterionNames.tooltip(context, name, criterion), criterion.scored()));
            points.add(new RadarSeries.Point(criterion.score(), criterion.low(), criterion.high()));
            rows.add(List.of(
                    Cell.text(name),
                    Cell.number(score, criterion.score()),
                    Cell.number(numbers.score(criterion.low()), criterion.low()),
                    Cell.number(numbers.score(criterion.high()), criterion.high()),
                    Cell.number(numbers.percent(criterion.coverage()), criterion.coverage())));
        }
        var lens = context.in(context.knowledge().lens(assessment.lensId()).shortName());
        var year = numbers.year(subject.year());
        var name = subject.name(context.language());
        var description = new ChartDescription(
                context.get("chart.radar.title", name, lens, year),
                subject.source(context, assessment),
                subject.notes(context, context.get("chart.radar.note"), context.get("chart.note.interval")),
                new ChartTable(
                        List.of(
                                context.get("chart.column.criterion"),
                                context.get("chart.column.score"),
                                context.get("chart.column.low"),
                                context.get("chart.column.high"),
                                context.get("chart.column.coverage")),
                        rows),
                summary(context, name, lens, assessment));
        var plot = new RadarPlot(context.theme(), axes, List.of(new RadarSeries(year, points)));
        return Figure.of(plot, description, context.theme(), 640, 480);
    }

    private static String summary(FigureContext context, String name, String lens, LensAssessment assessment) {
        var scored = assessment.criteria().stream().filter(CriterionScore::scored).toList();
        var start = context.get("chart.radar.summary", name, lens, scored.size(), assessment.criteria().size());
        if (scored.isEmpty()) {
            return start;
        }
        var byScore = Comparator.comparingDouble(CriterionScore::score);
        var best = scored.stream().max(byScore).orElseThrow();
        var worst = scored.stream().min(byScore).orElseThrow();
        return start
                + context.get(
                        "chart.radar.summary.range",
                        CriterionNames.of(context, assessment, best.id()),
                        context.numbers().score(best.score()),
                        CriterionNames.of(context, assessment, worst.id()),
                        context.numbers().score(worst.score()));
    }
}
