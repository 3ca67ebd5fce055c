package qunheng.bench;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
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
import qunheng.robustness.Study;
import qunheng.robustness.Uncertainty;
import qunheng.robustness.UncertaintyResult;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Normaliser;
import qunheng.task.Progress;

/**
 * A composite indicator of 51 units, 49 indicators and three levels, with made-up numbers:
 * {@code mvn test-compile exec:exec@bench -Dbench=CompositeBenchmark}. Aims: normalise and aggregate under 0.2 ms;
 * 10,000 draws with four varied inputs, all ranks kept, under 1 s on 2 cores; ten times the draws ten times as long, up
 * to a million.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class CompositeBenchmark {
    /** The draws of one run, for {@link #draws} alone. */
    @State(Scope.Benchmark)
    public static class Draws {
        @Param({"1000", "10000", "100000", "1000000"})
        public int number;
    }

    private final CompositeTable made = CompositeTable.of(CompositeTable.UNITS, CompositeTable.INDICATORS);
    private double[] weights = new double[0];
    private Study study = new Study(made.framework(), DataSet.of(made.table()), Method.PLAIN, List.of());

    @Setup
    public void study() {
        weights = new double[made.framework().size()];
        Arrays.fill(weights, 1);
        study = new Study(
                made.framework(),
                DataSet.of(made.table()),
                Method.PLAIN.with(new Normalisation.MinMax(1, 100)),
                made.inputs());
    }

    @Benchmark
    public double[] normaliseAndAggregate() {
        var normalised = new Normaliser(new Normalisation.MinMax(0, 100), made.framework()).table(made.table());
        var aggregator = new Aggregator(made.framework(), List.of(new Aggregation.Arithmetic()), 0);
        var columns = aggregator.room(normalised);
        aggregator.aggregate(columns, weights, made.table().units());
        return columns[made.framework().top()];
    }

    @Benchmark
    public UncertaintyResult draws(Draws draws) {
        return new Uncertainty(study, 2, Progress.NONE).draw(draws.number, 1);
    }
}
