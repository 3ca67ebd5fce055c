package qunheng.project.tableimport;

/** What a column that describes values can hold. */
public enum Field {
    CLUSTER,
    NAME_ZH,
    NAME_EN,
    FICTIONAL,
    INDICATOR,
    YEAR,
    VALUE,
    UNIT,
    BASIS,
    SOURCE,
    NOTE,
    EVIDENCE,
    LOCATOR,
    DATE,
    CHECKED_BY,
    VALID_UNTIL,
    /** How sure the table is of a value, in its own words; the model has no such field, so it is kept in the note. */
    CONFIDENCE
}
