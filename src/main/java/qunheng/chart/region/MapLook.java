package qunheng.chart.region;

/** How a map colours one number a unit. */
public enum MapLook {
    /** From low to high. */
    SEQUENTIAL,
    /** Two colours from the mean of the sample. */
    AROUND_MEAN
}
