/** Change over time: two years of one cluster side by side, what moved the scores, and the calendar. */
@NullMarked
package qunheng.ui.tier.change;

import org.jspecify.annotations.NullMarked;
