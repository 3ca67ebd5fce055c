package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.ui.common.Session;

/** The results of a method as a table for a spreadsheet, with the method and its notes. */
final class MethodTable {
    private MethodTable() {}

    static ChartDescription of(Session session, MethodViewModel model) {
        var messages = session.messages();
        var results = model.results().get();
        var header = Stream.of(
                        "method.column.cluster",
                        "method.column.default",
                        "method.column.rankDefault",
                        "method.column.chosen",
                        "method.column.rankChosen",
                        "method.column.interval")
                .map(messages::get)
                .toList();
        var rows = new ArrayList<List<Cell>>();
        for (var row : results.rows()) {
            rows.add(List.of(
                    Cell.text(row.name()),
                    number(row.before()),
                    number(row.rankBefore()),
                    number(row.chosen()),
                    number(row.rankChosen()),
                    Cell.text(row.interval())));
        }
        var project = Objects.requireNonNull(session.project().get());
        var title = messages.get(
                "method.table",
                session.name(project.nameZh(), project.nameEn()),
                model.summary().get());
        return new ChartDescription(
                title,
                messages.get("method.table.source", session.numbers().year(project.assessmentYear())),
                results.notes(),
                new ChartTable(header, rows),
                title);
    }

    private static Cell number(double value) {
        return Cell.number(Double.isNaN(value) ? "" : MethodResults.score(value), value);
    }
}
