package qunheng.scoring.pipeline;

/** Why a cell is not what it was before a step. */
public enum Mark {
    /** Divided by its denominator. */
    DENOMINATED,
    /** Was missing; stays marked in every later result. */
    IMPUTED,
    /** Was above the plateau and now lies on it. */
    WINSORISED_HIGH,
    /** Was below the plateau and now lies on it. */
    WINSORISED_LOW,
    /** The whole column became its logarithm. */
    LOGGED,
    /** Brought to the common scale. */
    NORMALISED
}
