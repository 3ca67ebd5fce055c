package qunheng.regional;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers that depend on a seed and the number of a stream only, whichever thread asks. */
public final class SeededDraws {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private SeededDraws() {}

    /** The generator (xoroshiro128++) of one stream, for instance of one unit of a local statistic. */
    public static UniformRandomProvider stream(long seed, long number) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(mixed(seed + GOLDEN * (number + 1)));
    }

    /** The finaliser of SplitMix64 (Steele et al. 2014): neighbouring numbers give unrelated seeds. */
    private static long mixed(long x) {
        var y = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        y = (y ^ (y >>> 27)) * 0x94D049BB133111EBL;
        return y ^ (y >>> 31);
    }

    /** Puts all entries into a random order (Fisher and Yates). */
    public static void shuffle(UniformRandomProvider random, double[] values) {
        for (var i = values.length - 1; i > 0; i--) {
            swap(values, i, random.nextInt(i + 1));
        }
    }

    /**
     * Puts a random sample without replacement into the first {@code k} places; every order of them is equally likely.
     */
    public static void sample(UniformRandomProvider random, double[] values, int k) {
        for (var i = 0; i < k; i++) {
            swap(values, i, i + random.nextInt(values.length - i));
        }
    }

    private static void swap(double[] values, int i, int j) {
        var kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
