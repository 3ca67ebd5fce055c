package qunheng.ui.indicators;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import qunheng.knowledge.Indicator;
import qunheng.ui.indicators.IndicatorsRow.GroupRow;
import qunheng.ui.indicators.IndicatorsRow.IndicatorRow;

/**
 * The lines that the table shows. New values change only the lines that differ, so the table redraws no more than that.
 */
final class LinesInView {
    private final ObservableList<IndicatorsRow> rows = FXCollections.observableArrayList();

    ObservableList<IndicatorsRow> rows() {
        return rows;
    }

    /** Whether the same lines stand in the same places as before, with whatever values. */
    boolean update(List<IndicatorsRow> wanted) {
        if (!sameLines(wanted)) {
            rows.setAll(wanted);
            return false;
        }
        for (var row = 0; row < wanted.size(); row++) {
            if (!wanted.get(row).equals(rows.get(row))) {
                rows.set(row, wanted.get(row));
            }
        }
        return true;
    }

    /** Where a line stands now, or -1. */
    int indexOf(IndicatorsRow line) {
        for (var row = 0; row < rows.size(); row++) {
            if (same(line, rows.get(row))) {
                return row;
            }
        }
        return -1;
    }

    int indexOf(Indicator indicator) {
        for (var row = 0; row < rows.size(); row++) {
            if (rows.get(row) instanceof IndicatorRow line && line.indicator().id().equals(indicator.id())) {
                return row;
            }
        }
        return -1;
    }

    private boolean sameLines(List<IndicatorsRow> wanted) {
        if (wanted.size() != rows.size()) {
            return false;
        }
        for (var row = 0; row < wanted.size(); row++) {
            if (!same(wanted.get(row), rows.get(row))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(IndicatorsRow one, IndicatorsRow other) {
        return switch (one) {
            case GroupRow heading -> other instanceof GroupRow that && heading.group().id().equals(that.group().id());
            case IndicatorRow line -> other instanceof IndicatorRow that
                    && line.indicator().id().equals(that.indicator().id());
        };
    }
}
