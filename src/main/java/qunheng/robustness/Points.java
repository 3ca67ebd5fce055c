package qunheng.robustness;

import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/** Random numbers that depend on a seed and a number only. */
public final class Points {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private Points() {}

    /** The generator of a block: the same whichever thread asks and whatever was asked before. */
    public static UniformRandomProvider random(long seed, long block) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(hash(seed + GOLDEN * (block + 1)));
    }

    /** A bijection of 64 bits that leaves no pattern (the finaliser of SplitMix64, Steele et al. 2014). */
    static long hash(long x) {
        x = (x ^ (x >>> 30)) * 0xBF58476D1CE4E5B9L;
        x = (x ^ (x >>> 27)) * 0x94D049BB133111EBL;
        return x ^ (x >>> 31);
    }

    public static void fill(UniformRandomProvider random, double[] point) {
        for (int i = 0; i < point.length; i++) {
            point[i] = random.nextDouble();
        }
    }
}
