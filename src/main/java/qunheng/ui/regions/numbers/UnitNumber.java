package qunheng.ui.regions.numbers;

/** A statistic of one number a unit; its text names the definition. */
enum UnitNumber {
    HHI,
    HHI_NORMALISED,
    CR_4,
    GINI,
    GINI_SAMPLE,
    CV_N,
    CV_N_1,
    HOOVER,
    THEIL_T,
    THEIL_L,
    GINI_WEIGHTED,
    WILLIAMSON,
    HOOVER_PEOPLE,
    EB_MORAN,
    EB_MORAN_P,
    SPATIAL_GINI_NEIGHBOURS,
    SPATIAL_GINI_OTHERS,
    SPATIAL_GINI_P,
    LOCATIONAL_GINI_LQ,
    LOCATIONAL_GINI_HOOVER,
    LOCATIONAL_GINI_HALF,
    SLQ_CUTOFF
}
