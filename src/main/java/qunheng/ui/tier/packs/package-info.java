/** A rule pack on the tier screen: its questions, points, rounds, and copies of one's own. */
@NullMarked
package qunheng.ui.tier.packs;

import org.jspecify.annotations.NullMarked;
