package qunheng.ui.indicators;

import java.util.List;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * How much is known of what applies, as of the assessment year.
 *
 * @param doubtful lines with a plausibility mark
 */
record Completeness(int filled, int applicable, int missing, int notApplicable, int stale, int doubtful) {
    static final Completeness NONE = new Completeness(0, 0, 0, 0, 0, 0);

    static Completeness of(List<IndicatorRow> rows) {
        var applicable = (int) rows.stream().filter(IndicatorRow::applicable).count();
        var missing = (int) rows.stream().filter(IndicatorRow::missing).count();
        return new Completeness(
                applicable - missing,
                applicable,
                missing,
                rows.size() - applicable,
                (int) rows.stream().filter(row -> row.applicable() && row.stale()).count(),
                (int) rows.stream().filter(IndicatorRow::doubtful).count());
    }

    double fraction() {
        return applicable == 0 ? 0 : (double) filled / applicable;
    }
}
