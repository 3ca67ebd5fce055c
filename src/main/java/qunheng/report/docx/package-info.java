/** The report as a Word document, made from a template that its reader may restyle. */
@NullMarked
package qunheng.report.docx;

import org.jspecify.annotations.NullMarked;
