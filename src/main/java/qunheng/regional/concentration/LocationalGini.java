package qunheng.regional.concentration;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The three things that are called locational Gini. They are different numbers on the same data (0.407, 0.3725 and
 * 0.186 on the textbook example), so each has a name of its own; {@link #hoover} is the one to take.
 *
 * <p>Both arrays have one quantity a region, zero or more: of the industry, and of all industries together.
 */
public final class LocationalGini {
    private LocationalGini() {}

    /**
     * (a) The {@link Gini#population} of the location quotients, each region counting the same (Farhauer and Kröll;
     * REAT {@code gini.conc}). 0 to (n − 1)/n. Regions without any employment have no quotient and are left out.
     *
     * @return NaN when the industry or everything is zero
     */
    public static double lq(double[] industry, double[] total) {
        var share = checked(industry, total);
        if (Double.isNaN(share)) {
            return Double.NaN;
        }
        return Gini.population(IntStream.range(0, total.length)
                .filter(j -> total[j] > 0)
                .mapToDouble(j -> industry[j] / total[j] / share)
                .toArray());
    }

    /**
     * (b) Twice the area between the diagonal and the Hoover curve, in which regions stand by rising location quotient
     * (not by size) with their share of everything as width and their share of the industry as height. 0 to 1.
     *
     * @return NaN when the industry or everything is zero
     */
    public static double hoover(double[] industry, double[] total) {
        var share = checked(industry, total);
        if (Double.isNaN(share)) {
            return Double.NaN;
        }
        var order = IntStream.range(0, total.length)
                .filter(j -> total[j] > 0 || industry[j] > 0)
                .boxed()
                .sorted(Comparator.comparingDouble(j -> industry[j] / total[j]))
                .toList();
        var all = Quantities.total(total);
        var ours = Quantities.total(industry);
        var height = 0.0;
        var twiceBelow = 0.0;
        for (var j : order) {
            var next = height + industry[j] / ours;
            twiceBelow += total[j] / all * (height + next);
            height = next;
        }
        return 1 - twiceBelow;
    }

    /** (c) Half of {@link #hoover}: the area itself, 0 to 0.5 (Krugman 1991; EconGeo {@code locational.Gini}). */
    public static double half(double[] industry, double[] total) {
        return hoover(industry, total) / 2;
    }

    /** The industry's share of everything; NaN if undefined or zero. */
    private static double checked(double[] industry, double[] total) {
        if (industry.length != total.length) {
            throw new IllegalArgumentException(industry.length + " and " + total.length + " regions");
        }
        var share = Quantities.total(industry) / Quantities.total(total);
        return share > 0 ? share : Double.NaN;
    }
}
