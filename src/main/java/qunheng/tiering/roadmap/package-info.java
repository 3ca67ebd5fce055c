/**
 * What it takes to reach a tier: the least-effort set of improvements as a mixed-integer program over the gates of a
 * rule pack, spread over years, with what binds it and what stands in its way.
 *
 * <p>A plan is always checked by {@link qunheng.tiering.Tiering} on the profile with the plan applied; the program only
 * proposes.
 */
@NullMarked
package qunheng.tiering.roadmap;

import org.jspecify.annotations.NullMarked;
