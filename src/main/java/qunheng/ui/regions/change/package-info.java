/** How a quantity moves over the years. */
@NullMarked
package qunheng.ui.regions.change;

import org.jspecify.annotations.NullMarked;
