package qunheng.project.tableimport;

/** How a table of values is laid out: what stands in the heads of the columns that hold values. */
public enum Layout {
    /** One row a value. */
    LONG,
    /** One row a cluster or a cluster and year, one column an indicator. */
    INDICATORS_ACROSS,
    /** One row an indicator, one column a year. */
    YEARS_ACROSS,
    /** One row an indicator, one column a cluster. */
    CLUSTERS_ACROSS
}
