/**
 * Applies a rule pack to a profile: every gate of every tier with its outcome, the reason, and what is missing for the
 * next tier.
 *
 * <p>A tier is decided on the lower end of the interval: a score that missing data could still pull below the threshold
 * does not pass.
 */
@NullMarked
package qunheng.tiering;

import org.jspecify.annotations.NullMarked;
