package qunheng.regional.concentration;

/** What every measure here asks of its input: finite quantities, none below zero. */
final class Quantities {
    private Quantities() {}

    /** The sum. @throws IllegalArgumentException for no units, a negative or a non-finite quantity */
    static double total(double[] quantities) {
        if (quantities.length == 0) {
            throw new IllegalArgumentException("no units");
        }
        var sum = 0.0;
        for (var quantity : quantities) {
            if (!(quantity >= 0) || Double.isInfinite(quantity)) {
                throw new IllegalArgumentException("a share needs quantities of zero or more, found " + quantity);
            }
            sum += quantity;
        }
        return sum;
    }
}
