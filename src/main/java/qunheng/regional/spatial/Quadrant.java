package qunheng.regional.spatial;

/** Where a unit lies in the Moran scatter plot: its own value first, then the lag of its neighbours. */
public enum Quadrant {
    HIGH_HIGH,
    LOW_LOW,
    LOW_HIGH,
    HIGH_LOW;

    /** By the signs of the deviation and its lag; exactly at the mean counts as low, as spdep has it. */
    static Quadrant of(double deviation, double lag) {
        if (deviation > 0) {
            return lag > 0 ? HIGH_HIGH : HIGH_LOW;
        }
        return lag > 0 ? LOW_HIGH : LOW_LOW;
    }
}
