package qunheng.knowledge;

/** The four regions of the National Bureau of Statistics (grouping of 2011); Hong Kong, Macao and Taiwan have none. */
public enum FourRegion {
    EAST,
    CENTRAL,
    WEST,
    NORTHEAST
}
