package qunheng.ui.indicators;

import java.util.List;
import java.util.OptionalInt;
import java.util.TreeSet;

/** The columns from left to right: id, name, unit, one a year from old to new, score. */
record GridColumns(List<Integer> years) {
    static final int ID = 0;
    static final int NAME = 1;
    static final int UNIT = 2;
    static final int FIRST_YEAR = 3;

    GridColumns {
        years = List.copyOf(new TreeSet<>(years));
    }

    int count() {
        return FIRST_YEAR + years.size() + 1;
    }

    int score() {
        return FIRST_YEAR + years.size();
    }

    int lastYear() {
        return score() - 1;
    }

    OptionalInt year(int column) {
        return column >= FIRST_YEAR && column < score()
                ? OptionalInt.of(years.get(column - FIRST_YEAR))
                : OptionalInt.empty();
    }

    /** The column of a year, or -1. */
    int of(int year) {
        var position = years.indexOf(year);
        return position < 0 ? -1 : FIRST_YEAR + position;
    }
}
