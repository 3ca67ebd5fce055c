package qunheng.model;

/**
 * How a value came to be. A cell can hold one value of each basis: what the cluster reported stays visible beside what
 * a checker verified.
 */
public enum Basis {
    /** Checked by somebody against evidence. */
    VERIFIED,
    /** As the cluster or a document states it. */
    REPORTED,
    /** Worked out or guessed by the user, and said so. */
    ESTIMATED
}
