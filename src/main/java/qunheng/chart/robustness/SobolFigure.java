package qunheng.chart.robustness;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.Figure;
import qunheng.chart.FigureContext;
import qunheng.chart.plot.IndexPlot;
import qunheng.chart.plot.IndexRow;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.SobolResult;
import qunheng.robustness.lens.LensInput;

/** Which of the inputs that vary moves a cluster's score, by itself and together with the others. */
public final class SobolFigure {
    private SobolFigure() {}

    /** @param result with the constants of {@link LensInput} as the inputs' names */
    public static Figure of(FigureContext context, Project project, ProfileId own, String lens, SobolResult result) {
        var words = new StudyWords(context, project);
        var rows = new ArrayList<IndexRow>();
        var table = new ArrayList<List<Cell>>();
        for (var index : result.indices()) {
            var name = words.input(LensInput.valueOf(index.input()));
            var shown = two(context, index.first()) + " / " + two(context, index.total());
            rows.add(new IndexRow(
                    index.input(),
                    name,
                    index.first(),
                    index.firstLow(),
                    index.firstHigh(),
                    index.total(),
                    index.totalLow(),
                    index.totalHigh(),
                    shown,
                    context.get(
                            "robustness.chart.sobol.tooltip",
                            name,
                            two(context, index.first()),
                            two(context, index.total()))));
            table.add(List.of(
                    Cell.text(name),
                    cell(context, index.first()),
                    cell(context, index.firstLow()),
                    cell(context, index.firstHigh()),
                    cell(context, index.total()),
                    cell(context, index.totalLow()),
                    cell(context, index.totalHigh())));
        }
        var numbers = context.numbers();
        var description = new ChartDescription(
                context.get("robustness.chart.sobol.title", words.cluster(own), words.lens(lens)),
                words.sampledSource(numbers.count(result.runs()), numbers.count(result.failedRows())),
                words.notes(context.get("robustness.chart.sobol.note")),
                new ChartTable(
                        List.of(
                                context.get("robustness.chart.column.input"),
                                "S",
                                context.get("robustness.chart.column.firstLow"),
                                context.get("robustness.chart.column.firstHigh"),
                                "ST",
                                context.get("robustness.chart.column.totalLow"),
                                context.get("robustness.chart.column.totalHigh")),
                        table),
                rows.stream().map(IndexRow::tooltip).collect(Collectors.joining(context.get("chart.listSeparator"))));
        return Figure.of(
                new IndexPlot(
                        context.theme(),
                        rows,
                        List.of(
                                context.get("robustness.chart.sobol.first"),
                                context.get("robustness.chart.sobol.total"))),
                description,
                context.theme(),
                720,
                Math.max(180, 70 + 52.0 * rows.size()));
    }

    private static Cell cell(FigureContext context, double value) {
        return Cell.number(two(context, value), value);
    }

    private static String two(FigureContext context, double value) {
        return Double.isNaN(value)
                ? context.get("chart.notScored")
                : context.numbers().value(Math.round(value * 100) / 100.0);
    }
}
