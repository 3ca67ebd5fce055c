package qunheng.cli.regional;

/** What is done about a region that has no row for an industry that others have. */
public enum Absent {
    /** The table is refused: a missing value is not 0. */
    REFUSE,
    /** It counts as 0, because the user says that the table leaves zeros out. */
    ZERO
}
