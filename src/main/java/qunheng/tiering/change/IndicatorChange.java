package qunheng.tiering.change;

import qunheng.model.IndicatorId;

/**
 * One indicator below one sub-criterion in both assessments.
 *
 * @param before the value, in the indicator's unit; NaN when missing
 * @param after likewise
 * @param scoreBefore 0–100; NaN when missing
 * @param scoreAfter likewise
 */
public record IndicatorChange(
        IndicatorId id, double before, double after, double scoreBefore, double scoreAfter, Moved moved) {}
