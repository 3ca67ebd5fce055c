/** What Word and Excel files have in common: a package of parts whose bytes must not depend on the day they were made. */
@NullMarked
package qunheng.report.office;

import org.jspecify.annotations.NullMarked;
