package qunheng.chart.region;

/** How inequality between units is split by the four regions. */
public enum InequalityMeasure {
    THEIL_T,
    THEIL_L,
    DAGUM
}
