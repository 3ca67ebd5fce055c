package qunheng.regional.concentration;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The cumulative share curve of Lorenz (1905): units from the least to the most, their cumulated share of the quantity
 * over their cumulated share of all units, every unit weighing the same.
 *
 * @param points from (0, 0) to (1, 1), one more than there are units
 * @param order indexes of the units in the order of the curve, from the least
 */
public record LorenzCurve(List<Point> points, List<Integer> order) {
    /** Both 0–1. */
    public record Point(double units, double quantity) {}

    public LorenzCurve {
        points = List.copyOf(points);
        order = List.copyOf(order);
    }

    /**
     * @param quantities one a unit, zero or more
     * @throws IllegalArgumentException when they are none, negative, not finite, or all zero
     */
    public static LorenzCurve of(double... quantities) {
        var total = Quantities.total(quantities);
        if (total == 0) {
            throw new IllegalArgumentException("a share of nothing is undefined");
        }
        var order = IntStream.range(0, quantities.length)
                .boxed()
                .sorted((a, b) -> Double.compare(quantities[a], quantities[b]))
                .toList();
        var points = new java.util.ArrayList<Point>();
        points.add(new Point(0, 0));
        var sum = 0.0;
        for (var rank = 0; rank < order.size(); rank++) {
            sum += quantities[order.get(rank)];
            points.add(new Point((rank + 1.0) / order.size(), Math.min(1, sum / total)));
        }
        return new LorenzCurve(points, order);
    }
}
