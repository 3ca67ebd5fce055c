/** Figures of verdicts and plans. */
@NullMarked
package qunheng.chart.tier;

import org.jspecify.annotations.NullMarked;
