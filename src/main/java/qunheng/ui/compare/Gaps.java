package qunheng.ui.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.chart.ChartDescription;
import qunheng.chart.ChartTable;
import qunheng.chart.ChartTable.Cell;
import qunheng.chart.comparison.ComparisonWords;
import qunheng.scoring.comparison.ComparedItem;
import qunheng.scoring.comparison.PeerScores;
import qunheng.text.NumberFormats;

/** The gaps of one cluster to the best of each item, largest in points of the lens score first, unknown ones last. */
final class Gaps {
    private static final Comparator<GapRow> LARGEST_FIRST = Comparator.<GapRow>comparingDouble(
            row -> Double.isNaN(row.weightedGap()) ? Double.POSITIVE_INFINITY : -row.weightedGap());

    private Gaps() {}

    static List<GapRow> of(ComparisonWords words, int subject, ComparedItem.Level level, @Nullable PeerScores peers) {
        return words.comparison().items(level).stream()
                .map(item -> row(words, subject, item, peers))
                .sorted(LARGEST_FIRST)
                .toList();
    }

    private static GapRow row(ComparisonWords words, int subject, ComparedItem item, @Nullable PeerScores peers) {
        var cell = item.cells().get(subject);
        return new GapRow(
                item.id(),
                words.item(item),
                item.level() == ComparedItem.Level.CRITERION ? "" : words.criterion(item.criterion()),
                cell.score(),
                item.best(),
                words.list(words.clusters(item.holders())),
                item.gap(subject),
                cell.scored() ? cell.weight() : Double.NaN,
                item.weightedGap(subject),
                peers == null ? Double.NaN : peers.standing(item.id(), cell.score()).percentile(),
                switch (cell.state()) {
                    case SCORED -> "";
                    case MISSING -> words.context().get("chart.heat.missing");
                    case NOT_APPLICABLE -> words.context().get("chart.heat.notApplicable");
                });
    }

    /** As it is copied and written. */
    static ChartDescription table(ComparisonWords words, int subject, List<GapRow> rows) {
        var context = words.context();
        var header = List.of(
                context.get("compare.column.id"),
                context.get("compare.column.item"),
                context.get("compare.column.criterion"),
                context.get("compare.column.own"),
                context.get("compare.column.best"),
                context.get("compare.column.holders"),
                context.get("compare.column.gap"),
                context.get("compare.column.weight"),
                context.get("compare.column.weightedGap"),
                context.get("compare.column.percentile"),
                context.get("compare.column.why"));
        var cells = new ArrayList<List<Cell>>();
        for (var row : rows) {
            cells.add(List.of(
                    Cell.text(row.id()),
                    Cell.text(row.name()),
                    Cell.text(row.criterion()),
                    Cell.number(whole(row.own()), row.own()),
                    Cell.number(whole(row.best()), row.best()),
                    Cell.text(row.holders()),
                    Cell.number(whole(row.gap()), row.gap()),
                    Cell.number(context.numbers().percent(row.weight()), row.weight()),
                    Cell.number(context.numbers().score(row.weightedGap()), row.weightedGap()),
                    Cell.number(whole(row.percentile()), row.percentile()),
                    Cell.text(row.why())));
        }
        var title = context.get("compare.gap.title", words.cluster(subject), words.lens(), words.year());
        return new ChartDescription(
                title,
                words.source(),
                words.notes(context.get("compare.gap.note")),
                new ChartTable(header, cells),
                title);
    }

    static String whole(double number) {
        return Double.isNaN(number) ? NumberFormats.MISSING : Long.toString(Math.round(number));
    }
}
