package qunheng.exchange.table;

import org.jspecify.annotations.Nullable;

/** How the rows of a file are to be read. What is null is found out. */
public sealed interface TableForm {
    /** Found out altogether. */
    TableForm FOUND = new Text(null, null);

    /** Values apart by a character. */
    record Text(@Nullable TextEncoding encoding, @Nullable Character delimiter) implements TableForm {}

    /**
     * A sheet of a workbook.
     *
     * @param name null for its first sheet
     */
    record Sheet(@Nullable String name) implements TableForm {}
}
