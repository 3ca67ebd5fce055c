package qunheng.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.robustness.Input;
import qunheng.robustness.Study;
import qunheng.robustness.Uncertainty;
import qunheng.robustness.UncertaintyResult;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Framework;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Node;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Normaliser;
import qunheng.scoring.pipeline.Table;
import qunheng.task.Progress;

/**
 * A composite indicator of 51 units, 49 indicators and three levels, with made-up numbers:
 * {@code mvn test-compile exec:exec@bench -Dbench=CompositeBenchmark}. Aims: normalise and aggregate under 0.2 ms; 10,000
 * draws with four varied inputs, all ranks kept, under 1 s on 2 cores; ten times the draws ten times as long.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CompositeBenchmark {
    private static final int UNITS = 51;
    private static final int PILLARS = 7;
    private static final int OF_A_PILLAR = 7;

    /** The draws of one run, for {@link #draws} alone. */
    @State(Scope.Benchmark)
    public static class Draws {
        @Param({"1000", "10000", "100000"})
        public int number;
    }

    private Framework framework;
    private Table table;
    private double[] weights;
    private Study study;

    @Setup
    public void table() {
        var nodes = new ArrayList<Node>();
        for (int p = 0; p < PILLARS; p++) {
            for (int i = 0; i < OF_A_PILLAR; i++) {
                nodes.add(Node.indicator(nodes.size() + 2, "i" + p + "_" + i, i % 3 == 2 ? -1 : 1, 1, "p" + p));
            }
        }
        for (int p = 0; p < PILLARS; p++) {
            nodes.add(Node.aggregate(nodes.size() + 2, 2, "p" + p, 1, "top"));
        }
        nodes.add(Node.aggregate(nodes.size() + 2, 3, "top", 1, ""));
        framework = Framework.of(nodes);
        var random = new SplittableRandom(1);
        var columns = new double[framework.indicators()][UNITS];
        for (var column : columns) {
            for (int u = 0; u < UNITS; u++) {
                // long tails, so that winsorisation has something to do
                column[u] = Math.exp(2 * random.nextDouble() + 2 * random.nextDouble());
            }
        }
        table = new Table(
                IntStream.range(0, UNITS).mapToObj(u -> "u" + u).toList(), framework.indicatorCodes(), columns);
        weights = new double[framework.size()];
        Arrays.fill(weights, 1);
        study = new Study(
                framework, DataSet.of(table), Method.PLAIN.with(new Normalisation.MinMax(1, 100)), inputs(random));
    }

    private List<Input> inputs(SplittableRandom random) {
        var sets = new ArrayList<Map<String, Double>>();
        for (int set = 0; set < 100; set++) {
            var weightOf = new HashMap<String, Double>();
            framework.nodes().forEach(node -> weightOf.put(node.code(), 0.5 + random.nextDouble()));
            sets.add(weightOf);
        }
        return List.of(
                new Input.WinmaxChoice(List.of(1, 2, 3, 4, 5)),
                new Input.NormalisationChoice(List.of(new Normalisation.MinMax(1, 100), new Normalisation.ZScore(100, 10))),
                new Input.WeightSets(sets),
                new Input.AggregationChoice(
                        List.of(List.of(new Aggregation.Arithmetic()), List.of(new Aggregation.Geometric()))));
    }

    @Benchmark
    public double[] normaliseAndAggregate() {
        var normalised = new Normaliser(new Normalisation.MinMax(0, 100), framework).table(table);
        var aggregator = new Aggregator(framework, List.of(new Aggregation.Arithmetic()), 0);
        var columns = aggregator.room(normalised);
        aggregator.aggregate(columns, weights, table.units());
        return columns[framework.top()];
    }

    @Benchmark
    public UncertaintyResult draws(Draws draws) {
        return new Uncertainty(study, 2, Progress.NONE).draw(draws.number, 1);
    }
}
