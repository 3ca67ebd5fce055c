/**
 * The tier screen: which tier, why, and what is missing for the next one, by every rule pack side by side.
 *
 * <p>A verdict is never an award: it reads "indicative" until the pack's signatures are there, and no pack is the EU
 * label. {@link qunheng.ui.tier.TierViewModel} turns the verdicts into records; the views show them.
 */
@NullMarked
package qunheng.ui.tier;

import org.jspecify.annotations.NullMarked;
