package qunheng.ui.tier;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;

/** The ledger as it is copied and written: with the verdict in its title, and what it is not in its notes. */
final class LedgerTable {
    private LedgerTable() {}

    static ChartDescription of(Judged judged, List<LedgerRow> ledger) {
        var header = new ArrayList<String>();
        for (var key : List.of(
                "tier.column.tier",
                "tier.column.name",
                "tier.column.outcome",
                "tier.column.value",
                "tier.column.asked",
                "tier.column.status",
                "tier.column.reason",
                "tier.column.lacking")) {
            header.add(judged.text(key));
        }
        var rows = new ArrayList<List<Cell>>();
        for (var tier : ledger) {
            tier.all().forEach(row -> rows.add(List.of(
                    Cell.text(tier.name()),
                    Cell.text(row.tier() ? "" : row.name()),
                    Cell.text(row.outcomeWord()),
                    Cell.text(row.value()),
                    Cell.text(row.tier() ? "" : row.asked()),
                    Cell.text(row.statusWord()),
                    Cell.text(row.reason()),
                    Cell.text(judged.list(row.lacking().stream().map(LedgerRow.Lacking::name).toList())))));
        }
        var verdict = judged.verdict();
        var cluster = judged.cluster();
        var notes = new ArrayList<String>();
        if (judged.profile().identity().fictional()) {
            notes.add(judged.text("chart.note.fictional"));
        }
        notes.add(judged.in(judged.pack().note()));
        notes.add(judged.text("chart.note.indicative"));
        var title = judged.text(
                "tier.table.title",
                cluster,
                judged.in(judged.pack().name()),
                judged.sentence(verdict.title()),
                judged.numbers().year(verdict.year()));
        return new ChartDescription(
                title,
                judged.text(
                        "tier.table.source",
                        cluster,
                        judged.numbers().year(verdict.year()),
                        verdict.packId(),
                        verdict.packVersion()),
                notes,
                new ChartTable(header, rows),
                title);
    }
}
