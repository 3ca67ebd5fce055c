package qunheng.regional.concentration;

import java.util.Arrays;

/** CR-n, the share of the n largest units; blind to everything past them. */
public final class ConcentrationRatio {
    private ConcentrationRatio() {}

    /**
     * @param largest how many, 1 or more; more than there are units gives 1
     * @return 0–1; NaN when all quantities are zero
     */
    public static double of(int largest, double... quantities) {
        if (largest < 1) {
            throw new IllegalArgumentException("the largest " + largest);
        }
        var total = Quantities.total(quantities);
        if (total == 0) {
            return Double.NaN;
        }
        var sorted = quantities.clone();
        Arrays.sort(sorted);
        var sum = 0.0;
        for (var i = sorted.length - 1; i >= Math.max(0, sorted.length - largest); i--) {
            sum += sorted[i];
        }
        return sum / total;
    }
}
