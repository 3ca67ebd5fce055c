/** The files and the result table of the command {@code regional}. */
@NullMarked
package qunheng.cli.regional;

import org.jspecify.annotations.NullMarked;
