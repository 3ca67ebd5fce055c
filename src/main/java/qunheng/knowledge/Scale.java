package qunheng.knowledge;

/** How a value becomes a score between its goalposts. */
public enum Scale {
    LINEAR,
    /** Linear in the natural logarithm, for quantities that span orders of magnitude. */
    LOG,
    /** A level 0–4 chosen by a rater; 25 points a level. */
    RUBRIC
}
