package qunheng.regional.spatial;

import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.SeededDraws;
import qunheng.regional.weights.SpatialWeights;

/**
 * Moran's I against random orders of the values over all units. One thread, one stream: the same seed gives the same
 * result on any machine.
 *
 * @param observed I of the values as they stand
 * @param draws R; the smallest two-sided p is 2/(R + 1)
 * @param mean of I over the draws
 * @param variance over the draws, n in the denominator
 */
public record MoranPermutation(
        double observed, long draws, Tails tails, double mean, double variance, double least, double greatest) {
    /** The fewest draws that the design allows to be reported. */
    public static final int USUAL_DRAWS = 9_999;

    private static final double TIE = 1e-12;

    /**
     * @param draws 1 or more
     * @throws InvalidValue as {@link MoranI#of}
     */
    public static MoranPermutation of(double[] values, SpatialWeights weights, int draws, long seed) {
        if (draws < 1) {
            throw new InvalidValue("regional.draws", draws);
        }
        Observations.complete(values, weights.size());
        var moments = weights.moments();
        var z = Observations.deviations(values);
        var scale = moments.n() / moments.s0() / Observations.powerSum(z, 2);
        var observed = scale * MoranI.cross(z, weights);
        var matrix = new Rows(weights);
        var random = SeededDraws.stream(seed, 0);
        var order = z.clone();
        var tie = TIE * Math.max(1, Math.abs(observed));
        var atMost = 0L;
        var atLeast = 0L;
        var sum = 0.0;
        var squares = 0.0;
        var least = Double.POSITIVE_INFINITY;
        var greatest = Double.NEGATIVE_INFINITY;
        for (var draw = 0; draw < draws; draw++) {
            SeededDraws.shuffle(random, order);
            var i = scale * matrix.cross(order);
            atMost += i <= observed + tie ? 1 : 0;
            atLeast += i >= observed - tie ? 1 : 0;
            sum += i;
            squares += i * i;
            least = Math.min(least, i);
            greatest = Math.max(greatest, i);
        }
        var mean = sum / draws;
        return new MoranPermutation(
                observed,
                draws,
                Tails.drawn(atMost, atLeast, draws),
                mean,
                Math.max(0, squares / draws - mean * mean),
                least,
                greatest);
    }

    /** The matrix in three plain arrays, for the inner loop. */
    private static final class Rows {
        private final int[] starts;
        private final int[] columns;
        private final double[] weights;

        Rows(SpatialWeights matrix) {
            var links = matrix.links();
            starts = new int[matrix.size() + 1];
            columns = links.stream().mapToInt(SpatialWeights.Link::to).toArray();
            weights = links.stream().mapToDouble(SpatialWeights.Link::weight).toArray();
            for (var i = 0; i < matrix.size(); i++) {
                starts[i + 1] = starts[i] + matrix.degree(i);
            }
        }

        double cross(double[] z) {
            var sum = 0.0;
            for (var i = 0; i < z.length; i++) {
                var lag = 0.0;
                for (var k = starts[i]; k < starts[i + 1]; k++) {
                    lag += weights[k] * z[columns[k]];
                }
                sum += z[i] * lag;
            }
            return sum;
        }
    }
}
