package qunheng.knowledge;

/** Whose number a threshold is. */
public enum ThresholdStatus {
    /** A document or programme states it for this very purpose. */
    SOURCED,
    /** A document or programme states it for another scheme or level. */
    TRANSFERRED,
    /** Proposed by this tool, with a reason. */
    PROPOSED
}
