/**
 * Clusters side by side: one lens, one year, up to ten profiles; who counts as a peer, and how far each is from the
 * best.
 *
 * <p>Pure functions. A missing score stays NaN: it is never the lowest, never zero, and no gap is computed from it.
 */
@NullMarked
package qunheng.scoring.comparison;

import org.jspecify.annotations.NullMarked;
