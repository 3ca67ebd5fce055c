/** The report as a PDF: the page of {@code report.html}, set on paper. */
@NullMarked
package qunheng.report.pdf;

import org.jspecify.annotations.NullMarked;
