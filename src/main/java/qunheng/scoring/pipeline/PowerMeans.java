package qunheng.scoring.pipeline;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Weighted power means of a group of columns, unit by unit: p = 1 arithmetic Σwx/Σw, 0 geometric exp(Σw ln x/Σw), −1
 * harmonic Σw/Σ(w/x), else (Σw xᵖ/Σw)^(1/p), with sums over the children that are present.
 *
 * <p>Defined for any x if p = 1, x ≠ 0 if p = −1, x &gt; 0 if p = 0 or p &lt; 0, x ≥ 0 if p &gt; 0. Powers are taken of
 * x over the unit's largest x (smallest for p &lt; 0), so that no exponent overflows.
 */
final class PowerMeans {
    /** Units done at a time: sums, weights and counts of a block stay in the first-level cache. */
    private static final int BLOCK = 1024;

    private PowerMeans() {}

    /** Whether a present value x has no mean of exponent p. */
    static boolean refuses(double p, double x) {
        if (p == 1 || Double.isNaN(x)) {
            return false;
        }
        return p == -1 ? x == 0 : p <= 0 ? x <= 0 : x < 0;
    }

    /** Room for one node after the other; not for several threads at once. */
    static Block room(int units) {
        int room = Math.min(BLOCK, units);
        return new Block(new double[room], new double[room], new int[room], new double[room]);
    }

    /**
     * @param logs ln x of the children by node number where they are known, to save the geometric mean its logarithms;
     *     else null
     * @param least fewest children present for a score
     * @param out by unit, overwritten; NaN is missing
     * @return the first unit whose mean is not defined, or −1
     */
    static int of(
            double p,
            int[] group,
            double[][] columns,
            double[] @Nullable [] logs,
            double[] weights,
            int least,
            Block block,
            double[] out) {
        for (int from = 0; from < out.length; from += BLOCK) {
            int length = Math.min(BLOCK, out.length - from);
            block.clear(length);
            int refused = refusedIn(p, group, columns, weights, from, length);
            if (refused >= 0) {
                return refused;
            }
            if (p == 1) {
                block.sumOfValues(group, columns, weights, from, length);
            } else if (p == 0) {
                block.sumOfLogs(group, columns, logs, weights, from, length);
            } else if (p == -1) {
                block.sumOfInverses(group, columns, weights, from, length);
            } else {
                block.sumOfPowers(p, group, columns, weights, from, length);
            }
            refused = block.finish(p, least, out, from, length);
            if (refused >= 0) {
                return refused;
            }
        }
        return -1;
    }

    private static int refusedIn(double p, int[] group, double[][] columns, double[] weights, int from, int length) {
        if (p == 1) {
            return -1;
        }
        int first = Integer.MAX_VALUE;
        for (int child : group) {
            if (weights[child] != 0) {
                var x = columns[child];
                for (int i = from; i < from + length && i < first; i++) {
                    if (refuses(p, x[i])) {
                        first = i;
                    }
                }
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    /**
     * Sums of a block of units: Σw·f(x), Σw, how many children are present, and the scale that powers are taken over.
     */
    record Block(double[] sums, double[] weights, int[] present, double[] scale) {
        void clear(int length) {
            java.util.Arrays.fill(sums, 0, length, 0);
            java.util.Arrays.fill(weights, 0, length, 0);
            java.util.Arrays.fill(present, 0, length, 0);
        }

        void sumOfValues(int[] group, double[][] columns, double[] w, int from, int length) {
            sumOf(group, columns, columns, w, from, length);
        }

        /**
         * Adds up as if nothing were missing, which is a loop without branches, and goes back to the units where a NaN
         * came out of it. The order of additions is the same either way, and so are the bits.
         */
        private void sumOf(
                int[] group, double[][] columns, double[] @Nullable [] x, double[] w, int from, int length) {
            double all = 0;
            for (int child : group) {
                add(Objects.requireNonNull(x[child]), w[child], from, length);
                all += w[child];
            }
            for (int i = 0; i < length; i++) {
                weights[i] = all;
                present[i] = group.length;
            }
            for (int i = 0; i < length; i++) {
                if (Double.isNaN(sums[i])) {
                    again(i, group, columns, x, w, from + i);
                }
            }
        }

        private void add(double[] x, double weight, int from, int length) {
            for (int i = 0; i < length; i++) {
                sums[i] += weight * x[from + i];
            }
        }

        private void again(
                int i, int[] group, double[][] columns, double[] @Nullable [] x, double[] w, int unit) {
            sums[i] = 0;
            weights[i] = 0;
            present[i] = 0;
            for (int child : group) {
                if (!Double.isNaN(columns[child][unit])) {
                    present[i]++;
                    if (w[child] != 0) { // 0 times the logarithm of 0 is no number
                        sums[i] += w[child] * Objects.requireNonNull(x[child])[unit];
                        weights[i] += w[child];
                    }
                }
            }
        }

        void sumOfLogs(
                int[] group, double[][] columns, double[] @Nullable [] logs, double[] w, int from, int length) {
            if (logs[group[0]] != null) { // a group is of one level, and levels are known as a whole
                sumOf(group, columns, logs, w, from, length);
                return;
            }
            for (int child : group) {
                var x = columns[child];
                double weight = w[child];
                for (int i = 0; i < length; i++) {
                    double v = x[from + i];
                    if (!Double.isNaN(v)) {
                        present[i]++;
                        if (weight != 0) {
                            sums[i] += weight * Math.log(v);
                            weights[i] += weight;
                        }
                    }
                }
            }
        }

        void sumOfInverses(int[] group, double[][] columns, double[] w, int from, int length) {
            for (int child : group) {
                var x = columns[child];
                double weight = w[child];
                for (int i = 0; i < length; i++) {
                    double v = x[from + i];
                    if (!Double.isNaN(v)) {
                        present[i]++;
                        if (weight != 0) {
                            sums[i] += weight / v;
                            weights[i] += weight;
                        }
                    }
                }
            }
        }

        void sumOfPowers(double p, int[] group, double[][] columns, double[] w, int from, int length) {
            java.util.Arrays.fill(scale, 0, length, p > 0 ? 0 : Double.POSITIVE_INFINITY);
            for (int child : group) {
                var x = columns[child];
                if (w[child] != 0) {
                    for (int i = 0; i < length; i++) {
                        double v = x[from + i];
                        if (!Double.isNaN(v)) {
                            scale[i] = p > 0 ? Math.max(scale[i], v) : Math.min(scale[i], v);
                        }
                    }
                }
            }
            for (int child : group) {
                var x = columns[child];
                double weight = w[child];
                for (int i = 0; i < length; i++) {
                    double v = x[from + i];
                    if (!Double.isNaN(v)) {
                        present[i]++;
                        if (weight != 0) {
                            sums[i] += scale[i] == 0 ? 0 : weight * Math.pow(v / scale[i], p);
                            weights[i] += weight;
                        }
                    }
                }
            }
        }

        /** Turns the sums into means; gives the first unit whose sum of inverses vanishes, or −1. */
        int finish(double p, int least, double[] out, int from, int length) {
            for (int i = 0; i < length; i++) {
                if (present[i] < least || weights[i] == 0) {
                    out[from + i] = Double.NaN;
                } else if (p == 1) {
                    out[from + i] = sums[i] / weights[i];
                } else if (p == 0) {
                    out[from + i] = Math.exp(sums[i] / weights[i]);
                } else if (p == -1) {
                    if (sums[i] == 0) {
                        return from + i;
                    }
                    out[from + i] = weights[i] / sums[i];
                } else {
                    out[from + i] = scale[i] * Math.pow(sums[i] / weights[i], 1 / p);
                }
            }
            return -1;
        }
    }
}
