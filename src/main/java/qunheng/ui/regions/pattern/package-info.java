/** Whether neighbours are alike: scatter plot, cluster map and significance map, linked. */
@NullMarked
package qunheng.ui.regions.pattern;

import org.jspecify.annotations.NullMarked;
