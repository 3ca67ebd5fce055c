package qunheng.tiering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.Weights;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;

/** Whom the gates judge: a profile as of a year, scored through a lens when a gate first asks for it. */
final class Subject {
    private final Knowledge knowledge;
    private final Weights weights;
    private final Profile profile;
    private final ProfileValues values;
    private final Map<String, LensAssessment> lenses = new HashMap<>();

    Subject(Knowledge knowledge, Weights weights, Profile profile, int year) {
        this.knowledge = knowledge;
        this.weights = weights;
        this.profile = profile;
        this.values = ProfileValues.of(knowledge, profile, year);
    }

    /** The same profile with the data that were there in an earlier year. */
    Subject asOf(int year) {
        return new Subject(knowledge, weights, profile, year);
    }

    int year() {
        return values.year();
    }

    Profile profile() {
        return profile;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    LensAssessment assessed(String lens) {
        return lenses.computeIfAbsent(
                lens, id -> LensEngine.of(knowledge, knowledge.lens(id), weights).assess(values));
    }

    double value(IndicatorId id) {
        return values.value(knowledge.indexOf(id));
    }

    boolean applies(IndicatorId id) {
        return values.applicable(knowledge.indexOf(id));
    }

    boolean hasEvidence(IndicatorId id) {
        return values.observation(knowledge.indexOf(id))
                .filter(observation -> observation.evidence().present())
                .isPresent();
    }

    /** Applicable indicators of the criteria that fulfil a condition, each once, in catalogue order. */
    List<IndicatorId> indicators(Collection<CriterionScore> criteria, Predicate<IndicatorScore> wanted) {
        return inCatalogueOrder(criteria.stream()
                .flatMap(criterion -> criterion.subs().stream())
                .flatMap(sub -> sub.indicators().stream())
                .filter(IndicatorScore::applicable)
                .filter(wanted)
                .map(IndicatorScore::id));
    }

    List<IndicatorId> inCatalogueOrder(Stream<IndicatorId> ids) {
        return ids.distinct()
                .sorted((a, b) -> Integer.compare(knowledge.indexOf(a), knowledge.indexOf(b)))
                .toList();
    }

    /** Names of criteria or sub-criteria of a lens. */
    List<Bilingual> names(String lensId, Collection<String> ids) {
        return ids.stream().map(id -> name(knowledge.lens(lensId), id)).toList();
    }

    private static Bilingual name(Lens lens, String id) {
        for (var criterion : lens.criteria()) {
            if (criterion.id().equals(id)) {
                return criterion.name();
            }
            for (var sub : criterion.subCriteria()) {
                if (sub.id().equals(id)) {
                    return sub.name();
                }
            }
        }
        throw new IllegalArgumentException("lens " + lens.id() + " has no node " + id);
    }
}
