package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;

/**
 * One gate, judged.
 *
 * @param value what was measured, in the unit of the gate; NaN when nothing could be
 * @param low least that it can still become as missing values come in; NaN when the gate has no interval
 * @param high most that it can still become; NaN when the gate has no interval
 * @param threshold the number it is held against; NaN for any-of and all-of
 * @param lacking indicators whose value or evidence would help to decide or to pass, in catalogue order
 * @param parts the gates below an any-of or all-of; otherwise empty
 * @param unanswered ids of the pack's questions whose answer would help, in the pack's order
 */
public record GateResult(
        Gate gate,
        Outcome outcome,
        double value,
        double low,
        double high,
        double threshold,
        Reason reason,
        List<IndicatorId> lacking,
        List<GateResult> parts,
        List<String> unanswered) {
    public GateResult {
        lacking = List.copyOf(lacking);
        parts = List.copyOf(parts);
        unanswered = List.copyOf(unanswered);
    }

    /** A gate that reads no question of the pack. */
    public GateResult(
            Gate gate,
            Outcome outcome,
            double value,
            double low,
            double high,
            double threshold,
            Reason reason,
            List<IndicatorId> lacking,
            List<GateResult> parts) {
        this(gate, outcome, value, low, high, threshold, reason, lacking, parts, List.of());
    }

    public boolean passed() {
        return outcome == Outcome.PASS;
    }
}
