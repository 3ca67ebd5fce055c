package qunheng.report.content;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.RulePack;
import qunheng.model.IndicatorId;
import qunheng.report.ReportData.Section;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Verdict;
import qunheng.tiering.answers.PointsSheet;

/** One cluster against a rule pack: what is met, what is not, and what would have to be known. */
final class GapSection {
    private GapSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "gap", Phrase.of("content.gap.title"));
        SummarySection.opening(cluster, text);
        var pack = pack(cluster);
        var verdict = verdict(cluster);
        var tier = verdict.tier();
        var all = verdict.tiers().stream().flatMap(one -> one.gates().stream()).toList();
        text.keys(java.util.List.of(
                text.key(
                        Phrase.of(pack.name()),
                        Phrase.of(verdict.label()),
                        Phrase.of(verdict.indicative() ? "content.indicative" : "content.reviewed"),
                        tier == null ? "" : tier),
                text.key(Phrase.of(Outcome.PASS, "tiering"), count(all, Outcome.PASS), of(all), ""),
                text.key(Phrase.of(Outcome.FAIL, "tiering"), count(all, Outcome.FAIL), of(all), ""),
                text.key(Phrase.of(Outcome.UNKNOWN, "tiering"), count(all, Outcome.UNKNOWN), of(all), "")));
        text.warn(Phrase.of("content.tiers.indicative"));
        var next = verdict.next();
        if (next != null) {
            text.say("content.gap.next", pack.tier(next).name(), verdict.missingForNext().size());
        }
        TiersSection.ledger(cluster, pack, verdict, text);
        var points = verdict.points();
        if (points != null) {
            points(points, text);
        }
        return text.section();
    }

    private static RulePack pack(Cluster cluster) {
        return cluster.material().pack();
    }

    private static Verdict verdict(Cluster cluster) {
        return cluster.material().verdict(cluster.profile().id(), pack(cluster), cluster.year());
    }

    private static Phrase count(java.util.List<GateResult> gates, Outcome outcome) {
        return Phrase.plain(Long.toString(gates.stream().filter(gate -> gate.outcome() == outcome).count()));
    }

    private static Phrase of(java.util.List<GateResult> gates) {
        return Phrase.of("content.gap.of", gates.size());
    }

    private static void points(PointsSheet sheet, SectionText text) {
        text.heading(Phrase.of("content.gap.points"));
        text.say("content.gap.pointsLead", Phrase.score(sheet.low()), Phrase.score(sheet.high()), Phrase.score(sheet.most()));
        var table = text.newTable("content.gap.points")
                .column("content.gap.item", 4)
                .numbers("content.gap.low", 1)
                .numbers("content.gap.high", 1)
                .numbers("content.gap.most", 1);
        for (var dimension : sheet.dimensions()) {
            table.row(
                    table.words(Phrase.of(dimension.dimension().name())),
                    table.score(dimension.low()),
                    table.score(dimension.high()),
                    table.score(dimension.most()));
            for (var item : dimension.items()) {
                var name = Phrase.of(item.item().name());
                table.row(
                        table.words(voice -> "· " + name.in(voice)),
                        table.score(item.low()),
                        table.score(item.high()),
                        table.score(item.most()));
            }
        }
        text.table(table);
    }

    /** What would have to be filled in or answered before the open gates can be judged; empty when nothing would. */
    static Optional<Section> missing(Cluster cluster, Voices voices) {
        var indicators = new LinkedHashSet<IndicatorId>();
        var questions = new LinkedHashSet<String>();
        verdict(cluster).tiers().stream()
                .flatMap(tier -> tier.gates().stream())
                .filter(gate -> !gate.passed())
                .forEach(gate -> {
                    indicators.addAll(gate.lacking());
                    questions.addAll(gate.unanswered());
                });
        if (indicators.isEmpty() && questions.isEmpty()) {
            return Optional.empty();
        }
        var text = new SectionText(voices, "missing", Phrase.of("content.gap.missing"));
        text.say("content.gap.missingLead", indicators.size(), questions.size());
        text.table(indicators(cluster, indicators, text));
        var items = new ArrayList<Phrase>();
        for (var id : questions) {
            pack(cluster).item(id).map(PackItem::question).ifPresent(name -> items.add(Phrase.of(name)));
        }
        if (!items.isEmpty()) {
            text.heading(Phrase.of("content.gap.questions")).bullets(items);
        }
        return Optional.of(text.section());
    }

    private static TableText indicators(Cluster cluster, Set<IndicatorId> indicators, SectionText text) {
        var values = cluster.assessment().values();
        var table = text.newTable("content.gap.indicators")
                .column("content.column.indicator", 4)
                .numbers("content.column.value", 1.6)
                .column("content.gap.needs", 2)
                .column("content.data.where", 4);
        for (var id : indicators) {
            var indicator = cluster.knowledge().indicator(id);
            var index = cluster.knowledge().indexOf(id);
            table.row(
                    table.words(cluster.indicator(id)),
                    values.missing(index) ? table.missing() : table.words(Cluster.value(indicator, values.value(index))),
                    table.words(Phrase.of(values.missing(index) ? "content.gap.needsValue" : "content.gap.needsEvidence")),
                    table.words(Phrase.of(indicator.source())));
        }
        return table;
    }
}
