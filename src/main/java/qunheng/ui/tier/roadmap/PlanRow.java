package qunheng.ui.tier.roadmap;

import qunheng.model.IndicatorId;

/**
 * One improvement as it is shown.
 *
 * @param action raise, collect, or both
 * @param years the years in which the value moves
 * @param hint the assumption, in full
 */
public record PlanRow(
        IndicatorId indicator,
        String name,
        String action,
        String from,
        String to,
        String points,
        double effort,
        String effortText,
        String years,
        String hint) {}
