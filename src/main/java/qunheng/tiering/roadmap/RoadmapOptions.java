package qunheng.tiering.roadmap;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import qunheng.model.IndicatorId;
import qunheng.model.InvalidValue;

/**
 * What a plan may do and what it costs. Every default is this tool's own assumption.
 *
 * @param effort the curve that all indicators share
 * @param weights how much harder an indicator is than others; absent means 1
 * @param limits how far an indicator may rise in the whole plan, as a fraction of its range; 0 leaves it alone, absent
 *     means no limit of its own
 * @param yearlyRise how far any indicator may rise in one year, as a fraction of its range; what a year does not use
 *     may be used later
 * @param yearlyEffort effort that a year can bear, all indicators together; what a year does not use may be used later
 * @param years how many years the plan may take
 * @param foundScore points at which a value that is missing today is assumed to turn out once it is collected
 * @param collecting effort of collecting one missing value
 */
public record RoadmapOptions(
        Effort effort,
        Map<IndicatorId, Double> weights,
        Map<IndicatorId, Double> limits,
        double yearlyRise,
        double yearlyEffort,
        int years,
        double foundScore,
        double collecting) {
    public static final RoadmapOptions DEFAULT =
            new RoadmapOptions(Effort.DEFAULT, Map.of(), Map.of(), 0.25, 4, 5, 0, 0.1);

    public RoadmapOptions {
        weights = Collections.unmodifiableMap(new TreeMap<>(weights));
        limits = Collections.unmodifiableMap(new TreeMap<>(limits));
        weights.values().forEach(weight -> require("tiering.roadmap.refused.weight", weight, 0.01, 100));
        limits.values().forEach(limit -> require("tiering.roadmap.refused.limit", limit, 0, 1));
        require("tiering.roadmap.refused.yearlyRise", yearlyRise, 0.01, 1);
        require("tiering.roadmap.refused.yearlyEffort", yearlyEffort, 0.01, 1000);
        require("tiering.roadmap.refused.years", years, 1, 20);
        require("tiering.roadmap.refused.foundScore", foundScore, 0, 100);
        require("tiering.roadmap.refused.collecting", collecting, 0.001, 100);
    }

    private static void require(String key, double value, double least, double most) {
        if (!(value >= least && value <= most)) {
            throw new InvalidValue(key, value, least, most);
        }
    }

    public double weight(IndicatorId indicator) {
        return weights.getOrDefault(indicator, 1.0);
    }

    public double limit(IndicatorId indicator) {
        return limits.getOrDefault(indicator, Double.POSITIVE_INFINITY);
    }

    /** The same with the weight of one indicator; 1 is the default and is not kept. */
    public RoadmapOptions withWeight(IndicatorId indicator, double weight) {
        var changed = new TreeMap<>(weights);
        changed.put(indicator, weight);
        changed.values().removeIf(value -> value == 1);
        return new RoadmapOptions(
                effort, changed, limits, yearlyRise, yearlyEffort, years, foundScore, collecting);
    }

    /** The same with the limit of one indicator; 1, the whole range, is the default and is not kept. */
    public RoadmapOptions withLimit(IndicatorId indicator, double limit) {
        var changed = new TreeMap<>(limits);
        changed.put(indicator, limit);
        changed.values().removeIf(value -> value == 1);
        return new RoadmapOptions(
                effort, weights, changed, yearlyRise, yearlyEffort, years, foundScore, collecting);
    }

    public RoadmapOptions withSlopes(Effort changed) {
        return new RoadmapOptions(
                changed, weights, limits, yearlyRise, yearlyEffort, years, foundScore, collecting);
    }

    public RoadmapOptions withYears(int number, double rise, double yearly) {
        return new RoadmapOptions(effort, weights, limits, rise, yearly, number, foundScore, collecting);
    }

    public RoadmapOptions withFound(double score, double cost) {
        return new RoadmapOptions(effort, weights, limits, yearlyRise, yearlyEffort, years, score, cost);
    }
}
