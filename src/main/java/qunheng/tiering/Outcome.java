package qunheng.tiering;

import java.util.Collection;

/** What is known about a gate or a tier. */
public enum Outcome {
    PASS,
    FAIL,
    /** Data are missing, and what they will be decides. */
    UNKNOWN;

    /** A figure this close to a threshold is on it: the rounding of binary fractions must not decide a tier. */
    private static final double ON_IT = 1e-9;

    public static Outcome of(boolean passes) {
        return passes ? PASS : FAIL;
    }

    /** PASS if even the low end reaches the threshold, FAIL if not even the high end does; NaN decides nothing. */
    public static Outcome of(double low, double high, double threshold) {
        if (reaches(low, threshold)) {
            return PASS;
        }
        return high < threshold - ON_IT ? FAIL : UNKNOWN;
    }

    public static boolean reaches(double value, double threshold) {
        return value >= threshold - ON_IT;
    }

    /** PASS if all pass, FAIL if one fails. */
    public static Outcome all(Collection<Outcome> outcomes) {
        if (outcomes.contains(FAIL)) {
            return FAIL;
        }
        return outcomes.contains(UNKNOWN) ? UNKNOWN : PASS;
    }

    /** PASS if one passes, FAIL if all fail. */
    public static Outcome any(Collection<Outcome> outcomes) {
        if (outcomes.contains(PASS)) {
            return PASS;
        }
        return outcomes.contains(UNKNOWN) ? UNKNOWN : FAIL;
    }
}
