/**
 * Scores a profile through the lenses: value → indicator score → sub-criterion → criterion → lens, with coverage,
 * interval and contributions.
 *
 * <p>Pure functions over immutable records and {@code double[]}; NaN means missing and is never counted as zero.
 */
@NullMarked
package qunheng.scoring;

import org.jspecify.annotations.NullMarked;
