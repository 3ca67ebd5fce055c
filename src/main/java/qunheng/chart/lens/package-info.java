/** Scores as figures: what a lens sees, what a score is made of, how lenses and years compare. */
@NullMarked
package qunheng.chart.lens;

import org.jspecify.annotations.NullMarked;
