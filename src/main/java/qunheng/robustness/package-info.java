/**
 * Would another reasonable method change the answer? The pipeline run again and again with choices drawn from an
 * {@link qunheng.robustness.Input input} space: Monte-Carlo uncertainty of ranks, exact enumeration where every choice
 * is discrete, Sobol' indices, leave-one-out, methods side by side.
 *
 * <p>The same seed gives the same result on any number of threads: a draw's random numbers depend on the seed and the
 * draw's number only.
 */
@NullMarked
package qunheng.robustness;

import org.jspecify.annotations.NullMarked;
