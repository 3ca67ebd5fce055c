package qunheng.ui.regions.numbers;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.FigureContext;
import qunheng.chart.region.Subject;
import qunheng.chart.region.SubjectWords;

/** The statistics as one long table to copy or write: statistic, unit, value. A statistic without a value has an empty one. */
record NumbersTable(FigureContext context, Subject subject) {
    ChartDescription of(UnitNumbers found, String neighbours) {
        var rows = new ArrayList<List<Cell>>();
        for (var row : found.rows()) {
            rows.add(line(context.messages().of(row.what(), "regions"), "", row.value()));
        }
        for (var quotient : found.quotients()) {
            var unit = quotient.unit().shortName().in(context.language());
            rows.add(line(context.get("regions.numbers.lq"), unit, quotient.quotient()));
            rows.add(line(context.get("regions.numbers.low"), unit, quotient.low()));
            rows.add(line(context.get("regions.numbers.high"), unit, quotient.high()));
            rows.add(line(context.get("regions.numbers.slq"), unit, quotient.standardised()));
        }
        var words = new SubjectWords(context, subject);
        var title = words.name() + context.get("chart.nameSeparator") + context.get("regions.numbers");
        var header = List.of(
                context.get("regions.numbers.statistic"),
                context.get("regions.numbers.unit"),
                context.get("regions.numbers.value"));
        return new ChartDescription(title, words.source(), List.of(neighbours), new ChartTable(header, rows), title);
    }

    /** All places, which the list on the screen rounds. */
    private static List<Cell> line(String statistic, String unit, double value) {
        return List.of(
                Cell.text(statistic),
                Cell.text(unit),
                Double.isNaN(value) ? Cell.text("") : Cell.number(Double.toString(value), value));
    }
}
