package qunheng.ui.indicators;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Group;
import qunheng.knowledge.Indicator;
import qunheng.model.Basis;
import qunheng.model.Observation;
import qunheng.scoring.plausibility.Doubt;

/** A line of the grid: the heading of a group, or an indicator. Equal lines need no redrawing. */
sealed interface IndicatorsRow {
    Group group();

    /**
     * @param filled applicable indicators of the group that have a value as of the assessment year
     * @param applicable applicable indicators of the group
     */
    record GroupRow(Group group, boolean open, int filled, int applicable) implements IndicatorsRow {}

    /**
     * @param cells one a year column, in the order of the columns
     * @param notApplicable why the indicator does not count for this cluster; null when it counts
     * @param override the user's own word on that; null when the rule decides
     * @param latest the value that counts as of the assessment year; null when missing
     * @param score 0–100 of the latest value; NaN when missing
     * @param stale whether the latest value is older than three years
     */
    record IndicatorRow(
            Indicator indicator,
            List<Cell> cells,
            @Nullable Bilingual notApplicable,
            @Nullable Boolean override,
            @Nullable Observation latest,
            double score,
            boolean stale)
            implements IndicatorsRow {
        public IndicatorRow {
            cells = List.copyOf(cells);
        }

        @Override
        public Group group() {
            return indicator.group();
        }

        boolean applicable() {
            return override == null ? notApplicable == null : override;
        }

        boolean missing() {
            return latest == null && applicable();
        }

        boolean doubtful() {
            return cells.stream().anyMatch(cell -> cell.doubt().isPresent() || !cell.checks().isEmpty());
        }
    }

    /**
     * @param shown the observation of the layer in view; null when there is none
     * @param bases every basis that the cell holds a value of
     * @param latest whether it is the value that counts as of the assessment year
     * @param doubt why it looks like a slip of the unit
     * @param checks what comparing it with other values found
     */
    record Cell(
            int year,
            @Nullable Observation shown,
            List<Basis> bases,
            boolean latest,
            Optional<Plausibility> doubt,
            List<Doubt> checks) {
        public Cell {
            bases = List.copyOf(bases);
            checks = List.copyOf(checks);
        }
    }
}
