package qunheng.ui.tier;

import java.util.List;
import qunheng.tiering.GateResult;
import qunheng.tiering.Outcome;

/**
 * One thing that is missing for the next tier.
 *
 * @param path line of the ledger that it is about
 * @param reason what is short, in one sentence
 * @param lacking indicators to fill in or to document
 */
public record MissingRow(String path, String name, Outcome outcome, String reason, List<LedgerRow.Lacking> lacking) {
    public MissingRow {
        lacking = List.copyOf(lacking);
    }

    /** What is failed first, then what more data would decide. */
    static List<MissingRow> of(Judged judged) {
        return judged.verdict().missingForNext().stream()
                .sorted((a, b) -> Integer.compare(rank(a), rank(b)))
                .map(gate -> new MissingRow(
                        path(judged, gate),
                        judged.in(gate.gate().name()),
                        gate.outcome(),
                        judged.sentence(gate.reason()),
                        LedgerRow.lacking(judged, gate)))
                .toList();
    }

    private static int rank(GateResult gate) {
        return gate.outcome() == Outcome.FAIL ? 0 : 1;
    }

    private static String path(Judged judged, GateResult gate) {
        return judged.verdict().tiers().stream()
                .filter(tier -> tier.gates().contains(gate))
                .map(tier -> tier.tierId() + '/' + gate.gate().id())
                .findFirst()
                .orElse("");
    }
}
