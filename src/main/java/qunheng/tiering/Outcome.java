package qunheng.tiering;

/** What is known about a gate or a tier. */
public enum Outcome {
    PASS,
    FAIL,
    /** Data are missing, and what they will be decides. */
    UNKNOWN;

    static Outcome of(boolean passes) {
        return passes ? PASS : FAIL;
    }
}
