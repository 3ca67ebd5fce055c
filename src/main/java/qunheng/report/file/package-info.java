/** The report as a file of any format. */
@NullMarked
package qunheng.report.file;

import org.jspecify.annotations.NullMarked;
