package qunheng.tiering;

import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Bilingual;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.scoring.Goalposts;

/** Gates on single indicators. */
final class IndicatorGates {
    private IndicatorGates() {}

    /**
     * Mean of the scores of the indicators that apply; a missing one stands at 0 for the low end, at 100 for the high.
     */
    static GateResult mean(Gate.IndicatorMean gate, Subject subject) {
        var applicable = gate.indicators().stream().filter(subject::applies).toList();
        var missing = applicable.stream()
                .filter(id -> Double.isNaN(subject.value(id)))
                .toList();
        var sum = 0.0;
        for (var id : applicable) {
            var score = Goalposts.score(subject.knowledge().indicator(id), subject.value(id));
            sum += Double.isNaN(score) ? 0 : score;
        }
        var minimum = gate.minimum().value();
        var value = sum / (applicable.size() - missing.size()); // 0 / 0 is NaN: nothing to average
        var low = sum / applicable.size();
        var high = (sum + 100.0 * missing.size()) / applicable.size();
        var outcome = Outcome.of(low, high, minimum);
        var reason =
                switch (outcome) {
                    case PASS ->
                        missing.isEmpty()
                                ? Reason.of("tiering.reason.mean.pass", value, minimum)
                                : Reason.of("tiering.reason.mean.passAtLow", low, minimum, missing.size());
                    case FAIL ->
                        missing.isEmpty()
                                ? Reason.of("tiering.reason.mean.fail", value, minimum)
                                : Reason.of("tiering.reason.mean.failAtHigh", high, minimum, missing.size());
                    case UNKNOWN ->
                        applicable.isEmpty()
                                ? Reason.of("tiering.reason.indicator.notApplicable", names(gate.indicators(), subject))
                                : Reason.of(
                                        "tiering.reason.mean.open",
                                        applicable.size(),
                                        missing.size(),
                                        low,
                                        high,
                                        minimum);
                };
        var lacking = outcome == Outcome.UNKNOWN
                ? subject.inCatalogueOrder(missing.stream())
                : List.<IndicatorId>of();
        return new GateResult(gate, outcome, value, low, high, minimum, reason, lacking, List.of());
    }

    static GateResult atLeast(Gate.IndicatorAtLeast gate, Subject subject) {
        var minimum = gate.minimum().value();
        var value = subject.value(gate.indicator());
        var missing = unjudged(gate, gate.indicator(), minimum, subject);
        if (missing != null) {
            return missing;
        }
        var name = names(List.of(gate.indicator()), subject);
        var outcome = Outcome.of(value >= minimum);
        var reason = outcome == Outcome.PASS
                ? Reason.of("tiering.reason.atLeast.pass", name, value, minimum)
                : Reason.of("tiering.reason.atLeast.fail", name, value, minimum);
        return new GateResult(gate, outcome, value, value, value, minimum, reason, List.of(), List.of());
    }

    static GateResult atMost(Gate.IndicatorAtMost gate, Subject subject) {
        var maximum = gate.maximum().value();
        var value = subject.value(gate.indicator());
        var missing = unjudged(gate, gate.indicator(), maximum, subject);
        if (missing != null) {
            return missing;
        }
        var name = names(List.of(gate.indicator()), subject);
        var outcome = Outcome.of(value <= maximum);
        var reason = outcome == Outcome.PASS
                ? Reason.of("tiering.reason.atMost.pass", name, value, maximum)
                : Reason.of("tiering.reason.atMost.fail", name, value, maximum);
        return new GateResult(gate, outcome, value, value, value, maximum, reason, List.of(), List.of());
    }

    /** The open result for an indicator without a value, or which the user says does not apply; null if it has one. */
    private static @Nullable GateResult unjudged(
            Gate gate, IndicatorId indicator, double threshold, Subject subject) {
        var name = names(List.of(indicator), subject);
        Reason reason;
        List<IndicatorId> lacking;
        if (!subject.applies(indicator)) {
            reason = Reason.of("tiering.reason.indicator.notApplicable", name);
            lacking = List.of();
        } else if (Double.isNaN(subject.value(indicator))) {
            reason = Reason.of("tiering.reason.indicator.missing", name);
            lacking = List.of(indicator);
        } else {
            return null;
        }
        return new GateResult(
                gate, Outcome.UNKNOWN, Double.NaN, Double.NaN, Double.NaN, threshold, reason, lacking, List.of());
    }

    private static List<Bilingual> names(List<IndicatorId> ids, Subject subject) {
        return ids.stream().map(id -> subject.knowledge().indicator(id).name()).toList();
    }
}
