package qunheng.model;

/** Where somebody stands who signs an assessment. */
public enum AssessorRole {
    /** Nobody wrote it down. */
    UNSTATED,
    /** Belongs to the cluster or to its operating body. */
    SELF,
    /** Independent, from the same country. */
    EXTERNAL,
    /** Independent, from another country. */
    EXTERNAL_ABROAD;

    public boolean external() {
        return this == EXTERNAL || this == EXTERNAL_ABROAD;
    }
}
