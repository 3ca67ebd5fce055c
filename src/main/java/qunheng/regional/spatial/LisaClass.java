package qunheng.regional.spatial;

/** What the cluster map of local Moran shows of a unit. */
public enum LisaClass {
    HIGH_HIGH,
    LOW_LOW,
    LOW_HIGH,
    HIGH_LOW,
    /** The p is above the level: not "no cluster", but none that could be told from chance. */
    NOT_SIGNIFICANT,
    /** Without a neighbour there is nothing to compare with. */
    ISLAND;

    static LisaClass of(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_HIGH -> HIGH_HIGH;
            case LOW_LOW -> LOW_LOW;
            case LOW_HIGH -> LOW_HIGH;
            case HIGH_LOW -> HIGH_LOW;
        };
    }
}
