package qunheng.exchange.table;

import java.util.BitSet;
import java.util.Iterator;
import java.util.List;

/** An open table that is read once, row by row, so that its length needs no memory. */
public interface TableSource extends AutoCloseable {
    /** How it is read. */
    TableForm form();

    /** The columns' names in their order, without blanks around them. */
    List<String> header();

    /**
     * The rows below the header. Asked for once.
     *
     * @param columns whose values are going to be looked at; others may read as empty
     */
    Iterator<TableRow> rows(BitSet columns);

    /** How much has been read, 0 to 1. */
    double share();

    @Override
    void close();
}
