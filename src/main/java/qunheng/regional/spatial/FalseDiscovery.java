package qunheng.regional.spatial;

import java.util.Comparator;
import java.util.stream.IntStream;

/** Many tests at once: the false discovery rate of Benjamini and Hochberg (1995). */
public final class FalseDiscovery {
    private FalseDiscovery() {}

    /**
     * Adjusted p-values, {@code min over the ranks k ≥ rank of p₍ₖ₎·m/k}, at most 1: those at or below α are the
     * discoveries at the rate α. Raw p-values stay worth showing; neighbouring tests share data and are not
     * independent.
     *
     * @param p NaN where there is no test; it stays NaN and is not counted in m
     */
    public static double[] adjusted(double... p) {
        var order = IntStream.range(0, p.length)
                .filter(i -> !Double.isNaN(p[i]))
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> p[i]).reversed())
                .toList();
        var adjusted = p.clone();
        var least = 1.0;
        var rank = order.size();
        for (var i : order) {
            least = Math.min(least, p[i] * order.size() / rank);
            adjusted[i] = least;
            rank--;
        }
        return adjusted;
    }
}
