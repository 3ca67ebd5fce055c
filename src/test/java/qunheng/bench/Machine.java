package qunheng.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;

/**
 * What one thread of this machine can do at best: the two bounds that a loop over columns meets. Times are the thread's
 * own processor time, so that other work on the machine counts little.
 */
final class Machine {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int REPEATS = 10;
    private static final int LARGE = 1 << 24;
    private static final int SMALL = 1 << 10;
    private static final int CHAIN = 16;

    private Machine() {}

    /** Processor time of this thread. */
    static double seconds() {
        return THREADS.getCurrentThreadCpuTime() / 1e9;
    }

    /** a = b + s·c over three arrays of 128 MB, 24 bytes an element (McCalpin's triad). */
    static double triadBytesPerSecond() {
        var a = new double[LARGE];
        var b = new double[LARGE];
        var c = new double[LARGE];
        Arrays.fill(b, 1);
        Arrays.fill(c, 2);
        double best = Double.POSITIVE_INFINITY;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            double start = seconds();
            triad(a, b, c, 3 + repeat);
            best = Math.min(best, seconds() - start);
        }
        if (a[LARGE / 2] != 1 + 2 * (3 + REPEATS - 1)) {
            throw new IllegalStateException("the triad is wrong");
        }
        return 24.0 * LARGE / best;
    }

    private static void triad(double[] a, double[] b, double[] c, double s) {
        for (int i = 0; i < a.length; i++) {
            a[i] = b[i] + s * c[i];
        }
    }

    /** Fused multiply-adds in the first-level cache, sixteen on each element while it is in a register. */
    static double multiplyAddsPerSecond() {
        var x = new double[SMALL];
        double best = Double.POSITIVE_INFINITY;
        int rounds = 20_000;
        for (int repeat = 0; repeat < 2 * REPEATS; repeat++) {
            double start = seconds();
            for (int round = 0; round < rounds; round++) {
                chain(x, 0.999, 0.001);
            }
            best = Math.min(best, seconds() - start);
        }
        if (!(x[0] > 0 && x[0] <= 1)) {
            throw new IllegalStateException("the chain is wrong: " + x[0]);
        }
        return (double) CHAIN * SMALL * rounds / best;
    }

    private static void chain(double[] x, double m, double c) {
        for (int i = 0; i < x.length; i++) {
            double v = x[i];
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            v = Math.fma(v, m, c);
            x[i] = Math.fma(v, m, c);
        }
    }
}
