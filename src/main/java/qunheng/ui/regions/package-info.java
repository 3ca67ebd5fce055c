/** Where clusters are, and where ours is among them. */
@NullMarked
package qunheng.ui.regions;

import org.jspecify.annotations.NullMarked;
