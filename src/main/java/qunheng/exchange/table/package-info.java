/**
 * Tables as text files, and what is common to them and the sheets of workbooks: read row by row, so that a million rows
 * need no more memory than what is kept of them, and written whole or not at all. A refusal names file, line and
 * column.
 */
@NullMarked
package qunheng.exchange.table;

import org.jspecify.annotations.NullMarked;
