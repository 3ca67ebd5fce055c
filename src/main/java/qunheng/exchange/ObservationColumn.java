package qunheng.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The columns of the long table of observations, in the order in which they are written. */
enum ObservationColumn {
    /** Tells the clusters apart; with the names, at least one of the three says what the cluster is called. */
    PROFILE,
    NAME_ZH,
    NAME_EN,
    FICTIONAL,
    /** Id of the catalogue; empty in a row that only names a cluster. */
    INDICATOR,
    /** For the reader of the table only; not read back. */
    INDICATOR_NAME,
    YEAR,
    /** verified, reported or estimated; reported when the column is not there. */
    BASIS,
    VALUE,
    /** For the reader of the table only; not read back. */
    UNIT,
    SOURCE,
    NOTE,
    EVIDENCE,
    LOCATOR,
    DATE,
    CHECKED_BY,
    VALID_UNTIL,
    /** Name of the document that was copied into the workspace; the file itself does not travel in a table. */
    FILE,
    FILE_SHA256,
    FILE_BYTES;

    String header() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ObservationColumn> of(String header) {
        return Arrays.stream(values()).filter(column -> column.header().equals(header)).findFirst();
    }

    static String all() {
        return Arrays.stream(values()).map(ObservationColumn::header).collect(Collectors.joining(", "));
    }
}
