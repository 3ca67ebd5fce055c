/** The report as a workbook, and the workbook in which an auditor follows a score from its inputs. */
@NullMarked
package qunheng.report.xlsx;

import org.jspecify.annotations.NullMarked;
