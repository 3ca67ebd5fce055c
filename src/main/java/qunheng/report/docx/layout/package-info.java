/** On which page of a Word document a place will be, so that its table of contents has page numbers without being opened. */
@NullMarked
package qunheng.report.docx.layout;

import org.jspecify.annotations.NullMarked;
