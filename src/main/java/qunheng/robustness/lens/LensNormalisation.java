package qunheng.robustness.lens;

/** How an indicator's value becomes points. The first is the method of the product. */
public enum LensNormalisation {
    /** Fixed goalposts of the catalogue, logarithmic where it says so. */
    GOALPOSTS,
    /** The same goalposts without logarithms. */
    LINEAR_GOALPOSTS,
    /** Worst profile of the project 0, best 100. */
    PEER_MIN_MAX,
    /** Share of the other profiles that are worse, 0–100; ties take the smaller. */
    PEER_PERCENTILE,
    /** 50 + 10 · (y − mean)/sd over the profiles, sd with n − 1. */
    PEER_Z_SCORE;

    /** Fewest profiles for methods relative to the data: open question 5 compares with peers from eight. */
    public static final int FEWEST_PEERS = 8;

    /** Whether points depend on the other profiles, so that they mean nothing against fixed thresholds. */
    public boolean relative() {
        return switch (this) {
            case GOALPOSTS, LINEAR_GOALPOSTS -> false;
            case PEER_MIN_MAX, PEER_PERCENTILE, PEER_Z_SCORE -> true;
        };
    }
}
