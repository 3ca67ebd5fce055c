package qunheng.regional.dynamics;

import java.util.Arrays;
import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.OrderStatistics;

/**
 * Classes of a panel by quantiles (type 7), numbered from 0, the lowest. A value equal to a border belongs to the lower
 * class. Borders of each year and borders of all years together give different transition matrices: state which.
 */
public enum QuantileClasses {
    /** Each year has its own borders, so that a class is a rank among the units of the year. */
    BY_YEAR {
        @Override
        double[] pool(double[][] panel, int year) {
            return Arrays.stream(panel).mapToDouble(unit -> unit[year]).toArray();
        }
    },
    /**
     * One set of borders from all years; divide by the mean of each year first unless growth of all is meant to count.
     */
    POOLED {
        @Override
        double[] pool(double[][] panel, int year) {
            return Arrays.stream(panel).flatMapToDouble(Arrays::stream).toArray();
        }
    };

    abstract double[] pool(double[][] panel, int year);

    /**
     * @param panel by unit, then year; complete
     * @param classes 2 or more, usually 5
     * @return the class of each unit in each year
     */
    public int[][] of(double[][] panel, int classes) {
        if (classes < 2 || panel.length < classes) {
            throw new InvalidValue("regional.classes", classes, panel.length);
        }
        var years = panel[0].length;
        var found = new int[panel.length][years];
        for (var t = 0; t < years; t++) {
            var pool = pool(panel, t);
            var borders = IntStream.range(1, classes)
                    .mapToDouble(c -> OrderStatistics.quantile(pool, (double) c / classes))
                    .toArray();
            for (var unit = 0; unit < panel.length; unit++) {
                var value = panel[unit][t];
                found[unit][t] = (int) Arrays.stream(borders).filter(border -> value > border).count();
            }
        }
        return found;
    }
}
