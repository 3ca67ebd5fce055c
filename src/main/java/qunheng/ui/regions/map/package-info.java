/** A map on the user's own boundaries. The product ships none. */
@NullMarked
package qunheng.ui.regions.map;

import org.jspecify.annotations.NullMarked;
