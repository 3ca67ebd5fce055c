/**
 * Would another reasonable method change what a lens says of a cluster? The lens scored again and again with weights,
 * aggregation, normalisation, missing-data rule and data drawn from a {@link qunheng.robustness.lens.Variation}; the
 * rule packs judged on the drawn scores.
 *
 * <p>{@link qunheng.robustness.lens.LensStudy} compiles a project; {@link qunheng.robustness.lens.LensUncertainty}
 * draws; {@link qunheng.robustness.lens.TierOdds} is the short way to the probability of each tier of one cluster. With
 * nothing varied every score is that of {@link qunheng.scoring.LensEngine} and every tier that of {@link
 * qunheng.tiering.Tiering}.
 */
@NullMarked
package qunheng.robustness.lens;

import org.jspecify.annotations.NullMarked;
