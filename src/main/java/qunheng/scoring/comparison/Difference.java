package qunheng.scoring.comparison;

/** Why clusters of a comparison are not quite alike, so that their scores are read with care. */
public enum Difference {
    /**
     * They are of several types by 002, or the type of one is unknown: other indicators apply, other scores are usual.
     */
    TYPE,
    /** Their newest values are of different years. */
    YEAR,
    /** Their grades of coverage differ, or one is too low for a score. */
    COVERAGE
}
