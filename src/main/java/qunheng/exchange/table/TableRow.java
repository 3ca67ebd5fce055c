package qunheng.exchange.table;

import org.jspecify.annotations.Nullable;
import qunheng.model.Refusal;

/** A row of a table, whatever kind of file it stands in. Columns count from 0. */
public interface TableRow {
    /** Where it begins: the line of a text file, the row of a sheet as the spreadsheet numbers it. */
    long line();

    /** How many values it has. */
    int width();

    /** The value as it stands there; empty where there is none. */
    String text(int column);

    /**
     * Why a value may not be taken although a text can be read, as for the result of a formula; null if nothing is
     * wrong.
     */
    default @Nullable Refusal objection(int column) {
        return null;
    }

    /** The cell as a spreadsheet names it, with its sheet; empty in a text file. */
    default String place(int column) {
        return "";
    }
}
