package qunheng.tiering;

import java.time.LocalDate;
import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.tiering.rounds.RoundEvent;
import qunheng.tiering.rounds.RoundText;

/** Gates on what happened on the way to a tier, up to the end of the assessment year. */
final class RoundGates {
    private RoundGates() {}

    static GateResult events(Gate.Events gate, Subject subject) {
        var end = LocalDate.of(subject.year(), 12, 31);
        var days = RoundText.readable(subject.profile(), subject.pack()).stream()
                .filter(event -> gate.kinds().contains(event.kind()))
                .filter(event -> gate.tier() == null || gate.tier().equals(event.tier()))
                .map(RoundEvent::date)
                .filter(day -> !day.isAfter(end))
                .sorted()
                .toList();
        var needed = gate.minimum().value();
        if (days.size() < needed) {
            var reason = Reason.of("tiering.reason.events.few", days.size(), needed);
            return result(gate, Outcome.UNKNOWN, days.size(), reason);
        }
        var least = gate.monthsLeast();
        var most = gate.monthsMost();
        if (least == null) {
            return result(
                    gate, Outcome.PASS, days.size(), Reason.of("tiering.reason.events.pass", days.size(), needed));
        }
        var from = (long) least.value();
        var to = most == null ? null : (Long) (long) most.value();
        for (var i = 0; i < days.size(); i++) {
            for (var j = i + 1; j < days.size(); j++) {
                var first = days.get(i);
                var later = days.get(j);
                if (!later.isBefore(first.plusMonths(from)) && (to == null || !later.isAfter(first.plusMonths(to)))) {
                    var reason = Reason.of("tiering.reason.events.apart", first.toString(), later.toString());
                    return result(gate, Outcome.PASS, days.size(), reason);
                }
            }
        }
        var reason = to == null
                ? Reason.of("tiering.reason.events.tooClose", from)
                : Reason.of("tiering.reason.events.notApart", from, to);
        return result(gate, Outcome.FAIL, days.size(), reason);
    }

    private static GateResult result(Gate.Events gate, Outcome outcome, double value, Reason reason) {
        return new GateResult(
                gate,
                outcome,
                value,
                Double.NaN,
                Double.NaN,
                gate.minimum().value(),
                reason,
                List.of(),
                List.of());
    }
}
