package qunheng.report.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.diagnosis.CutoffText;
import qunheng.diagnosis.Diagnosing;
import qunheng.diagnosis.Finding;
import qunheng.diagnosis.classification.AnswerText;
import qunheng.diagnosis.classification.Labelling;
import qunheng.diagnosis.classification.SchemeLabel;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.knowledge.RulePack;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.robustness.lens.LensStudy;
import qunheng.robustness.lens.LensUncertainty;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.Variation;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensEngine;
import qunheng.task.Progress;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.Roadmaps;

/** The results that reports of one project are made from, each computed when it is first asked for and then kept. */
final class Material {
    /** Draws behind what a report says of robustness. */
    static final int DRAWS = 4000;

    /** The rule pack whose tier a report names first. */
    static final String FIRST_PACK = "eu-manner";

    private record Asked(ProfileId profile, String what) {}

    private final Knowledge knowledge;
    private final Project project;
    private final Map<Asked, Assessment> assessments = new HashMap<>();
    private final Map<Asked, Verdict> verdicts = new HashMap<>();
    private final Map<Asked, LensUncertaintyResult> draws = new HashMap<>();
    private final Map<Asked, RoadmapResult> roadmaps = new HashMap<>();

    Material(Knowledge knowledge, Project project) {
        this.knowledge = knowledge;
        this.project = project;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Project project() {
        return project;
    }

    int year() {
        return project.assessmentYear();
    }

    Assessment assessment(ProfileId profile) {
        return assessment(profile, year());
    }

    Assessment assessment(ProfileId profile, int year) {
        return assessments.computeIfAbsent(
                new Asked(profile, Integer.toString(year)),
                _ -> LensEngine.assess(knowledge, project, profile, year));
    }

    Verdict verdict(ProfileId profile, RulePack pack, int year) {
        return verdicts.computeIfAbsent(
                new Asked(profile, pack.edition() + ' ' + year),
                _ -> Tiering.judge(knowledge, pack, project, profile, year));
    }

    Verdict verdict(ProfileId profile) {
        return verdict(profile, knowledge.rulePack(FIRST_PACK), year());
    }

    List<Finding> findings(Profile profile) {
        var cutoffs = CutoffText.read(project.choices(), knowledge.diagnoses()).cutoffs();
        return Diagnosing.findings(knowledge, project, assessment(profile.id()), cutoffs);
    }

    List<SchemeLabel> labels(Profile profile) {
        return Labelling.labels(
                knowledge,
                project,
                assessment(profile.id()),
                AnswerText.read(project, profile).answers());
    }

    /** Bands of all lenses and odds of all packs for one cluster, over the usual variation. */
    LensUncertaintyResult draws(ProfileId profile, long seed) {
        return draws.computeIfAbsent(new Asked(profile, Long.toString(seed)), _ -> LensUncertainty.draw(
                LensStudy.of(
                        knowledge,
                        project,
                        year(),
                        List.of(profile),
                        knowledge.lenses().stream().map(Lens::id).toList(),
                        List.of(knowledge.rulePack(FIRST_PACK)),
                        Variation.USUAL),
                DRAWS,
                seed,
                1,
                Progress.NONE));
    }

    /** The way to the next tier of the first pack; null when there is none above. */
    @Nullable RoadmapResult roadmap(ProfileId profile) {
        var next = verdict(profile).next();
        return next == null
                ? null
                : roadmaps.computeIfAbsent(
                        new Asked(profile, next),
                        _ -> Roadmaps.find(
                                knowledge,
                                knowledge.rulePack(FIRST_PACK),
                                project,
                                profile,
                                next,
                                RoadmapOptions.DEFAULT));
    }
}
