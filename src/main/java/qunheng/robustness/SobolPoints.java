package qunheng.robustness;

import org.hipparchus.random.SobolSequenceGenerator;

/**
 * Sobol' points with Owen's nested uniform scrambling: each of 32 binary digits of a coordinate is turned or not by a
 * hash of the seed, the coordinate and the digits before it, so that the points stay evenly spread and differ from seed
 * to seed. Coordinates beyond {@link #MOST} are pseudo-random, because no direction numbers are at hand for them.
 *
 * <p>Point number n is the same whoever asks for it. Not for several threads at once.
 */
final class SobolPoints {
    static final int MOST = 1000;

    private static final int DIGITS = 32;
    private static final double SCALE = 0x1p-32;

    private final SobolSequenceGenerator sequence;
    private final int dimensions;
    private final long seed;
    private int number;
    private double[] plain;

    SobolPoints(int dimensions, long seed) {
        this.dimensions = dimensions;
        this.seed = seed;
        this.sequence = new SobolSequenceGenerator(Math.min(MOST, dimensions));
        this.plain = sequence.skipTo(0);
    }

    /** Goes to a point; those after it follow from {@link #next}. */
    void skipTo(int next) {
        plain = sequence.skipTo(next); // it gives the point that it skips to
        number = next;
    }

    /** The next point, its coordinates in (0, 1). */
    double[] next() {
        var point = new double[dimensions];
        for (int i = 0; i < plain.length; i++) {
            long digits = (long) (plain[i] / SCALE);
            point[i] = (scrambled(digits, Points.hash(seed + i)) + 0.5) * SCALE;
        }
        for (int i = plain.length; i < dimensions; i++) {
            point[i] = ((Points.hash(Points.hash(seed + i) + number) >>> DIGITS) + 0.5) * SCALE;
        }
        plain = sequence.nextVector();
        number++;
        return point;
    }

    private static long scrambled(long digits, long key) {
        long result = 0;
        for (int digit = 1; digit <= DIGITS; digit++) {
            long before = digits >>> (DIGITS - digit + 1);
            // the 1 in front tells apart the prefixes 0, 00, 000
            long flip = Points.hash(key ^ Points.hash((1L << (digit - 1)) | before)) & 1;
            result = (result << 1) | (((digits >>> (DIGITS - digit)) & 1) ^ flip);
        }
        return result;
    }
}
