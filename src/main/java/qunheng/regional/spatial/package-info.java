/** Spatial autocorrelation: do like values lie side by side, over the whole map and at each unit. */
@NullMarked
package qunheng.regional.spatial;

import org.jspecify.annotations.NullMarked;
