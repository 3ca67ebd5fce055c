package qunheng.tiering;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;
import qunheng.tiering.answers.PackAnswers;
import qunheng.tiering.answers.PointsSheet;

/** Whom the gates judge: a profile as of a year, scored through a lens when a gate first asks for it. */
final class Subject {
    private final Knowledge knowledge;
    private final RulePack pack;
    private final Project project;
    private final Profile profile;
    private final ProfileValues values;
    private final PackAnswers answers;
    private final Map<String, LensAssessment> lenses = new HashMap<>();
    private @Nullable PointsSheet points;

    /** @param profile with the values that the pack counts */
    Subject(Knowledge knowledge, RulePack pack, Project project, Profile profile, int year) {
        this.knowledge = knowledge;
        this.pack = pack;
        this.project = project;
        this.profile = profile;
        this.values = ProfileValues.of(knowledge, profile, year);
        this.answers = new PackAnswers(pack, profile, year);
    }

    /** The same profile with the data that were there in an earlier year. */
    Subject asOf(int year) {
        return new Subject(knowledge, pack, project, profile, year);
    }

    RulePack pack() {
        return pack;
    }

    PackAnswers answers() {
        return answers;
    }

    PackItem item(String id) {
        return pack.item(id).orElseThrow(() -> new IllegalArgumentException("rule pack has no item " + id));
    }

    PointsSheet points() {
        var known = points;
        if (known == null) {
            known = PointsSheet.of(pack, answers);
            points = known;
        }
        return known;
    }

    /** Scores of all profiles of the project that have a headline score through the lens. */
    List<Double> headlines(String lens) {
        var engine = LensEngine.of(knowledge, knowledge.lens(lens), project.weights());
        return project.profiles().stream()
                .map(one -> engine.assess(ProfileValues.of(knowledge, Counting.of(pack, one), year())))
                .filter(LensAssessment::headline)
                .map(LensAssessment::score)
                .filter(score -> !Double.isNaN(score))
                .toList();
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
                lens, id -> LensEngine.of(knowledge, knowledge.lens(id), project.weights()).assess(values));
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
