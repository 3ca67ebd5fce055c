package qunheng.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import qunheng.robustness.Input;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Node;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Table;

/**
 * A made-up table of three levels with the shape of a real composite indicator, seven indicators a pillar, and the
 * inputs that its measured study varies. The same numbers every time.
 */
record CompositeTable(Framework framework, Table table) {
    static final int UNITS = 51;
    static final int INDICATORS = 49;
    private static final int OF_A_PILLAR = 7;

    static CompositeTable of(int units, int indicators) {
        var nodes = new ArrayList<Node>();
        int pillars = (indicators + OF_A_PILLAR - 1) / OF_A_PILLAR;
        for (int i = 0; i < indicators; i++) {
            nodes.add(Node.indicator(i + 2, "i" + i, i % 3 == 2 ? -1 : 1, 1, "p" + i / OF_A_PILLAR));
        }
        for (int p = 0; p < pillars; p++) {
            nodes.add(Node.aggregate(nodes.size() + 2, 2, "p" + p, 1, "top"));
        }
        nodes.add(Node.aggregate(nodes.size() + 2, 3, "top", 1, ""));
        var framework = Framework.of(nodes);
        var random = new SplittableRandom(1);
        var columns = new double[indicators][units];
        for (var column : columns) {
            for (int u = 0; u < units; u++) {
                // long tails, so that winsorisation has something to do
                column[u] = Math.exp(2 * random.nextDouble() + 2 * random.nextDouble());
            }
        }
        var names = IntStream.range(0, units).mapToObj(u -> "u" + u).toList();
        return new CompositeTable(framework, new Table(names, framework.indicatorCodes(), columns));
    }

    /** A hundred sets of weights, each from ½ to 1½ of the nominal one. */
    List<Map<String, Double>> weightSets() {
        var random = new SplittableRandom(2);
        var sets = new ArrayList<Map<String, Double>>();
        for (int set = 0; set < 100; set++) {
            var weightOf = new HashMap<String, Double>();
            framework.nodes().forEach(node -> weightOf.put(node.code(), 0.5 + random.nextDouble()));
            sets.add(weightOf);
        }
        return sets;
    }

    /** Winmax, normalisation, weight sets, aggregation. */
    List<Input> inputs() {
        return List.of(
                new Input.WinmaxChoice(List.of(1, 2, 3, 4, 5)),
                new Input.NormalisationChoice(
                        List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(100, 10))),
                new Input.WeightSets(weightSets()),
                new Input.AggregationChoice(
                        List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric()))));
    }
}
