/** What is handed in: the report is chosen, seen beforehand and made. */
@NullMarked
package qunheng.ui.report;

import org.jspecify.annotations.NullMarked;
