/**
 * The assessment screen: how good is the cluster, seen through every lens, and why.
 *
 * <p>{@link qunheng.ui.assessment.AssessmentViewModel} turns one {@link qunheng.ui.assessment.Reading} into the records
 * that the views show; each record has a maker without nodes ({@code LensCard.of}, {@code Composition.of} …), so what a
 * person reads is tested without a toolkit.
 */
@NullMarked
package qunheng.ui.assessment;

import org.jspecify.annotations.NullMarked;
