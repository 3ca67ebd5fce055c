package qunheng.regional.concentration;

/**
 * The Herfindahl–Hirschman index of the shares of units. Bands such as 0.18 and 0.25 belong to firms in a market and
 * say nothing of provinces.
 */
public final class Herfindahl {
    private Herfindahl() {}

    /**
     * {@code H = Σ sᵢ²} over shares, from 1/n to 1.
     *
     * @return NaN when all quantities are zero
     */
    public static double index(double... quantities) {
        var total = Quantities.total(quantities);
        if (total == 0) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (var quantity : quantities) {
            sum += quantity / total * (quantity / total);
        }
        return sum;
    }

    /**
     * {@code (H − 1/n) / (1 − 1/n)}, from 0 to 1.
     *
     * @return NaN when all quantities are zero or there is one unit
     */
    public static double normalised(double... quantities) {
        var least = 1.0 / quantities.length;
        return quantities.length == 1 ? Double.NaN : (index(quantities) - least) / (1 - least);
    }

    /** {@code 1/H}: how many units of equal size would be as concentrated. */
    public static double equivalentNumber(double... quantities) {
        return 1 / index(quantities);
    }
}
