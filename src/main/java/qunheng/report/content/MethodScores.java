package qunheng.report.content;

import org.jspecify.annotations.Nullable;
import qunheng.chart.lens.MethodWords;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.ProfileId;
import qunheng.model.Project;
import qunheng.scoring.method.LensByMethod;
import qunheng.scoring.method.LensFrame;
import qunheng.scoring.method.MethodRun;
import qunheng.scoring.method.ProjectMethod;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;

/**
 * One lens by the project's own method, beside the standard one that rule packs and diagnosis keep.
 *
 * @param result null if the method gives no scores here
 * @param refusal why it gives none; null if it does
 */
record MethodScores(
        Knowledge knowledge,
        Project project,
        Lens lens,
        ProjectMethod method,
        @Nullable LensByMethod result,
        @Nullable MethodRefusal refusal) {

    static MethodScores of(Knowledge knowledge, Project project, Lens lens, ProjectMethod method) {
        try {
            var result = MethodRun.of(LensFrame.of(knowledge, project, lens), method, project);
            return new MethodScores(knowledge, project, lens, method, result, null);
        } catch (MethodRefusal refusal) {
            return new MethodScores(knowledge, project, lens, method, null, refusal);
        }
    }

    /** In the scale of the method; NaN without a score, or with less than 60 % of the indicators filled. */
    double score(ProfileId profile) {
        var of = result;
        return of == null ? Double.NaN : of.headlines()[of.cluster(profile)];
    }

    /** Of a part of the lens. */
    double score(ProfileId profile, String part) {
        var of = result;
        var position = of == null ? null : of.frame().framework().position(part);
        return of == null || position == null ? Double.NaN : of.result().columns()[position][of.cluster(profile)];
    }

    Phrase shown(ProfileId profile) {
        var score = score(profile);
        return Double.isNaN(score) ? Phrase.of("content.noScore") : value(score);
    }

    /** Between goalposts a score is one of 0–100; other scales run to hundreds, or from -1 to 1. */
    Phrase value(double score) {
        if (Double.isNaN(score)) {
            return Phrase.of("content.missing");
        }
        return method.normalisation() instanceof Normalisation.Goalposts
                ? Phrase.score(score)
                : voice -> voice.numbers().value(Math.round(score * 1000) / 1000.0);
    }

    /** The interval, else why there is none. */
    Phrase interval(ProfileId profile) {
        var of = result;
        var why = of == null ? null : of.noInterval();
        if (of == null || why != null) {
            return why == null ? refused() : Phrase.of(why);
        }
        var at = of.cluster(profile);
        return Double.isNaN(of.low()[at])
                ? Phrase.of("content.missing")
                : Phrase.interval(of.low()[at], of.high()[at]);
    }

    private Phrase refused() {
        var why = refusal;
        return why == null ? Phrase.plain("") : voice -> words(voice).refusal(why, lens);
    }

    /** The method in a few words. */
    Phrase summary() {
        return voice -> words(voice).summary(method, lens.id());
    }

    private MethodWords words(qunheng.chart.FigureContext voice) {
        return new MethodWords(knowledge, project, voice.language());
    }
}
