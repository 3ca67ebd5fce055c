package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Gate;

/**
 * The gate on a place among the profiles of a project.
 *
 * <p>A profile's place is the number of profiles that score as much or more, itself included, so that equal scores
 * share the later place and a share is never exceeded. Only profiles with a headline score have a place.
 */
final class RankGates {
    private RankGates() {}

    static GateResult within(Gate.RankWithin gate, Subject subject) {
        var share = gate.share().value();
        var own = subject.assessed(gate.lens());
        var peers = subject.headlines(gate.lens());
        if (peers.size() < gate.peers().value()) {
            var reason = Reason.of("tiering.reason.rank.few", peers.size(), gate.peers().value());
            return result(gate, Outcome.UNKNOWN, Double.NaN, reason);
        }
        if (!own.headline() || Double.isNaN(own.score())) {
            return result(gate, Outcome.UNKNOWN, Double.NaN, Reason.of("tiering.reason.rank.noScore"));
        }
        var place = peers.stream().filter(score -> score >= own.score() - 1e-9).count();
        var percent = 100.0 * place / peers.size();
        var outcome = Outcome.of(percent <= share + 1e-9);
        var reason = outcome == Outcome.PASS
                ? Reason.of("tiering.reason.rank.pass", place, peers.size(), share)
                : Reason.of("tiering.reason.rank.fail", place, peers.size(), share);
        return result(gate, outcome, percent, reason);
    }

    private static GateResult result(Gate.RankWithin gate, Outcome outcome, double percent, Reason reason) {
        return new GateResult(
                gate,
                outcome,
                percent,
                Double.NaN,
                Double.NaN,
                gate.share().value(),
                reason,
                List.of(),
                List.of());
    }
}
