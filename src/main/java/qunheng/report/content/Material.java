package qunheng.report.content;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import qunheng.model.RegionalTable;
import qunheng.robustness.lens.LensStudy;
import qunheng.robustness.lens.LensUncertainty;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.Variation;
import qunheng.scoring.Assessment;
import qunheng.scoring.LensEngine;
import qunheng.scoring.method.MethodText;
import qunheng.task.Progress;
import qunheng.tiering.Tiering;
import qunheng.tiering.Verdict;
import qunheng.tiering.roadmap.OptionsText;
import qunheng.tiering.roadmap.RoadmapOptions;
import qunheng.tiering.roadmap.RoadmapResult;
import qunheng.tiering.roadmap.Roadmaps;

/** The results that reports of one project are made from, each computed when it is first asked for and then kept. */
final class Material {
    /** Draws behind what a report says of robustness. */
    static final int DRAWS = 4000;

    private record Asked(ProfileId profile, String what) {}

    private final Knowledge knowledge;
    private final Project project;
    private final List<RulePack> packs;
    private final RulePack pack;
    private final List<RegionalTable> tables;
    private final Map<Asked, Assessment> assessments = new HashMap<>();
    private final Map<String, MethodScores> methods = new HashMap<>();
    private final Map<Asked, Verdict> verdicts = new HashMap<>();
    private final Map<Asked, LensUncertaintyResult> draws = new HashMap<>();
    private final Map<Asked, RoadmapResult> roadmaps = new HashMap<>();

    /** @param pack the one of {@code packs} that is told of first */
    Material(Knowledge knowledge, Project project, List<RulePack> packs, RulePack pack, List<RegionalTable> tables) {
        this.knowledge = knowledge;
        this.project = project;
        this.packs = packs;
        this.pack = pack;
        this.tables = tables;
    }

    Knowledge knowledge() {
        return knowledge;
    }

    Project project() {
        return project;
    }

    /** All rule packs: those of the program, then those of the project. */
    List<RulePack> packs() {
        return packs;
    }

    /** The rule pack whose tier the report names first. */
    RulePack pack() {
        return pack;
    }

    /** The project's own tables of values by region. */
    List<RegionalTable> tables() {
        return tables;
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

    /** The lens by the project's own method; empty when that is the standard one. */
    Optional<MethodScores> byMethod(Lens lens) {
        var method = MethodText.read(project.choices()).method();
        return method.isDefaultFor(lens.id())
                ? Optional.empty()
                : Optional.of(methods.computeIfAbsent(
                        lens.id(), _ -> MethodScores.of(knowledge, project, lens, method)));
    }

    /** All lenses that the project scores by a method of its own. */
    List<MethodScores> byMethod() {
        return knowledge.lenses().stream().flatMap(lens -> byMethod(lens).stream()).toList();
    }

    Verdict verdict(ProfileId profile, RulePack pack, int year) {
        return verdicts.computeIfAbsent(
                new Asked(profile, pack.edition() + ' ' + year),
                _ -> Tiering.judge(knowledge, pack, project, profile, year));
    }

    Verdict verdict(ProfileId profile) {
        return verdict(profile, pack, year());
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
                        List.of(pack),
                        Variation.USUAL),
                DRAWS,
                seed,
                1,
                Progress.NONE));
    }

    /** What is kept with the cluster of effort and limits. */
    RoadmapOptions options(ProfileId profile) {
        return OptionsText.of(project.profile(profile).orElseThrow());
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
                                pack,
                                project,
                                profile,
                                next,
                                options(profile)));
    }
}
