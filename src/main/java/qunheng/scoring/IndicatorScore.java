package qunheng.scoring;

import qunheng.model.IndicatorId;

/**
 * One indicator below one sub-criterion.
 *
 * @param value in the indicator's own unit; NaN when missing
 * @param score 0–100 against the goalposts; NaN when missing
 * @param contribution points that it adds to the score of the lens; 0 when it does not count
 * @param weightShare its part of the sub-criterion's weight once missing and not applicable siblings are dropped, 0–1
 * @param applicable false when the rule of the cluster type or the user says that it does not apply
 */
public record IndicatorScore(
        IndicatorId id,
        double value,
        double score,
        double contribution,
        double weightShare,
        boolean missing,
        boolean applicable) {}
