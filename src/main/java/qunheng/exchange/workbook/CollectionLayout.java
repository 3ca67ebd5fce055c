package qunheng.exchange.workbook;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where things stand in a collection workbook: what the writer and the reader agree on.
 *
 * <p>A sheet for each group of indicators, one indicator a row, and for each year a block of {@link Field}s. The first
 * row and the first column are hidden and hold the codes by which a cell is recognised, so that nothing depends on
 * where a row or column was moved to. A very hidden sheet holds what the sender saw.
 */
final class CollectionLayout {
    static final String FORMAT = "1";
    static final String EXTENSION = ".xlsx";

    /** Sheets that are not shown. */
    static final String RECORD = "qunheng-record";

    static final String LISTS = "qunheng-lists";

    static final int CODE_ROW = 0;
    static final int TITLE_ROW = 1;
    static final int YEAR_ROW = 2;
    static final int HEADER_ROW = 3;
    static final int FIRST_ROW = 4;

    static final int ID_COLUMN = 0;
    static final int NAME_COLUMN = 1;
    static final int UNIT_COLUMN = 2;
    static final int SOURCE_COLUMN = 3;
    static final int RANGE_COLUMN = 4;
    static final int FIRST_YEAR_COLUMN = 5;

    /** On the cover: codes in the first column, fields in the third. */
    static final String COVER_CODE = "qunheng.cover";

    static final String DEPARTMENT = "department";
    static final String PERSON = "person";
    static final String DATE = "date";
    static final int COVER_FIELD_COLUMN = 2;

    private CollectionLayout() {}

    /** What can be said about one indicator in one year, in the order of the columns. */
    enum Field {
        VALUE(12),
        BASIS(14),
        SOURCE(26),
        EVIDENCE(26),
        LOCATOR(10),
        DATE(11),
        NOTE(26);

        private final int width;

        Field(int width) {
            this.width = width;
        }

        /** In characters. */
        int width() {
            return width;
        }

        String code(int year) {
            return year + "." + name().toLowerCase(Locale.ROOT);
        }
    }

    record Column(int year, Field field) {}

    /** What a code of the first row means; empty when it is none. */
    static Optional<Column> column(String code) {
        var point = code.indexOf('.');
        if (point != 4 || !code.chars().limit(4).allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        return Stream.of(Field.values())
                .filter(field -> code.equals(field.code(Integer.parseInt(code.substring(0, 4)))))
                .findFirst()
                .map(field -> new Column(Integer.parseInt(code.substring(0, 4)), field));
    }
}
