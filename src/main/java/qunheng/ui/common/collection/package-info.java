/** Workbooks for departments, out and back: what Projects and Indicators both offer. */
@NullMarked
package qunheng.ui.common.collection;

import org.jspecify.annotations.NullMarked;
