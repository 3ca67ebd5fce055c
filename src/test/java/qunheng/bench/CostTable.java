package qunheng.bench;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleSupplier;
import qunheng.robustness.Study;
import qunheng.robustness.Uncertainty;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Aggregator;
import qunheng.scoring.pipeline.DataSet;
import qunheng.scoring.pipeline.Method;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Normaliser;
import qunheng.task.Progress;

/**
 * How the time of an uncertainty run grows with units, indicators and draws, and how far its inner loop is from what
 * the machine can do, as tables in Markdown.
 *
 * <p>{@code java -Xmx3g -cp target/test-classes:target/classes:target/lib/* qunheng.bench.CostTable}
 */
public final class CostTable {
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    private static final int THREADS = 2;
    private static final int REPEATS = 5;

    private CostTable() {}

    public static void main(String[] arguments) throws IOException {
        System.out.println("load before: " + load());
        var bandwidth = Machine.triadBytesPerSecond();
        var peak = Machine.multiplyAddsPerSecond();
        System.out.printf(
                Locale.ROOT, "triad %.2f GB/s, multiply-adds %.2f G/s, one thread%n%n", bandwidth / 1e9, peak / 1e9);
        run(CompositeTable.UNITS, CompositeTable.INDICATORS, 20_000); // warm up
        run(CompositeTable.UNITS, CompositeTable.INDICATORS, 20_000);
        series("units", 10_000, new int[][] {{51, 49}, {102, 49}, {204, 49}, {408, 49}, {816, 49}}, 0);
        series("indicators", 10_000, new int[][] {{51, 49}, {51, 98}, {51, 196}, {51, 392}, {51, 784}}, 1);
        draws();
        System.out.println(
                "\n| inner loop | measured | multiply-adds alone | memory alone | over the larger |\n|---|---|---|---|---|");
        innerLoop(51, 49, new Aggregation.Arithmetic(), bandwidth, peak);
        innerLoop(1_000, 49, new Aggregation.Arithmetic(), bandwidth, peak);
        innerLoop(1_000_000, 49, new Aggregation.Arithmetic(), bandwidth, peak);
        innerLoop(51, 49, new Aggregation.Geometric(), bandwidth, peak);
        System.out.println("\nload after: " + load());
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.exists(file) ? Files.readString(file).strip() : "unknown";
    }

    private static Study study(int units, int indicators) {
        var made = CompositeTable.of(units, indicators);
        return new Study(
                made.framework(),
                DataSet.of(made.table()),
                Method.PLAIN.with(new Normalisation.MinMax(1, 100)),
                made.inputs());
    }

    /** Wall time and processor time of all threads, the compiler's and the collector's included, in seconds. */
    private record Cost(double wall, double processor) {}

    private static Cost run(int units, int indicators, int draws) {
        var study = study(units, indicators);
        double wall = Double.POSITIVE_INFINITY;
        double processor = Double.POSITIVE_INFINITY;
        for (int run = 0; run < REPEATS; run++) {
            long start = System.nanoTime();
            long before = PROCESS.getProcessCpuTime();
            new Uncertainty(study, THREADS, Progress.NONE).draw(draws, 1);
            processor = Math.min(processor, (PROCESS.getProcessCpuTime() - before) / 1e9);
            wall = Math.min(wall, (System.nanoTime() - start) / 1e9);
        }
        return new Cost(wall, processor);
    }

    /** The least of some runs: what the work costs when nothing else takes the processor. */
    private static double least(DoubleSupplier seconds) {
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run < REPEATS; run++) {
            least = Math.min(least, seconds.getAsDouble());
        }
        return least;
    }

    private static void series(String what, int draws, int[][] sizes, int varied) {
        var n = new double[sizes.length];
        var t = new double[sizes.length];
        System.out.printf(
                Locale.ROOT,
                "| units | indicators | draws | seconds | processor seconds | processor µs a draw |%n|---|---|---|---|---|---|%n");
        for (int i = 0; i < sizes.length; i++) {
            n[i] = sizes[i][varied];
            var cost = run(sizes[i][0], sizes[i][1], draws);
            t[i] = cost.processor();
            row(sizes[i][0], sizes[i][1], draws, cost);
        }
        System.out.printf(Locale.ROOT, "log-log slope of processor time over %s: %.2f%n%n", what, slope(n, t));
    }

    private static void draws() {
        var n = new double[] {1_000, 10_000, 100_000, 1_000_000};
        var t = new double[n.length];
        System.out.printf(
                Locale.ROOT,
                "| units | indicators | draws | seconds | processor seconds | processor µs a draw |%n|---|---|---|---|---|---|%n");
        for (int i = 0; i < n.length; i++) {
            var cost = run(CompositeTable.UNITS, CompositeTable.INDICATORS, (int) n[i]);
            t[i] = cost.processor();
            row(CompositeTable.UNITS, CompositeTable.INDICATORS, (int) n[i], cost);
        }
        System.out.printf(Locale.ROOT, "log-log slope of processor time over draws from 10,000: %.2f%n",
                slope(Arrays.copyOfRange(n, 1, 4), Arrays.copyOfRange(t, 1, 4)));
    }

    private static void row(int units, int indicators, int draws, Cost cost) {
        System.out.printf(Locale.ROOT, "| %,d | %,d | %,d | %.3f | %.3f | %.2f |%n",
                units, indicators, draws, cost.wall(), cost.processor(), cost.processor() / draws * 1e6);
    }

    /** Least squares of ln t on ln n. */
    private static double slope(double[] n, double[] t) {
        double x = Arrays.stream(n).map(Math::log).average().orElse(0);
        double y = Arrays.stream(t).map(Math::log).average().orElse(0);
        double xy = 0;
        double xx = 0;
        for (int i = 0; i < n.length; i++) {
            xy += (Math.log(n[i]) - x) * (Math.log(t[i]) - y);
            xx += (Math.log(n[i]) - x) * (Math.log(n[i]) - x);
        }
        return xy / xx;
    }

    /**
     * One aggregation of a prepared table by one thread. A cell of a child needs one multiply-add for Σwx and one
     * addition for Σw, counted as two multiply-adds, and eight bytes; a score is written once, eight bytes.
     */
    private static void innerLoop(int units, int indicators, Aggregation aggregation, double bandwidth, double peak) {
        var made = CompositeTable.of(units, indicators);
        var normalised = new Normaliser(new Normalisation.MinMax(1, 100), made.framework()).table(made.table());
        var aggregator = new Aggregator(made.framework(), List.of(aggregation), 0);
        var columns = aggregator.room(normalised);
        var logs = aggregator.logs(normalised);
        var weights = new double[made.framework().size()];
        Arrays.fill(weights, 1);
        int times = Math.max(3, 20_000_000 / (units * indicators));
        double seconds = least(() -> {
            double start = Machine.seconds();
            for (int time = 0; time < times; time++) {
                aggregator.aggregate(columns, logs, weights, normalised.units());
            }
            return (Machine.seconds() - start) / times;
        });
        double cells = (double) units * (made.framework().size() - 1);
        double aggregates = (double) units * (made.framework().size() - indicators);
        double arithmetic = 2 * cells / peak;
        double memory = 8 * (cells + aggregates) / bandwidth;
        System.out.printf(Locale.ROOT, "| %,d × %d, %s | %.2f µs | %.2f µs | %.2f µs | %.1f × |%n",
                units, indicators, aggregation.name(), seconds * 1e6, arithmetic * 1e6, memory * 1e6,
                seconds / Math.max(arithmetic, memory));
    }
}
