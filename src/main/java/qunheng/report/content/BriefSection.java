package qunheng.report.content;

import java.util.ArrayList;
import java.util.List;
import qunheng.chart.lens.LensScoresFigure;
import qunheng.report.ReportData.Section;
import qunheng.tiering.GateResult;

/** One cluster on one page. */
final class BriefSection {
    private static final int GATES = 4;
    private static final double HEIGHT = 170;

    private BriefSection() {}

    /** In two languages a page for each, so that either can be handed over alone. */
    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "brief", Phrase.of("content.brief.title"));
        for (var voice : voices.each()) {
            if (!text.empty()) {
                text.newPage();
            }
            var page = new SectionText(new Voices(List.of(voice)), "brief", Phrase.plain(""));
            page(cluster, page);
            text.take(page);
        }
        return text.section();
    }

    private static void page(Cluster cluster, SectionText text) {
        SummarySection.opening(cluster, text);
        text.keys(SummarySection.figures(cluster, text));
        text.bullets(SummarySection.sentences(cluster));
        text.chart(voice -> LensScoresFigure.of(
                        voice, cluster.subject(), cluster.assessment().lenses(), List.of())
                .high(HEIGHT));
        var missing = cluster.verdict().missingForNext();
        if (!missing.isEmpty()) {
            var items = new ArrayList<Phrase>();
            missing.stream().limit(GATES).map(BriefSection::gate).forEach(items::add);
            if (missing.size() > GATES) {
                items.add(Phrase.of("content.brief.more", missing.size() - GATES));
            }
            text.say("content.brief.missing").bullets(items);
        }
        text.warn(Phrase.of("content.summary.reading"));
    }

    private static Phrase gate(GateResult gate) {
        return Phrase.of(
                "content.brief.gate", gate.gate().name(), Phrase.of(gate.outcome(), "tiering"), Phrase.of(gate.reason()));
    }
}
