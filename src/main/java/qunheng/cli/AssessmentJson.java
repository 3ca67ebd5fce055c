package qunheng.cli;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Criterion;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.SubCriterion;
import qunheng.model.Profile;
import qunheng.model.Project;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;
import qunheng.scoring.SubScore;
import qunheng.tiering.Tiering;

/**
 * The result of {@code assess}: what each score is made of, down to the observation. Contributions are points of the
 * lens's score and add up to it exactly, in the order in which they stand.
 */
record AssessmentJson(Knowledge knowledge, List<Lens> lenses, List<RulePack> packs) {
    private static final int FORMAT = 1;

    Map<String, @Nullable Object> of(Project project) {
        return new JsonBlock()
                .put("formatVersion", FORMAT)
                .put("writtenBy", Version.NAME)
                .put("catalogueVersion", knowledge.version())
                .put("project", project.id().value())
                .put("name", new JsonBlock().put("zh", project.nameZh()).put("en", project.nameEn()))
                .put("fictional", project.fictional())
                .put("year", project.assessmentYear())
                .put("equalWeights", project.weights().byLens().isEmpty())
                .put(
                        "profiles",
                        project.profiles().stream()
                                .map(profile -> profile(project, profile))
                                .toList())
                .fields();
    }

    private JsonBlock profile(Project project, Profile profile) {
        var year = project.assessmentYear();
        var values = ProfileValues.of(knowledge, profile, year);
        var identity = profile.identity();
        return new JsonBlock()
                .put("id", profile.id().value())
                .put("name", new JsonBlock().put("zh", identity.nameZh()).put("en", identity.nameEn()))
                .put("fictional", identity.fictional())
                .put(
                        "lenses",
                        lenses.stream()
                                .map(lens -> lens(
                                        lens,
                                        LensEngine.of(knowledge, lens, project.weights())
                                                .assess(values),
                                        values))
                                .toList())
                .put(
                        "verdicts",
                        packs.stream()
                                .map(pack -> new VerdictJson(pack)
                                        .of(Tiering.judge(knowledge, pack, project, profile.id(), year)))
                                .toList())
                .put("labels", DiagnosisJson.labels(knowledge, project, profile))
                .put("diagnoses", DiagnosisJson.findings(knowledge, project, profile));
    }

    private JsonBlock lens(Lens lens, LensAssessment result, ProfileValues values) {
        var block = new JsonBlock().put("id", lens.id()).put("name", lens.name());
        scores(block, result.score(), result.low(), result.high());
        coverage(block, result.filled(), result.applicable(), result.coverage());
        block.put("grade", result.grade().name()).put("headline", result.headline());
        block.put("lowest", result.lowest().map(CriterionScore::id).orElse(null));
        var criteria = lens.criteria().iterator();
        return block.put(
                "criteria",
                result.criteria().stream()
                        .map(criterion -> criterion(criteria.next(), criterion, values))
                        .toList());
    }

    private JsonBlock criterion(Criterion criterion, CriterionScore result, ProfileValues values) {
        var block = new JsonBlock().put("id", criterion.id()).put("name", criterion.name());
        scores(block, result.score(), result.low(), result.high());
        coverage(block, result.filled(), result.applicable(), result.coverage());
        block.put("weightShare", result.weightShare()).put("contribution", result.contribution());
        var subs = criterion.subCriteria().iterator();
        return block.put(
                "subCriteria",
                result.subs().stream()
                        .map(sub -> sub(subs.next(), sub, values))
                        .toList());
    }

    private JsonBlock sub(SubCriterion sub, SubScore result, ProfileValues values) {
        var block = new JsonBlock().put("id", sub.id()).put("name", sub.name());
        scores(block, result.score(), result.low(), result.high());
        block.put("applicable", result.applicable());
        block.put("weightShare", result.weightShare()).put("contribution", result.contribution());
        return block.put(
                "indicators",
                result.indicators().stream()
                        .map(indicator -> indicator(indicator, values))
                        .toList());
    }

    private JsonBlock indicator(IndicatorScore result, ProfileValues values) {
        var indicator = knowledge.indicator(result.id());
        var at = knowledge.indexOf(result.id());
        var block = new JsonBlock()
                .put("id", result.id().value())
                .put("name", indicator.name())
                .put("unit", indicator.unit().label())
                .put("applicable", result.applicable())
                .put("missing", result.missing())
                .put("value", result.value());
        values.observation(at).ifPresent(observation -> block.put("year", observation.key().year())
                .put("basis", observation.key().basis().name())
                .put("stale", values.stale(at))
                .put("evidence", observation.evidence().present()));
        return block.put("score", result.score())
                .put("weightShare", result.weightShare())
                .put("contribution", result.contribution());
    }

    private static void scores(JsonBlock block, double score, double low, double high) {
        block.put("score", score).put("low", low).put("high", high);
    }

    private static void coverage(JsonBlock block, int filled, int applicable, double coverage) {
        block.put("filled", filled).put("applicable", applicable).put("coverage", coverage);
    }
}
