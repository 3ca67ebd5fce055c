package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.knowledge.Lens;

/** The tables of this screen as they are copied and written, each with its title, notes and source. */
final class AssessmentTables {
    private final Reading reading;
    private final List<String> header = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    private AssessmentTables(Reading reading, String... columns) {
        this.reading = reading;
        for (var column : columns) {
            header.add(reading.text(column));
        }
    }

    static ChartDescription drillDown(Reading reading, DrillDownRow root) {
        var table = new AssessmentTables(
                reading,
                "assessment.column.level",
                "assessment.column.id",
                "assessment.column.name",
                "assessment.column.value",
                "assessment.column.year",
                "assessment.column.score",
                "assessment.column.low",
                "assessment.column.high",
                "assessment.column.contribution",
                "assessment.column.weight",
                "assessment.column.share",
                "assessment.column.data");
        root.all()
                .forEach(row -> table.rows.add(List.of(
                        Cell.text(reading.messages().of(row.level(), "assessment")),
                        Cell.text(row.id()),
                        Cell.text(row.name()),
                        Cell.text(row.value()),
                        Cell.text(row.year()),
                        Cell.number(row.scoreText(), row.score()),
                        table.score(row.low()),
                        table.score(row.high()),
                        Cell.number(row.contributionText(), row.counts() ? row.contribution() : Double.NaN),
                        Cell.number(row.weightText(), row.weight()),
                        Cell.text(row.share()),
                        Cell.text(row.state().isEmpty() ? row.coverage() : row.state()))));
        return table.done(
                reading.text("assessment.table.drillDown", table.cluster(), row(reading, root), table.year()));
    }

    private static String row(Reading reading, DrillDownRow root) {
        return reading.in(reading.knowledge().lens(root.path()).shortName());
    }

    static ChartDescription pairs(Reading reading, List<LensPair> pairs) {
        var table = new AssessmentTables(
                reading,
                "assessment.column.first",
                "assessment.column.second",
                "assessment.column.firstScore",
                "assessment.column.secondScore",
                "assessment.column.difference",
                "assessment.column.shared",
                "assessment.column.sharedMean",
                "assessment.column.reading");
        for (var pair : pairs) {
            table.rows.add(List.of(
                    Cell.text(pair.first()),
                    Cell.text(pair.second()),
                    Cell.text(pair.firstScore()),
                    Cell.text(pair.secondScore()),
                    Cell.number(pair.differenceText(), pair.difference()),
                    Cell.number(Integer.toString(pair.shared()), pair.shared()),
                    table.score(pair.sharedMean()),
                    Cell.text(pair.sentence())));
        }
        return table.done(reading.text("assessment.table.pairs", table.cluster(), table.year()));
    }

    static ChartDescription years(Reading reading, YearOnYear years) {
        var table = new AssessmentTables(reading, "assessment.column.id", "assessment.column.name");
        for (var year : years.years()) {
            table.header.add(reading.numbers().year(year));
        }
        for (var row : years.rows()) {
            var cells = new ArrayList<Cell>();
            cells.add(Cell.text(row.id()));
            cells.add(Cell.text(row.name()));
            row.points().forEach(p -> cells.add(table.score(p.score())));
            table.rows.add(cells);
        }
        return table.done(reading.text("assessment.table.years", table.cluster()));
    }

    static ChartDescription notCounted(Reading reading, Lens lens, List<NotCounted> list) {
        var table = new AssessmentTables(
                reading,
                "assessment.column.kind",
                "assessment.column.id",
                "assessment.column.name",
                "assessment.column.stake",
                "assessment.column.where",
                "assessment.column.reason");
        for (var one : list) {
            table.rows.add(List.of(
                    Cell.text(reading.messages().of(one.kind(), "assessment")),
                    Cell.text(one.id().value()),
                    Cell.text(one.name()),
                    Cell.number(one.stakeText(), one.stake() > 0 ? one.stake() : Double.NaN),
                    Cell.text(one.where()),
                    Cell.text(one.reason())));
        }
        return table.done(reading.text(
                "assessment.table.notCounted", table.cluster(), reading.in(lens.shortName()), table.year()));
    }

    private Cell score(double score) {
        return Cell.number(reading.score(score), score);
    }

    private String cluster() {
        var identity = reading.profile().identity();
        var first = reading.language() == qunheng.model.Language.ZH ? identity.nameZh() : identity.nameEn();
        var second = reading.language() == qunheng.model.Language.ZH ? identity.nameEn() : identity.nameZh();
        return first.isBlank() ? second : first;
    }

    private String year() {
        return reading.numbers().year(reading.assessment().year());
    }

    private ChartDescription done(String title) {
        var notes = new ArrayList<String>();
        if (reading.profile().identity().fictional()) {
            notes.add(reading.text("chart.note.fictional"));
        }
        notes.add(reading.text("chart.note.interval"));
        notes.add(reading.text("chart.note.indicative"));
        return new ChartDescription(
                title,
                reading.text("assessment.table.source", cluster(), year(), reading.knowledge().version()),
                notes,
                new ChartTable(header, rows),
                title);
    }
}
