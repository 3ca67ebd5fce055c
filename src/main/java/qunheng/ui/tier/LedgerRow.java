package qunheng.ui.tier;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Threshold;
import qunheng.knowledge.ThresholdStatus;
import qunheng.model.IndicatorId;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;
import qunheng.tiering.TierVerdict;

/**
 * One line of the ledger: a tier, one of its gates, or one choice inside a gate.
 *
 * @param path names the line, the same before and after an edit
 * @param tier whether the line is a tier and not a gate
 * @param value what was measured, with its interval
 * @param bullet numbers of the bullet chart; null when there is nothing to draw
 * @param asked the threshold
 * @param status whose number the threshold is; null for a tier and for a choice of gates
 * @param sources every threshold of the gate with its source, in words
 * @param reason why the outcome is what it is
 * @param made what the number is made of
 * @param lacking what would help to decide or to pass
 * @param remedies where it can be worked on; empty when it is passed
 */
public record LedgerRow(
        String path,
        boolean tier,
        String name,
        Outcome outcome,
        String outcomeWord,
        String value,
        @Nullable Bullet bullet,
        String asked,
        @Nullable ThresholdStatus status,
        String statusWord,
        List<String> sources,
        String reason,
        List<GateParts.Part> made,
        List<Lacking> lacking,
        List<Remedy> remedies,
        List<LedgerRow> children) {

    /** A number on its scale against a threshold. */
    public record Bullet(double value, double low, double high, double threshold, double end) {}

    /** An indicator that would help. */
    public record Lacking(IndicatorId id, String name) {}

    public LedgerRow {
        sources = List.copyOf(sources);
        made = List.copyOf(made);
        lacking = List.copyOf(lacking);
        remedies = List.copyOf(remedies);
        children = List.copyOf(children);
    }

    /** This line and all below it. */
    public Stream<LedgerRow> all() {
        return Stream.concat(Stream.of(this), children.stream().flatMap(LedgerRow::all));
    }

    /** The ledger of a verdict, the lowest tier first. */
    static List<LedgerRow> of(Judged judged) {
        return judged.verdict().tiers().stream().map(tier -> tier(judged, tier)).toList();
    }

    private static LedgerRow tier(Judged judged, TierVerdict verdict) {
        var tier = judged.pack().tier(verdict.tierId());
        var gates = verdict.gates().stream().map(gate -> gate(judged, verdict.tierId(), gate)).toList();
        var passed = verdict.gates().stream().filter(GateResult::passed).count();
        var includes = tier.includes().stream().map(judged::tierName).toList();
        var reason = judged.text("tier.tierLine", passed, gates.size());
        if (!includes.isEmpty()) {
            reason = judged.join(reason, judged.text("tier.includes", judged.list(includes)));
        }
        if (verdict.provisional()) {
            reason = judged.join(reason, judged.text("tier.provisionalLine"));
        }
        return new LedgerRow(
                verdict.tierId(),
                true,
                judged.in(tier.name()),
                verdict.outcome(),
                judged.messages().of(verdict.outcome(), "tiering"),
                "",
                null,
                judged.in(tier.meaning()),
                null,
                "",
                List.of(),
                reason,
                List.of(),
                List.of(),
                List.of(),
                gates);
    }

    static LedgerRow gate(Judged judged, String parent, GateResult result) {
        var gate = result.gate();
        var path = parent + '/' + gate.id();
        var figures = GateFigures.of(judged, result);
        var deciding = gate.thresholds().stream().findFirst();
        return new LedgerRow(
                path,
                false,
                judged.in(gate.name()),
                result.outcome(),
                judged.messages().of(result.outcome(), "tiering"),
                figures.interval().isEmpty()
                        ? figures.value()
                        : judged.text("tier.valueInterval", figures.value(), figures.interval()),
                bullet(result, figures),
                figures.asked(),
                deciding.map(Threshold::status).orElse(null),
                deciding.map(t -> judged.messages().of(t.status(), "tier")).orElse(""),
                sources(judged, gate),
                judged.sentence(result.reason()),
                GateParts.of(judged, gate),
                lacking(judged, result),
                Remedy.of(result),
                result.parts().stream().map(part -> gate(judged, path, part)).toList());
    }

    private static @Nullable Bullet bullet(GateResult result, GateFigures figures) {
        return Double.isNaN(figures.end()) || figures.end() <= 0
                ? null
                : new Bullet(result.value(), result.low(), result.high(), result.threshold(), figures.end());
    }

    private static List<String> sources(Judged judged, Gate gate) {
        var sources = new ArrayList<String>();
        for (var threshold : gate.thresholds()) {
            sources.add(judged.text(
                    "tier.source",
                    judged.numbers().value(threshold.value()),
                    judged.messages().of(threshold.status(), "tier"),
                    withoutStatus(judged.in(threshold.source()), judged.messages().of(threshold.status(), "tier"))));
        }
        return sources;
    }

    /** A source that begins with the status says it again; the line has said it already. */
    private static String withoutStatus(String source, String status) {
        var begins = source.regionMatches(true, 0, status, 0, status.length()) && source.length() > status.length();
        var mark = begins ? source.charAt(status.length()) : ' ';
        return mark == ':' || mark == '\uff1a'
                ? source.substring(status.length() + 1).strip()
                : source;
    }

    static List<Lacking> lacking(Judged judged, GateResult result) {
        return result.lacking().stream()
                .map(id -> new Lacking(id, judged.in(judged.knowledge().indicator(id).name())))
                .toList();
    }

    static Optional<LedgerRow> find(List<LedgerRow> rows, String path) {
        return rows.stream().flatMap(LedgerRow::all).filter(row -> row.path().equals(path)).findFirst();
    }
}
