/**
 * The wizard that takes any table of indicator values into the open project: what Projects and Indicators both offer.
 */
@NullMarked
package qunheng.ui.common.tableimport;

import org.jspecify.annotations.NullMarked;
