package qunheng.ui.indicators;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.model.IndicatorId;
import qunheng.project.entry.WrittenNumber;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * Which lines are in view.
 *
 * @param text part of an id or of a name in either language; empty for all
 * @param lens the indicators of the chosen lens; null for all
 * @param missing only what applies and has no value
 * @param quick only the quick profile
 * @param doubtful only lines with a plausibility mark
 */
record RowFilter(String text, @Nullable Set<IndicatorId> lens, boolean missing, boolean quick, boolean doubtful) {
    static final RowFilter ALL = new RowFilter("", null, false, false, false);

    boolean shows(IndicatorRow row) {
        var indicator = row.indicator();
        return (lens == null || lens.contains(indicator.id()))
                && (!missing || row.missing())
                && (!quick || indicator.quick())
                && (!doubtful || row.doubtful())
                && matches(indicator);
    }

    private boolean matches(Indicator indicator) {
        var wanted = WrittenNumber.plain(text).toLowerCase(Locale.ROOT);
        return wanted.isEmpty()
                || indicator.id().value().toLowerCase(Locale.ROOT).contains(wanted)
                || indicator.name().zh().toLowerCase(Locale.ROOT).contains(wanted)
                || indicator.name().en().toLowerCase(Locale.ROOT).contains(wanted);
    }
}
