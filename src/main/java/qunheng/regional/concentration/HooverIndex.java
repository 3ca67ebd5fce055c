package qunheng.regional.concentration;

/**
 * Hoover's index of dissimilarity between two distributions over the same regions, {@code ½ Σ |sⱼ − xⱼ|} of shares: the
 * part of the industry that would have to move to lie like everything else. 0 to 1.
 */
public final class HooverIndex {
    private HooverIndex() {}

    /**
     * @param quantities one a region, zero or more
     * @param reference what they are compared with, for instance all industries, the population, or ones
     * @return NaN when either is all zero
     */
    public static double of(double[] quantities, double[] reference) {
        if (quantities.length != reference.length) {
            throw new IllegalArgumentException(quantities.length + " and " + reference.length + " regions");
        }
        var total = Quantities.total(quantities);
        var all = Quantities.total(reference);
        if (total == 0 || all == 0) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (var j = 0; j < quantities.length; j++) {
            sum += Math.abs(quantities[j] / total - reference[j] / all);
        }
        return sum / 2;
    }
}
