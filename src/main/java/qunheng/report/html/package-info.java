/** The report as one web page that needs nothing else. */
@NullMarked
package qunheng.report.html;

import org.jspecify.annotations.NullMarked;
