package qunheng.regional.dynamics;

import java.util.Arrays;
import java.util.Optional;
import org.hipparchus.exception.MathIllegalArgumentException;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/**
 * Movement between classes from one year to the next, all years together: counts, and maximum-likelihood probabilities
 * {@code p_ab = n_ab / Σ_b n_ab}.
 */
public final class MarkovChain {
    private final long[][] counts;

    private MarkovChain(long[][] counts) {
        this.counts = counts;
    }

    /**
     * @param path class of each unit in each year, from 0; see {@link QuantileClasses}
     * @param classes how many there are
     */
    public static MarkovChain of(int[][] path, int classes) {
        var counts = new long[classes][classes];
        for (var unit : path) {
            for (var t = 1; t < unit.length; t++) {
                counts[unit[t - 1]][unit[t]]++;
            }
        }
        return new MarkovChain(counts);
    }

    /**
     * Spatial Markov (Rey 2001): one chain for each class that the unit's neighbours were in, at the start of the step.
     *
     * @param neighbours class of the spatial lag of each unit in each year
     * @param lagClasses how many classes of lags there are
     */
    public static MarkovChain[] given(int[][] path, int[][] neighbours, int classes, int lagClasses) {
        var counts = new long[lagClasses][classes][classes];
        for (var unit = 0; unit < path.length; unit++) {
            for (var t = 1; t < path[unit].length; t++) {
                counts[neighbours[unit][t - 1]][path[unit][t - 1]][path[unit][t]]++;
            }
        }
        return Arrays.stream(counts).map(MarkovChain::new).toArray(MarkovChain[]::new);
    }

    public int classes() {
        return counts.length;
    }

    /** Steps from one class to another. */
    public long count(int from, int to) {
        return counts[from][to];
    }

    /** The probability of a step; NaN from a class that nobody was in. */
    public double probability(int from, int to) {
        return (double) counts[from][to] / Arrays.stream(counts[from]).sum();
    }

    /**
     * The shares of the classes that the chain would leave unchanged, π P = π with Σ π = 1.
     *
     * @return empty if nobody was in one of the classes, or if the classes fall into parts without a way between them,
     *     so that the shares are not unique
     */
    public Optional<double[]> steadyState() {
        var k = counts.length;
        var system = MatrixUtils.createRealMatrix(k, k);
        for (var from = 0; from < k; from++) {
            if (Arrays.stream(counts[from]).sum() == 0) {
                return Optional.empty();
            }
            for (var to = 0; to < k; to++) {
                // the last equation is replaced: it follows from the others, and the shares must add up to 1
                system.setEntry(to, from, to == k - 1 ? 1 : probability(from, to) - (from == to ? 1 : 0));
            }
        }
        var right = new ArrayRealVector(k);
        right.setEntry(k - 1, 1);
        try {
            return Optional.of(new LUDecomposition(system, 1e-12).getSolver().solve(right).toArray());
        } catch (MathIllegalArgumentException singular) {
            return Optional.empty();
        }
    }

    /**
     * Expected years until a class is left, {@code 1/(1 − p_aa)}: infinite if it never was, NaN if nobody was in it.
     */
    public double stay(int from) {
        return 1 / (1 - probability(from, from));
    }

    /**
     * Shorrocks' mobility, {@code (k − Σ p_aa)/(k − 1)}: 0 if nobody ever moves. NaN if nobody was in a class.
     */
    public double mobility() {
        var k = counts.length;
        var trace = 0.0;
        for (var a = 0; a < k; a++) {
            trace += probability(a, a);
        }
        return (k - trace) / (k - 1);
    }
}
