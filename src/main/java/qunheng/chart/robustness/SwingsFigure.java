package qunheng.chart.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.SpanPlot;
import qunheng.chart.plot.SpanRow;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.lens.LensLeaveOneOut;
import qunheng.robustness.lens.Swing;

/** One thing changed at a time: tornado of swings, and what is left of the score without one node. */
public final class SwingsFigure {
    private SwingsFigure() {}

    /** @param nominal the score about which the swings move */
    public static Figure tornado(
            FigureContext context, Project project, ProfileId own, String lens, double nominal, List<Swing> swings) {
        var words = new StudyWords(context, project);
        var numbers = context.numbers();
        var rows = new ArrayList<SpanRow>();
        var table = new ArrayList<List<Cell>>();
        for (var swing : swings) {
            var name = words.swing(lens, swing);
            var shown = numbers.interval(swing.low(), swing.high());
            var kind = swing.input().name().equals("WEIGHTS")
                    ? context.get("robustness.chart.weightOf", words.level(lens, swing.subject()))
                    : words.input(swing.input());
            rows.add(new SpanRow(
                    swing.input().name() + " " + swing.subject(),
                    name,
                    kind,
                    swing.low(),
                    swing.high(),
                    shown,
                    context.get("robustness.chart.tornado.tooltip", kind, name, shown, numbers.score(swing.width()))));
            table.add(List.of(
                    Cell.text(kind),
                    Cell.text(name),
                    Cell.number(numbers.score(swing.low()), swing.low()),
                    Cell.number(numbers.score(swing.high()), swing.high()),
                    Cell.number(numbers.score(swing.width()), swing.width())));
        }
        var description = new ChartDescription(
                context.get("robustness.chart.tornado.title", words.cluster(own), words.lens(lens)),
                words.exactSource(),
                words.notes(context.get("robustness.chart.tornado.note")),
                new ChartTable(
                        List.of(
                                context.get("robustness.chart.column.input"),
                                context.get("robustness.chart.column.subject"),
                                context.get("chart.column.low"),
                                context.get("chart.column.high"),
                                context.get("robustness.chart.column.width")),
                        table),
                summary(context, rows));
        return figure(context, rows, nominal, description);
    }

    /** Widest changes first. */
    public static Figure leaveOneOut(
            FigureContext context, Project project, ProfileId own, String lens, double nominal,
            List<LensLeaveOneOut> without) {
        var words = new StudyWords(context, project);
        var numbers = context.numbers();
        var rows = new ArrayList<SpanRow>();
        var table = new ArrayList<List<Cell>>();
        for (var one : without) {
            var name = words.node(lens, one.node());
            var score = nominal + one.change();
            var shown = (one.change() < 0 ? "−" : "+") + numbers.score(Math.abs(one.change()));
            rows.add(new SpanRow(
                    one.node(),
                    name,
                    words.level(lens, one.node()),
                    Math.min(nominal, score),
                    Math.max(nominal, score),
                    shown,
                    context.get(
                            "robustness.chart.leaveOneOut.tooltip",
                            words.level(lens, one.node()),
                            name,
                            shown,
                            numbers.value(Math.round(one.meanRankShift() * 100) / 100.0))));
            table.add(List.of(
                    Cell.text(words.level(lens, one.node())),
                    Cell.text(name),
                    Cell.number(numbers.score(score), score),
                    Cell.number(shown, one.change()),
                    Cell.number(numbers.value(Math.round(one.meanRankShift() * 100) / 100.0), one.meanRankShift())));
        }
        var description = new ChartDescription(
                context.get("robustness.chart.leaveOneOut.title", words.cluster(own), words.lens(lens)),
                words.exactSource(),
                words.notes(context.get("robustness.chart.leaveOneOut.note")),
                new ChartTable(
                        List.of(
                                context.get("robustness.chart.column.level"),
                                context.get("robustness.chart.column.without.node"),
                                context.get("chart.column.score"),
                                context.get("robustness.chart.column.change"),
                                context.get("robustness.chart.column.rankShift")),
                        table),
                summary(context, rows));
        return figure(context, rows, nominal, description);
    }

    private static String summary(FigureContext context, List<SpanRow> rows) {
        return rows.stream()
                .limit(8)
                .map(SpanRow::tooltip)
                .collect(Collectors.joining(context.get("chart.listSeparator")));
    }

    private static Figure figure(
            FigureContext context, List<SpanRow> rows, double nominal, ChartDescription description) {
        var plot = new SpanPlot(
                context.theme(),
                rows,
                nominal,
                context.get("robustness.chart.centre", context.numbers().score(nominal)),
                more -> context.get("robustness.chart.more", more));
        return Figure.of(plot, description, context.theme(), 720, 420);
    }
}
