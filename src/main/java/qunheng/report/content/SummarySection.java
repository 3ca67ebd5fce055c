package qunheng.report.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import qunheng.chart.lens.LensScoresFigure;
import qunheng.diagnosis.Finding;
import qunheng.report.Block.KeyFigure;
import qunheng.report.ReportData.Section;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.LensAssessment;

/** The whole report in plain words: scores, tier, what is strong and weak, what may be wrong, how sure it is. */
final class SummarySection {
    private static final double HEIGHT = 190;

    private SummarySection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "summary", Phrase.of("content.summary.title"));
        opening(cluster, text);
        text.keys(figures(cluster, text));
        text.bullets(sentences(cluster));
        text.chart(voice -> LensScoresFigure.of(
                        voice, cluster.subject(), cluster.assessment().lenses(), List.of())
                .high(HEIGHT));
        text.warn(Phrase.of("content.summary.reading"));
        return text.section();
    }

    static void opening(Cluster cluster, SectionText text) {
        if (cluster.profile().identity().fictional()) {
            text.warn(Phrase.of("content.fictional.sentence", cluster.name()));
        }
        text.say(
                "content.summary.opening",
                cluster.name(),
                Integer.toString(cluster.year()),
                cluster.filled(),
                cluster.applicable(),
                Phrase.percent(cluster.applicable() == 0 ? 0 : (double) cluster.filled() / cluster.applicable()));
    }

    static List<KeyFigure> figures(Cluster cluster, SectionText text) {
        var figures = new ArrayList<KeyFigure>();
        var verdict = cluster.verdict();
        var tier = verdict.tier();
        figures.add(text.key(
                Phrase.of(cluster.material().pack().name()),
                Phrase.of(verdict.label()),
                Phrase.of(verdict.indicative() ? "content.indicative" : "content.reviewed"),
                tier == null ? "" : tier));
        for (var lens : cluster.assessment().lenses()) {
            var own = cluster.material().byMethod(cluster.knowledge().lens(lens.lensId()));
            figures.add(text.key(
                    cluster.lens(lens),
                    own.map(one -> one.shown(cluster.profile().id())).orElseGet(() -> Cluster.headline(lens)),
                    own.map(one -> Phrase.of("content.own.figure", one.summary(), Cluster.headline(lens), qualifier(lens)))
                            .orElseGet(() -> qualifier(lens)),
                    ""));
        }
        return figures;
    }

    /** What stands beside every score: its interval and how much the data cover. */
    static Phrase qualifier(LensAssessment lens) {
        return Phrase.of(
                "content.scoreNote",
                Phrase.interval(lens.low(), lens.high()),
                Phrase.percent(lens.coverage()),
                lens.grade().name());
    }

    static List<Phrase> sentences(Cluster cluster) {
        var sentences = new ArrayList<Phrase>();
        sentences.add(tier(cluster));
        if (!cluster.material().byMethod().isEmpty()) {
            sentences.add(Phrase.of("content.own.byDesign"));
        }
        strengths(cluster, sentences);
        sentences.add(diagnoses(cluster));
        return sentences;
    }

    private static Phrase tier(Cluster cluster) {
        var verdict = cluster.verdict();
        var pack = cluster.material().pack();
        var next = verdict.next();
        return next == null
                ? Phrase.of("content.summary.tierTop", pack.name(), Cluster.title(verdict))
                : Phrase.of(
                        "content.summary.tier",
                        pack.name(),
                        Cluster.title(verdict),
                        pack.tier(next).name(),
                        verdict.missingForNext().size());
    }

    /** The best and the weakest part of each lens that has a score; a lens with one scored part has neither. */
    private static void strengths(Cluster cluster, List<Phrase> sentences) {
        for (var lens : cluster.assessment().lenses()) {
            var scored = lens.criteria().stream()
                    .filter(CriterionScore::scored)
                    .sorted(Comparator.comparingDouble(CriterionScore::score))
                    .toList();
            if (lens.headline() && scored.size() > 1) {
                sentences.add(Phrase.of(
                        "content.summary.range",
                        cluster.lens(lens),
                        cluster.criterion(lens, scored.getLast().id()),
                        Phrase.score(scored.getLast().score()),
                        cluster.criterion(lens, scored.getFirst().id()),
                        Phrase.score(scored.getFirst().score())));
            }
        }
    }

    private static Phrase diagnoses(Cluster cluster) {
        var findings = cluster.material().findings(cluster.profile());
        var fired = findings.stream()
                .filter(finding -> finding.state() == Finding.State.FIRES)
                .map(finding -> Phrase.of(finding.diagnosis().name()))
                .toList();
        var open = findings.stream()
                .filter(finding -> finding.state() == Finding.State.CANNOT_JUDGE)
                .count();
        return fired.isEmpty()
                ? Phrase.of("content.summary.noDiagnosis", open)
                : Phrase.of("content.summary.diagnoses", fired.size(), Phrase.list(fired), open);
    }
}
