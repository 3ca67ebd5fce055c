package qunheng.scoring.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Small tables and frameworks for tests. */
public final class Tables {
    public static final double NA = Double.NaN;

    private Tables() {}

    public static double[] column(double... values) {
        return values;
    }

    /** Units u1, u2, …; indicators a, b, …. */
    public static Table table(double[]... columns) {
        return new Table(
                IntStream.rangeClosed(1, columns[0].length).mapToObj(u -> "u" + u).toList(),
                IntStream.range(0, columns.length).mapToObj(Tables::letter).toList(),
                columns);
    }

    /** k indicators a, b, … with direction 1 and weight 1 below {@code top}. */
    public static Framework flat(int k) {
        var nodes = new ArrayList<Node>();
        for (int j = 0; j < k; j++) {
            nodes.add(Node.indicator(j + 2, letter(j), 1, 1, "top"));
        }
        nodes.add(Node.aggregate(k + 2, 2, "top", 1, ""));
        return Framework.of(nodes);
    }

    /** The same with other lines in place of the plain ones. */
    public static Framework flat(Node... indicators) {
        var nodes = new ArrayList<>(List.of(indicators));
        nodes.add(Node.aggregate(indicators.length + 2, 2, "top", 1, ""));
        return Framework.of(nodes);
    }

    public static String letter(int j) {
        return Character.toString((char) ('a' + j));
    }

    /** Three levels: indicators in groups of {@code size} below p0, p1, …, these below {@code top}. */
    public static Framework threeLevels(int groups, int size) {
        var nodes = new ArrayList<Node>();
        for (int g = 0; g < groups; g++) {
            for (int i = 0; i < size; i++) {
                nodes.add(Node.indicator(nodes.size() + 2, "i" + g + "_" + i, i % 3 == 2 ? -1 : 1, 1 + i, "p" + g));
            }
        }
        for (int g = 0; g < groups; g++) {
            nodes.add(Node.aggregate(nodes.size() + 2, 2, "p" + g, 1 + g, "top"));
        }
        nodes.add(Node.aggregate(nodes.size() + 2, 3, "top", 1, ""));
        return Framework.of(nodes);
    }

    /** Seeded numbers between 1 and 100 for a framework, a share of them missing. */
    public static DataSet random(Framework framework, int units, double missing, long seed) {
        var random = new SplittableRandom(seed);
        var columns = new double[framework.indicators()][units];
        for (var column : columns) {
            for (int u = 0; u < units; u++) {
                column[u] = random.nextDouble() < missing ? NA : 1 + 99 * random.nextDouble();
            }
        }
        return DataSet.of(new Table(
                IntStream.range(0, units).mapToObj(u -> "u" + u).toList(), framework.indicatorCodes(), columns));
    }
}
