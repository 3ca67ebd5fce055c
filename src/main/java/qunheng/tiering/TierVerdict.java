package qunheng.tiering;

import java.util.List;

/**
 * One tier of the pack, judged.
 *
 * @param outcome PASS when all gates are passed, the ones of included tiers as well; FAIL when one is failed
 * @param provisional the gates that are open are only those that the pack lets stay open for a while
 * @param gates the tier's own gates in the pack's order
 */
public record TierVerdict(String tierId, Outcome outcome, boolean provisional, List<GateResult> gates) {
    public TierVerdict {
        gates = List.copyOf(gates);
    }

    /** Whether the tier is reached, provisionally or not. */
    public boolean reached() {
        return outcome == Outcome.PASS || provisional;
    }
}
