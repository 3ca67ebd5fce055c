package qunheng.report.content;

import java.util.stream.Collectors;
import qunheng.knowledge.RulePack;
import qunheng.knowledge.Tier;
import qunheng.report.ReportData.Section;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.Verdict;

/** The verdict of every rule pack, and the ledger of the first: each gate passed, failed or open, and why. */
final class TiersSection {
    private TiersSection() {}

    static Section of(Cluster cluster, Voices voices) {
        var text = new SectionText(voices, "tiers", Phrase.of("content.tiers.title"));
        text.warn(Phrase.of("content.tiers.indicative"));
        text.table(packs(cluster, text));
        var pack = cluster.material().pack();
        ledger(cluster, pack, cluster.verdict(), text);
        return text.section();
    }

    private static TableText packs(Cluster cluster, SectionText text) {
        var table = text.newTable("content.tiers.packs")
                .column("content.column.pack", 4)
                .column("content.column.verdict", 3)
                .numbers("content.tiers.missing", 1.4)
                .column("content.column.version", 1);
        for (var pack : cluster.material().packs()) {
            var verdict = cluster.material().verdict(cluster.profile().id(), pack, cluster.year());
            table.row(
                    table.words(Phrase.of(pack.name())),
                    table.words(Cluster.title(verdict)),
                    table.count(verdict.missingForNext().size()),
                    table.words(Phrase.plain(pack.version())));
        }
        return table;
    }

    /** Every tier of a pack with all its gates, the highest first. */
    static void ledger(Cluster cluster, RulePack pack, Verdict verdict, SectionText text) {
        text.heading(Phrase.of("content.tiers.ledger", pack.name(), pack.version()));
        text.say(Phrase.of(pack.note()));
        if (!verdict.equalWeights()) {
            text.warn(Phrase.of("content.tiers.weights"));
        }
        for (var tier : pack.tiers().reversed()) {
            text.subheading(Phrase.of(tier.name()));
            text.say(counted(tier, verdict, pack));
            text.table(gates(cluster, tier, verdict, text));
        }
    }

    private static Phrase counted(Tier tier, Verdict verdict, RulePack pack) {
        var judged = verdict.tierVerdict(tier.id()).orElseThrow();
        var passed = judged.gates().stream().filter(GateResult::passed).count();
        var included = Phrase.list(
                tier.includes().stream().map(id -> Phrase.of(pack.tier(id).name())).toList());
        return tier.includes().isEmpty()
                ? Phrase.of("content.tiers.passed", passed, judged.gates().size())
                : Phrase.of("content.tiers.passedWith", passed, judged.gates().size(), included);
    }

    private static TableText gates(Cluster cluster, Tier tier, Verdict verdict, SectionText text) {
        var table = text.newTable("content.tiers.gates", tier.name())
                .column("content.column.gate", 3)
                .centred("content.column.outcome", 1.1)
                .column("content.column.why", 4)
                .column("content.column.threshold", 1.3);
        for (var gate : verdict.tierVerdict(tier.id()).orElseThrow().gates()) {
            row(cluster, table, gate, "");
        }
        return table;
    }

    private static void row(Cluster cluster, TableText table, GateResult gate, String indent) {
        var lacking = gate.lacking().stream().limit(8).map(cluster::indicator).toList();
        var why = gate.outcome() == Outcome.PASS || lacking.isEmpty()
                ? Phrase.of(gate.reason())
                : Phrase.of("content.tiers.lacking", Phrase.of(gate.reason()), Phrase.list(lacking), gate.lacking().size());
        var name = Phrase.of(gate.gate().name());
        table.row(
                table.words(voice -> indent + name.in(voice)),
                table.outcome(gate.outcome()),
                table.words(why),
                threshold(table, gate));
        gate.parts().forEach(part -> row(cluster, table, part, indent + "· "));
    }

    /** Whose numbers the thresholds are, with the source of each as a note. */
    private static qunheng.report.Block.Cell threshold(TableText table, GateResult gate) {
        var thresholds = gate.gate().thresholds();
        if (thresholds.isEmpty()) {
            return table.words(Phrase.plain(""));
        }
        var statuses = thresholds.stream().map(qunheng.knowledge.Threshold::status).distinct().toList();
        return table.words(
                voice -> statuses.stream()
                        .map(status -> voice.messages().of(status, "tier"))
                        .collect(Collectors.joining(voice.get("content.list"))),
                thresholds.stream().map(one -> Phrase.of(one.source())).distinct().toList());
    }
}
