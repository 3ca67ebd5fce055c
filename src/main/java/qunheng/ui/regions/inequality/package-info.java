/** How unevenly a quantity lies over the units, and between or within the four regions. */
@NullMarked
package qunheng.ui.regions.inequality;

import org.jspecify.annotations.NullMarked;
