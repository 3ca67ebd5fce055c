package qunheng.tiering.roadmap;

import qunheng.model.IndicatorId;

/**
 * One improvement of a plan.
 *
 * @param from the value today, in the indicator's unit; NaN when it is missing
 * @param to the value asked for
 * @param fromScore NaN when missing
 * @param effort of collecting and raising
 * @param collected the value is missing today: data to collect
 * @param assumed the value at which it is assumed to turn out before it is raised; NaN unless collected
 */
public record Rise(
        IndicatorId indicator,
        double from,
        double to,
        double fromScore,
        double toScore,
        double effort,
        boolean collected,
        double assumed) {}
