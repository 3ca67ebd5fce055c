/** Would another reasonable method change the answer? What varies, and what it does to scores, ranks and tiers. */
@NullMarked
package qunheng.ui.robustness;

import org.jspecify.annotations.NullMarked;
