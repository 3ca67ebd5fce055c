package qunheng.chart.plot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The rows of a list that there is room for: the first ones, and those that are marked wherever they stand. */
record FittingRows<T>(List<T> shown, int left) {

    /** @param fitting lines that fit; one of them says how many rows are left out, if some are */
    static <T> FittingRows<T> of(List<T> rows, int fitting, Predicate<T> marked) {
        if (rows.size() <= fitting) {
            return new FittingRows<>(rows, 0);
        }
        var most = Math.max(1, fitting - 1);
        var further = rows.subList(most, rows.size()).stream().filter(marked).limit(Math.max(1, most / 2)).toList();
        var shown = new ArrayList<>(rows.subList(0, most - further.size()));
        shown.addAll(further);
        return new FittingRows<>(List.copyOf(shown), rows.size() - most);
    }

    /** Lines in all. */
    int lines() {
        return shown.size() + (left > 0 ? 1 : 0);
    }
}
