package qunheng.robustness;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Quantiles;
import qunheng.task.Progress;

/**
 * Sobol' indices from N(k + 2) runs (Saltelli 2010, Jansen 1999). Row r has a point A, a point B, and for each input i
 * the point AB_i, which is A with the coordinates of i from B:
 *
 * <ul>
 *   <li>S_i = mean(y_B·(y_ABi − y_A))/V,
 *   <li>ST_i = Σ(y_A − y_ABi)²/(2NV),
 *   <li>V = variance (n − 1) of y_A and y_B together.
 * </ul>
 * A and B are the two halves of scrambled Sobol' points ({@link SobolPoints}). Intervals: {@link #REPLICATES} bootstrap
 * samples of rows, 2.5th and 97.5th percentile. An input may have several coordinates; they move together. Memory: 8(k
 * + 2) bytes a row.
 */
public final class Sobol {
    public static final int REPLICATES = 500;

    /** A target, computed by one thread. */
    @FunctionalInterface
    public interface Target {
        /** NaN if it cannot be computed at this point. */
        double at(double[] point);
    }

    private final List<String> inputs;
    private final int[] offsets;
    private final Supplier<Target> targets;

    /**
     * @param inputs names
     * @param offsets the first coordinate of each input, and after them the number of coordinates
     * @param targets makes one for each thread
     */
    public Sobol(List<String> inputs, int[] offsets, Supplier<Target> targets) {
        if (inputs.isEmpty()) {
            throw MethodRefusal.of("robustness.noInput");
        }
        this.inputs = List.copyOf(inputs);
        this.offsets = offsets.clone();
        this.targets = targets;
    }

    /** The mean absolute rank shift of a study. */
    public static Sobol ofRankShift(Study study) {
        var tables = new PreparedTables(study);
        return of(study, () -> {
            var evaluation = new Evaluation(study, tables);
            return point -> evaluation.at(point) ? evaluation.meanRankShift() : Double.NaN;
        });
    }

    /** The score of one unit, numbered from 0. */
    public static Sobol ofScore(Study study, int unit) {
        var tables = new PreparedTables(study);
        return of(study, () -> {
            var evaluation = new Evaluation(study, tables);
            return point -> evaluation.at(point) ? evaluation.scores()[unit] : Double.NaN;
        });
    }

    private static Sobol of(Study study, Supplier<Target> targets) {
        int k = study.inputs().size();
        return new Sobol(
                study.inputs().stream().map(Input::name).toList(),
                IntStream.rangeClosed(0, k).map(study::offset).toArray(),
                targets);
    }

    /**
     * @param rows N; a power of two uses the points best
     * @throws java.util.concurrent.CancellationException if progress says so
     */
    public SobolResult estimate(int rows, long seed, int threads, Progress progress) {
        if (rows < 2) {
            throw MethodRefusal.of("robustness.draws", rows);
        }
        int k = inputs.size();
        var y = new double[k + 2][rows];
        Parallel.run(
                rows, threads, progress, targets, (target, from, to) -> rows(target, (int) from, (int) to, seed, y));
        var complete = IntStream.range(0, rows)
                .filter(row -> Arrays.stream(y).noneMatch(run -> Double.isNaN(run[row])))
                .toArray();
        var point = SobolEstimates.of(y, complete);
        var samples = new double[2 * k][REPLICATES];
        Parallel.run(REPLICATES, threads, Progress.NONE, () -> new int[complete.length], (sample, from, to) -> {
            for (long replicate = from; replicate < to; replicate++) {
                var random = Points.random(Points.hash(~seed), replicate);
                for (int i = 0; i < sample.length; i++) {
                    sample[i] = complete[random.nextInt(complete.length)];
                }
                var estimates = SobolEstimates.of(y, sample);
                for (int i = 0; i < samples.length; i++) {
                    samples[i][(int) replicate] = estimates[i];
                }
            }
        });
        var indices = new ArrayList<SobolIndex>();
        for (int i = 0; i < k; i++) {
            var first = Quantiles.sorted(samples[i]);
            var total = Quantiles.sorted(samples[k + i]);
            indices.add(new SobolIndex(
                    inputs.get(i),
                    point[i],
                    point[k + i],
                    Quantiles.of(first, 0.025),
                    Quantiles.of(first, 0.975),
                    Quantiles.of(total, 0.025),
                    Quantiles.of(total, 0.975)));
        }
        return new SobolResult(indices, (k + 2L) * rows, rows - complete.length);
    }

    private void rows(Target target, int from, int to, long seed, double[][] y) {
        int k = inputs.size();
        int dimensions = offsets[k];
        var points = new SobolPoints(2 * dimensions, seed);
        points.skipTo(from);
        for (int row = from; row < to; row++) {
            var both = points.next();
            var a = Arrays.copyOf(both, dimensions);
            var b = Arrays.copyOfRange(both, dimensions, 2 * dimensions);
            y[k][row] = target.at(a);
            y[k + 1][row] = target.at(b);
            for (int i = 0; i < k; i++) {
                var mixed = a.clone();
                System.arraycopy(b, offsets[i], mixed, offsets[i], offsets[i + 1] - offsets[i]);
                y[i][row] = target.at(mixed);
            }
        }
    }
}
