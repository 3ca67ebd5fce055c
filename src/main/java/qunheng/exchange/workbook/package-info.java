/**
 * Workbooks: the data-collection workbook that departments fill in, and the cells of any other workbook.
 *
 * <p>A workbook that comes from outside is looked through before it is read ({@link
 * qunheng.exchange.workbook.WorkbookGuard}), and its sheets are read cell by cell, never as a whole document.
 */
@NullMarked
package qunheng.exchange.workbook;

import org.jspecify.annotations.NullMarked;
