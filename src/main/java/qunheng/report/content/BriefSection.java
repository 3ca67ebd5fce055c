package qunheng.report.content;

import java.util.ArrayList;
import qunheng.chart.lens.LensScoresFigure;
import qunheng.report.ReportData.Section;
import qunheng.tiering.GateResult;

/** One cluster on one page. */
final class BriefSection {
    private static final int GATES = 4;

    private BriefSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "brief", Phrase.of("content.brief.title"));
        SummarySection.opening(cluster, text);
        text.keys(SummarySection.figures(cluster, text));
        text.bullets(SummarySection.sentences(cluster));
        // One chart serves both languages: a second would not fit on the page.
        var first = new SectionText(new Voices(voices.each().subList(0, 1)), "brief", Phrase.plain(""));
        first.chart(voice -> LensScoresFigure.of(
                voice, cluster.subject(), cluster.assessment().lenses(), java.util.List.of()));
        text.take(first);
        var missing = cluster.verdict().missingForNext();
        if (!missing.isEmpty()) {
            var items = new ArrayList<Phrase>();
            missing.stream().limit(GATES).map(BriefSection::gate).forEach(items::add);
            if (missing.size() > GATES) {
                items.add(Phrase.of("content.brief.more", missing.size() - GATES));
            }
            text.say("content.brief.missing").bullets(items);
        }
        return text.warn(Phrase.of("content.summary.reading")).section();
    }

    private static Phrase gate(GateResult gate) {
        return Phrase.of(
                "content.brief.gate", gate.gate().name(), Phrase.of(gate.outcome(), "tiering"), Phrase.of(gate.reason()));
    }
}
