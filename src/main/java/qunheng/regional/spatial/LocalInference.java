package qunheng.regional.spatial;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;
import qunheng.regional.SeededDraws;
import qunheng.regional.weights.SpatialWeights;

/**
 * How unusual each unit's local Moran's I is, its own value held and the others placed on its neighbours without
 * replacement. Peers that draw with replacement give other numbers for units with many neighbours.
 *
 * @param exact whether every placement was counted, or {@code draws} of them drawn
 * @param draws of each unit; 0 if exact
 * @param tails one a unit, of Iᵢ itself (upper: like beside like); NaN at an island
 * @param adjusted two-sided p after {@link FalseDiscovery}
 */
public record LocalInference(boolean exact, int draws, List<Tails> tails, List<Double> adjusted) {
    private static final double TIE = 1e-12;

    public LocalInference {
        tails = List.copyOf(tails);
        adjusted = List.copyOf(adjusted);
    }

    /** Whether {@link #exact} can be had: every unit weighs its neighbours equally, and they can be counted. */
    public static boolean exactFeasible(SpatialWeights weights) {
        return IntStream.range(0, weights.size())
                .allMatch(i -> ExactSums.feasible(weights.size() - 1, weights.degree(i)) && equal(weights, i));
    }

    /** The exact distribution where it can be had, else {@code draws} draws. */
    public static LocalInference of(double[] values, SpatialWeights weights, int draws, long seed) {
        return exactFeasible(weights) ? exact(values, weights) : drawn(values, weights, draws, seed);
    }

    /**
     * Over all {@code C(n − 1, kᵢ)} sets of neighbours: no seed, no error of drawing.
     *
     * @throws InvalidValue as {@link LocalMoran#of}
     * @throws IllegalArgumentException unless {@link #exactFeasible}
     */
    public static LocalInference exact(double[] values, SpatialWeights weights) {
        if (!exactFeasible(weights)) {
            throw new IllegalArgumentException("too many sets of neighbours, or unequal weights");
        }
        var z = checked(values, weights);
        return of(true, 0, IntStream.range(0, z.length)
                .mapToObj(i -> exact(z, weights, i))
                .toList());
    }

    private static Tails exact(double[] z, SpatialWeights weights, int i) {
        var k = weights.degree(i);
        if (k == 0) {
            return Tails.UNDEFINED;
        }
        if (z[i] == 0) {
            return new Tails(1, 1); // Iᵢ is 0 whoever the neighbours are
        }
        var sum = 0.0;
        for (var n = 0; n < k; n++) {
            sum += z[weights.neighbour(i, n)];
        }
        var tails = Tails.exact(ExactSums.of(others(z, i), k, sum));
        return z[i] > 0 ? tails : tails.swapped();
    }

    /**
     * {@code draws} placements for each unit, each unit from its own stream of random numbers.
     *
     * @param draws 1 or more; {@link MoranPermutation#USUAL_DRAWS} or more to be reported
     * @throws InvalidValue as {@link LocalMoran#of}
     */
    public static LocalInference drawn(double[] values, SpatialWeights weights, int draws, long seed) {
        if (draws < 1) {
            throw new InvalidValue("regional.draws", draws);
        }
        var z = checked(values, weights);
        return of(false, draws, IntStream.range(0, z.length)
                .parallel()
                .mapToObj(i -> drawn(z, weights, i, draws, seed))
                .toList());
    }

    private static Tails drawn(double[] z, SpatialWeights weights, int i, int draws, long seed) {
        var k = weights.degree(i);
        if (k == 0) {
            return Tails.UNDEFINED;
        }
        var own = new double[k];
        var scale = 0.0;
        for (var n = 0; n < k; n++) {
            own[n] = weights.weight(i, n);
            scale += own[n];
        }
        var observed = z[i] * weights.lag(i, z);
        var tie = TIE * Math.abs(z[i]) * scale * Math.sqrt(Observations.powerSum(z, 2));
        var random = SeededDraws.stream(seed, i);
        var pool = others(z, i);
        var atMost = 0L;
        var atLeast = 0L;
        for (var draw = 0; draw < draws; draw++) {
            SeededDraws.sample(random, pool, k);
            var lag = 0.0;
            for (var n = 0; n < k; n++) {
                lag += own[n] * pool[n];
            }
            var local = z[i] * lag;
            atMost += local <= observed + tie ? 1 : 0;
            atLeast += local >= observed - tie ? 1 : 0;
        }
        return Tails.drawn(atMost, atLeast, draws);
    }

    private static LocalInference of(boolean exact, int draws, List<Tails> tails) {
        var adjusted = FalseDiscovery.adjusted(tails.stream().mapToDouble(Tails::pTwoSided).toArray());
        return new LocalInference(exact, draws, tails, IntStream.range(0, adjusted.length)
                .mapToObj(i -> adjusted[i])
                .toList());
    }

    private static double[] checked(double[] values, SpatialWeights weights) {
        Observations.complete(values, weights.size());
        weights.moments();
        return Observations.deviations(values);
    }

    private static double[] others(double[] z, int i) {
        var others = new double[z.length - 1];
        System.arraycopy(z, 0, others, 0, i);
        System.arraycopy(z, i + 1, others, i, z.length - 1 - i);
        return others;
    }

    private static boolean equal(SpatialWeights weights, int i) {
        return IntStream.range(1, weights.degree(i))
                .allMatch(n -> Math.abs(weights.weight(i, n) / weights.weight(i, 0) - 1) < TIE);
    }
}
