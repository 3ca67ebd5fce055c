/** Compared with whom: clusters of the project side by side, peers by rule, and the gap to the best. */
@NullMarked
package qunheng.ui.compare;

import org.jspecify.annotations.NullMarked;
