package qunheng.chart.region;

import java.util.List;
import qunheng.chart.FigureContext;
import qunheng.model.RegionalTable;
import qunheng.regional.table.TableValues;

/** A subject once for each year that its data have. */
final class YearSubjects {
    private YearSubjects() {}

    /** Oldest first; counted clusters have one year, which is none. */
    static List<Subject> of(Subject subject) {
        return switch (subject) {
            case Subject.Counts counts -> List.of(counts);
            case Subject.Slice slice ->
                new TableValues(slice.table()).years().stream().map(year -> (Subject) slice.in(year)).toList();
        };
    }

    /** The year that the other figures show. */
    static int chosen(Subject subject) {
        return subject instanceof Subject.Slice slice ? slice.year() : RegionalTable.NO_YEAR;
    }

    static String label(FigureContext context, int year) {
        return year == RegionalTable.NO_YEAR ? context.get("chart.inequality.noYear") : context.numbers().year(year);
    }
}
