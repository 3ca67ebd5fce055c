package qunheng.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import qunheng.knowledge.Knowledge;
import qunheng.model.Weights;
import qunheng.scoring.LensEngine;
import qunheng.scoring.PortfolioScores;
import qunheng.scoring.ProfileFixture;
import qunheng.scoring.ProfileValues;

/**
 * 100,000 units × 90 indicators, a tenth of the cells missing, through four lenses, from a table of columns. Target:
 * under 2 s, cold, and under 600 MB for the whole process, which is printed at the end.
 *
 * <p>{@code mvn test-compile exec:exec@bench -Dbench=ColumnarPortfolioBenchmark}
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 0)
@Measurement(iterations = 5)
@Fork(value = 2)
public class ColumnarPortfolioBenchmark {
    private static final int UNITS = 100_000;

    private final Knowledge knowledge = Knowledge.load();
    private final double[][] columns = new double[knowledge.indicators().size()][UNITS];
    private final List<LensEngine> engines = LensEngine.all(knowledge, Weights.EQUAL);

    @Setup
    public void fill() {
        var random = new SplittableRandom(20241122);
        for (int j = 0; j < columns.length; j++) {
            for (int u = 0; u < UNITS; u++) {
                columns[j][u] = random.nextInt(10) == 0
                        ? Double.NaN
                        : ProfileFixture.worth(knowledge.indicators().get(j), random.nextDouble(100));
            }
        }
    }

    /** Score, interval and coverage of each unit and lens. The first shot is cold. */
    @Benchmark
    public PortfolioScores score() {
        var row = new double[columns.length];
        var applicable = new boolean[columns.length];
        Arrays.fill(applicable, true);
        return PortfolioScores.of(engines, UNITS, u -> {
            for (int j = 0; j < row.length; j++) {
                row[j] = columns[j][u];
            }
            return ProfileValues.ofNumbers(2024, row, applicable);
        });
    }

    @TearDown
    public void memory() throws IOException {
        var status = Path.of("/proc/self/status");
        if (Files.exists(status)) {
            Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).forEach(System.out::println);
        }
    }
}
