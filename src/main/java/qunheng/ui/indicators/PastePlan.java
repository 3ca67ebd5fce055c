package qunheng.ui.indicators;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Indicator;
import qunheng.model.Basis;
import qunheng.model.ObservationKey;
import qunheng.project.entry.CellValue;
import qunheng.project.entry.IndicatorNames;
import qunheng.project.entry.Objection;
import qunheng.project.entry.Objection.Reason;
import qunheng.project.entry.WrittenNumber;

/**
 * What pasting a block would do, cell by cell, before anything is done: values with their place, and what was not taken
 * with its reason.
 *
 * <p>A block with ids or names in front finds its rows by them, wherever the selection is; a row of years above finds
 * its columns. Otherwise the block lies where the selection starts, over the lines in view.
 *
 * @param untouched cells that say "no value" and therefore change nothing
 * @param newYears years of the block that have no column yet
 */
record PastePlan(
        BlockLayout layout, List<Taken> taken, List<RefusedCell> refused, int untouched, List<Integer> newYears) {
    /** A block larger than this is not meant for a catalogue of 90 indicators. */
    static final int MOST_ROWS = 1_000;

    static final int MOST_COLUMNS = 200;

    record Taken(Indicator indicator, int year, double value) {}

    /**
     * @param row line of the block, from 1
     * @param column column of the block, from 1
     * @param indicator where it would have gone; null if nowhere
     * @param year where it would have gone; 0 if nowhere
     */
    record RefusedCell(int row, int column, @Nullable Indicator indicator, int year, String typed, Objection refusal) {}

    /**
     * @param lines the lines in view; a heading is empty
     */
    record Grid(List<Optional<Indicator>> lines, GridColumns columns, GridSelection selection) {}

    PastePlan {
        taken = List.copyOf(taken);
        refused = List.copyOf(refused);
        newYears = List.copyOf(newYears);
    }

    static BlockLayout layout(List<List<String>> block, Grid grid, IndicatorNames names) {
        return BlockLayout.of(block, names, grid.columns().year(grid.selection().left()));
    }

    static PastePlan of(List<List<String>> block, Grid grid, IndicatorNames names, BlockLayout layout) {
        var plan = new Reader(block, grid, names, layout);
        if (layout.labels() < 0 && layout.header() < 0 && block.size() == 1 && block.getFirst().size() == 1) {
            plan.fill(block.getFirst().getFirst());
        } else {
            plan.readRows();
        }
        var newYears = new TreeSet<Integer>();
        plan.taken.keySet().stream()
                .map(ObservationKey::year)
                .filter(y -> grid.columns().of(y) < 0)
                .forEach(newYears::add);
        return new PastePlan(
                layout, new ArrayList<>(plan.taken.values()), plan.refused, plan.untouched, new ArrayList<>(newYears));
    }

    /** Where a column of the block goes: a year, or why to none. */
    private record Column(OptionalInt year, @Nullable Reason none, String heading) {}

    private static final class Reader {
        private final List<List<String>> block;
        private final Grid grid;
        private final IndicatorNames names;
        private final BlockLayout layout;
        private final int lastLabel;
        private final Map<ObservationKey, Taken> taken = new LinkedHashMap<>();
        private final List<RefusedCell> refused = new ArrayList<>();
        private int untouched;

        Reader(List<List<String>> block, Grid grid, IndicatorNames names, BlockLayout layout) {
            this.block = block;
            this.grid = grid;
            this.names = names;
            this.layout = layout;
            this.lastLabel = lastLabel();
        }

        /** One cell over a whole selection, as spreadsheets do. */
        void fill(String typed) {
            var selection = grid.selection();
            for (var row = selection.top(); row <= selection.bottom(); row++) {
                var indicator = row < grid.lines().size() ? grid.lines().get(row) : Optional.<Indicator>empty();
                for (var column = selection.left(); indicator.isPresent() && column <= selection.right(); column++) {
                    var year = grid.columns().year(column);
                    if (year.isPresent()) {
                        read(1, 1, indicator.get(), year.getAsInt(), typed);
                    } else if (selection.single()) {
                        refuse(1, 1, indicator.get(), 0, typed, Objection.of(Reason.NOT_A_YEAR_COLUMN, typed));
                    }
                }
            }
        }

        void readRows() {
            var columns = IntStream.range(0, BlockLayout.width(block)).mapToObj(this::column).toList();
            var positions = IntStream.range(grid.selection().top(), grid.lines().size())
                    .filter(row -> grid.lines().get(row).isPresent())
                    .iterator();
            for (var row = 0; row < block.size(); row++) {
                if (row == layout.header()) {
                    continue;
                }
                if (layout.labels() >= 0) {
                    labelled(row, columns);
                } else if (positions.hasNext()) {
                    var indicator = grid.lines().get(positions.nextInt());
                    readRow(row, indicator.orElseThrow(), columns);
                } else {
                    refuseRow(row, Reason.BELOW_LAST_ROW, "");
                }
            }
        }

        private void labelled(int row, List<Column> columns) {
            var label = BlockLayout.cell(block, row, layout.labels());
            var indicator = names.find(label);
            if (indicator.isPresent()) {
                readRow(row, indicator.get(), columns);
            } else if (!names.heading(label)) {
                refuseRow(row, Reason.NO_SUCH_INDICATOR, label);
            }
        }

        private void readRow(int row, Indicator indicator, List<Column> columns) {
            for (var at = 0; at < block.get(row).size(); at++) {
                var typed = BlockLayout.cell(block, row, at);
                var column = columns.get(at);
                if (column.year().isPresent()) {
                    read(row + 1, at + 1, indicator, column.year().getAsInt(), typed);
                } else if (column.none() != null && !typed.isBlank()) {
                    refuse(row + 1, at + 1, indicator, 0, typed, Objection.of(column.none(), typed, column.heading()));
                }
            }
        }

        private void read(int row, int column, Indicator indicator, int year, String typed) {
            switch (CellValue.read(indicator, typed)) {
                case WrittenNumber.Missing() -> untouched++;
                case WrittenNumber.Refused(var refusal) -> refuse(row, column, indicator, year, typed, refusal);
                case WrittenNumber.Number(var value) -> {
                    var place = new ObservationKey(indicator.id(), year, Basis.REPORTED);
                    var first = taken.putIfAbsent(place, new Taken(indicator, year, value));
                    if (first != null && first.value() != value) {
                        refuse(row, column, indicator, year, typed, Objection.of(Reason.TWICE, typed, first.value()));
                    }
                }
            }
        }

        private Column column(int at) {
            var firstYear = layout.header() < 0
                    ? -1
                    : BlockLayout.firstNumber(block, layout.header(), layout.labels() + 1);
            if (firstYear >= 0) {
                return at < firstYear ? label() : headed(at);
            }
            if (layout.labels() >= 0) {
                return at <= lastLabel ? label() : besideLabels(at);
            }
            return beside(grid.selection().left() + at);
        }

        private Column headed(int at) {
            var heading = BlockLayout.cell(block, layout.header(), at);
            var year = BlockLayout.year(heading);
            return new Column(year, year.isPresent() ? null : Reason.NOT_A_YEAR, heading.strip());
        }

        /** Without headings, the first column of values goes to the selected year, or to the first. */
        private Column besideLabels(int at) {
            return beside(Math.max(grid.selection().left(), GridColumns.FIRST_YEAR) + at - lastLabel - 1);
        }

        private Column beside(int column) {
            var year = grid.columns().year(column);
            if (year.isPresent()) {
                return new Column(year, null, "");
            }
            var reason = column < GridColumns.FIRST_YEAR ? Reason.NOT_A_YEAR_COLUMN : Reason.RIGHT_OF_LAST_YEAR;
            return new Column(year, reason, "");
        }

        /** The last of the columns of ids, names and units with which the block starts. */
        private int lastLabel() {
            var last = layout.labels();
            while (layout.labels() >= 0 && last + 1 < BlockLayout.width(block) && onlyLabels(last + 1)) {
                last++;
            }
            return last;
        }

        /** An empty column is none of labels but one of values that are all missing. */
        private boolean onlyLabels(int column) {
            var filled = block.stream().anyMatch(row -> column < row.size() && !row.get(column).isBlank());
            return filled
                    && IntStream.range(0, block.size())
                            .allMatch(row -> names.find(BlockLayout.cell(block, row, layout.labels()))
                                    .map(i -> IndicatorNames.labels(i, BlockLayout.cell(block, row, column)))
                                    .orElse(true));
        }

        private static Column label() {
            return new Column(OptionalInt.empty(), null, "");
        }

        private void refuseRow(int row, Reason reason, String label) {
            for (var at = 0; at < block.get(row).size(); at++) {
                var typed = BlockLayout.cell(block, row, at);
                if (!typed.isBlank() && at != layout.labels()) {
                    refuse(row + 1, at + 1, null, 0, typed, Objection.of(reason, typed, label.strip()));
                }
            }
        }

        private void refuse(
                int row, int column, @Nullable Indicator indicator, int year, String typed, Objection refusal) {
            refused.add(new RefusedCell(row, column, indicator, year, typed, refusal));
        }
    }
}
