/** Figures on how far results depend on the method: bands, tier shares, swings, Sobol' indices, leave-one-out. */
@NullMarked
package qunheng.chart.robustness;

import org.jspecify.annotations.NullMarked;
