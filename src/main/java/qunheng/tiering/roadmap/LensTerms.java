package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Weights;
import qunheng.scoring.ProfileValues;

/**
 * The low ends of a lens as linear forms in the scores of its indicators.
 *
 * <p>With every missing indicator at score 0 the low end of a sub-criterion is Σ w·s / Σ w over the indicators that
 * apply, and that of a criterion Σ w·low / Σ w over its sub-criteria; neither depends on which values are missing
 * otherwise. Only whether a criterion has a score does, by the rule of the half: at least half of its sub-criteria need
 * a value.
 */
record LensTerms(String lens, List<CriterionTerms> criteria) {
    /**
     * @param live some indicator below applies with a weight above 0
     * @param scored has a score with the values of today
     * @param low share of each indicator, by its place in the catalogue, in the low end; the shares add up to 1
     */
    record CriterionTerms(
            String id, double weight, boolean live, boolean scored, Map<Integer, Double> low, List<SubTerms> subs) {
        long liveSubs() {
            return subs.stream().filter(SubTerms::live).count();
        }

        /** Whether anything below applies at all. */
        boolean applies() {
            return subs.stream().anyMatch(sub -> !sub.applicable().isEmpty());
        }
    }

    /**
     * @param applicable places of all indicators that apply
     * @param low share of each indicator in the low end; only those with a weight above 0
     */
    record SubTerms(String id, double weight, List<Integer> applicable, Map<Integer, Double> low) {
        boolean live() {
            return !low.isEmpty();
        }

        boolean scored(ProfileValues values) {
            return low.keySet().stream().anyMatch(i -> !values.missing(i));
        }
    }

    static LensTerms of(Knowledge knowledge, Lens lens, Weights weights, ProfileValues values) {
        var criteria = new ArrayList<CriterionTerms>();
        for (var criterion : lens.criteria()) {
            var subs = new ArrayList<SubTerms>();
            for (var sub : criterion.subCriteria()) {
                var applicable = sub.indicators().stream()
                        .map(knowledge::indexOf)
                        .filter(values::applicable)
                        .toList();
                var shares = new LinkedHashMap<Integer, Double>();
                for (var i : applicable) {
                    var id = knowledge.indicators().get(i).id();
                    var weight = weights.weight(lens.id(), sub.id() + "/" + id.value());
                    if (weight > 0) {
                        shares.merge(i, weight, Double::sum);
                    }
                }
                subs.add(new SubTerms(
                        sub.id(), weights.weight(lens.id(), sub.id()), applicable, toOne(shares)));
            }
            criteria.add(criterion(criterion.id(), weights.weight(lens.id(), criterion.id()), subs, values));
        }
        return new LensTerms(lens.id(), criteria);
    }

    private static CriterionTerms criterion(String id, double weight, List<SubTerms> subs, ProfileValues values) {
        var all = subs.stream().filter(SubTerms::live).mapToDouble(SubTerms::weight).sum();
        var low = new LinkedHashMap<Integer, Double>();
        if (all > 0) {
            subs.stream()
                    .filter(SubTerms::live)
                    .forEach(sub -> sub.low().forEach(
                            (i, share) -> low.merge(i, sub.weight() / all * share, Double::sum)));
        }
        var live = subs.stream().filter(SubTerms::live).count();
        var scored = subs.stream().filter(sub -> sub.scored(values)).toList();
        var counts = 2L * scored.size() >= live && scored.stream().anyMatch(sub -> sub.weight() > 0);
        return new CriterionTerms(id, weight, all > 0, counts, low, subs);
    }

    private static Map<Integer, Double> toOne(Map<Integer, Double> weights) {
        var sum = weights.values().stream().mapToDouble(Double::doubleValue).sum();
        weights.replaceAll((i, weight) -> weight / sum);
        return weights;
    }
}
