package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import qunheng.knowledge.Threshold;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.SubScore;

/** The years of a profile that count as an assessment through a lens, and what a later one is measured against. */
final class EarlierYears {
    /**
     * @param high by sub-criterion the most that its score of that year can still turn out to be
     */
    record Earlier(int year, Map<String, Double> high) {}

    private EarlierYears() {}

    /** Oldest first: each criterion has a score and enough of the lens is covered. */
    static List<Earlier> of(Situation situation, String lens, Threshold coverage) {
        var found = new ArrayList<Earlier>();
        var engine = LensEngine.of(
                situation.knowledge(), situation.knowledge().lens(lens), situation.project().weights());
        for (var year : situation.profile().years()) {
            if (year > situation.year()) {
                break;
            }
            var then = engine.assess(ProfileValues.of(situation.knowledge(), situation.profile(), year));
            var complete = then.criteria().stream()
                    .filter(criterion -> criterion.applicable() > 0)
                    .allMatch(CriterionScore::scored);
            if (complete && 100 * then.coverage() >= coverage.value() - 1e-9) {
                var high = new LinkedHashMap<String, Double>();
                then.criteria().stream()
                        .flatMap(criterion -> criterion.subs().stream())
                        .filter(SubScore::applicable)
                        .forEach(sub -> high.put(sub.id(), sub.high()));
                found.add(new Earlier(year, high));
            }
        }
        return found;
    }
}
