/** What-if: values supposed in memory, and what the scores and verdicts would be. The project never changes by it. */
@NullMarked
package qunheng.ui.tier.whatif;

import org.jspecify.annotations.NullMarked;
