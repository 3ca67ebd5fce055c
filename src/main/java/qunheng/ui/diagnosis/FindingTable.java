package qunheng.ui.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.diagnosis.Truth;

/** The findings as they are copied and written: with what they are not in the notes. */
final class FindingTable {
    private FindingTable() {}

    static ChartDescription of(Diagnosed diagnosed, List<FindingRow> findings) {
        var header = Stream.of(
                        "diagnosis.column.id",
                        "diagnosis.column.name",
                        "diagnosis.column.state",
                        "diagnosis.column.held",
                        "diagnosis.column.notHeld",
                        "diagnosis.column.open",
                        "diagnosis.column.forms",
                        "diagnosis.column.missing",
                        "diagnosis.column.documents",
                        "diagnosis.column.measures")
                .map(diagnosed::text)
                .toList();
        var rows = findings.stream()
                .map(row -> List.of(
                        Cell.text(row.id()),
                        Cell.text(row.name()),
                        Cell.text(row.stateWord()),
                        Cell.text(signs(diagnosed, row, Truth.YES)),
                        Cell.text(signs(diagnosed, row, Truth.NO)),
                        Cell.text(signs(diagnosed, row, Truth.UNKNOWN)),
                        Cell.text(diagnosed.list(row.forms())),
                        Cell.text(diagnosed.list(row.missing().stream().map(Named::name).toList())),
                        Cell.text(diagnosed.list(row.documents().stream()
                                .map(document -> document.citation() + ' ' + document.text())
                                .toList())),
                        Cell.text(diagnosed.list(row.measures().stream().map(m -> m.id() + ' ' + m.name()).toList()))))
                .toList();
        var notes = new ArrayList<String>();
        if (diagnosed.profile().identity().fictional()) {
            notes.add(diagnosed.text("chart.note.fictional"));
        }
        notes.add(diagnosed.text("diagnosis.hypothesis"));
        if (!diagnosed.cutoffs().changed().isEmpty()) {
            notes.add(diagnosed.text("diagnosis.cutoff.changed", diagnosed.cutoffs().changed().size()));
        }
        var year = diagnosed.numbers().year(diagnosed.assessment().year());
        var title = diagnosed.text("diagnosis.table.title", diagnosed.cluster(), year);
        return new ChartDescription(
                title,
                diagnosed.text("diagnosis.table.source", diagnosed.cluster(), year, diagnosed.knowledge().version()),
                notes,
                new ChartTable(header, rows),
                title);
    }

    private static String signs(Diagnosed diagnosed, FindingRow row, Truth truth) {
        return diagnosed.list(row.signs().stream()
                .filter(sign -> sign.truth() == truth)
                .map(sign -> diagnosed.text("diagnosis.table.sign", sign.name(), sign.reading(), sign.asked()))
                .toList());
    }
}
