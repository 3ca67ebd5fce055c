package qunheng.regional.spatial;

import java.util.Arrays;

/**
 * How the sum of k values drawn from m without replacement compares with a given sum, over every one of the C(m, k)
 * samples: counted, not drawn, so there is neither seed nor error.
 *
 * <p>The values are cut into two halves; the sums of every subset of each half are sorted by size of subset, and two
 * pointers count the pairs. That takes the square root of what listing the samples takes: the 5.85 million samples of 8
 * of 30 are counted from 2 × 32,768 sums.
 *
 * @param atMost samples whose sum is the given one or less
 * @param atLeast samples whose sum is the given one or more; ties are in both
 * @param all C(m, k)
 */
record ExactSums(long atMost, long atLeast, long all) {
    /** Sums of one half: about 16 MB, and well under 0.1 s to sort. */
    private static final long MOST_SUMS = 1L << 21;

    /** Sums that differ by less, relative to the largest possible, are ties: the same values added in another order. */
    private static final double TIE = 1e-12;

    /** Whether samples of k out of m can be counted in a moment: up to m = 40 always, beyond for few neighbours. */
    static boolean feasible(int m, int k) {
        var fewer = Math.min(k, m - k);
        var half = (m + 1) / 2;
        var sums = 0L;
        var binomial = 1L;
        for (var size = 0; size <= Math.min(fewer, half); size++) {
            sums += binomial;
            binomial = binomial * (half - size) / (size + 1);
            if (sums > MOST_SUMS) {
                return false;
            }
        }
        return true;
    }

    /**
     * @param values m of them
     * @param k 0 to m
     */
    static ExactSums of(double[] values, int k, double given) {
        if (2 * k > values.length) {
            // the k drawn and the others add up to everything
            var rest = Arrays.stream(values).sum() - given;
            var others = ofFew(values, values.length - k, rest);
            return new ExactSums(/* atMost= */ others.atLeast, /* atLeast= */ others.atMost, others.all);
        }
        return ofFew(values, k, given);
    }

    private static ExactSums ofFew(double[] values, int k, double given) {
        var half = values.length / 2;
        var left = sums(Arrays.copyOfRange(values, 0, half), k);
        var right = sums(Arrays.copyOfRange(values, half, values.length), k);
        var tie = TIE * Arrays.stream(values).map(Math::abs).sum();
        var atMost = 0L;
        var below = 0L;
        var all = 0L;
        for (var size = 0; size <= k; size++) {
            var a = left[size];
            var b = right[k - size];
            atMost += pairs(a, b, given + tie);
            below += pairs(a, b, Math.nextDown(given - tie)); // less than: where all values are 0 nothing is near a tie
            all += (long) a.length * b.length;
        }
        return new ExactSums(atMost, all - below, all);
    }

    /** Pairs whose sum is at most {@code limit}; both arrays ascend. */
    private static long pairs(double[] a, double[] b, double limit) {
        var count = 0L;
        var j = b.length;
        for (var first : a) {
            while (j > 0 && first + b[j - 1] > limit) {
                j--;
            }
            count += j;
        }
        return count;
    }

    /** By size of subset up to k, the sums of all subsets of that size, ascending. */
    private static double[][] sums(double[] values, int k) {
        var m = values.length;
        var sums = new double[k + 1][];
        var binomial = 1L;
        for (var size = 0; size <= k; size++) {
            sums[size] = new double[size > m ? 0 : (int) binomial];
            binomial = size > m ? 0 : binomial * (m - size) / (size + 1);
        }
        fill(values, 0, 0, 0, sums, new int[k + 1]);
        for (var ofSize : sums) {
            Arrays.sort(ofSize);
        }
        return sums;
    }

    private static void fill(double[] values, int from, int size, double sum, double[][] sums, int[] filled) {
        sums[size][filled[size]++] = sum;
        if (size + 1 < sums.length) {
            for (var i = from; i < values.length; i++) {
                fill(values, i + 1, size + 1, sum + values[i], sums, filled);
            }
        }
    }
}
