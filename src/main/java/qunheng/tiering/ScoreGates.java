package qunheng.tiering;

import static java.util.Comparator.comparingDouble;

import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;

/** Gates on the coverage and the scores of a lens. */
final class ScoreGates {
    private ScoreGates() {}

    static GateResult coverage(Gate.Coverage gate, Subject subject) {
        var lens = subject.assessed(gate.lens());
        var per = 100 * lens.coverage();
        var minimum = gate.minimum().value();
        var outcome = Outcome.of(Outcome.reaches(per, minimum));
        if (outcome == Outcome.PASS) {
            var reason =
                    Reason.of("tiering.reason.coverage.pass", per, lens.filled(), lens.applicable(), minimum);
            return new GateResult(gate, outcome, per, per, per, minimum, reason, List.of(), List.of());
        }
        var needed = (int) Math.ceil(minimum / 100 * lens.applicable() - 1e-9) - lens.filled();
        var reason =
                Reason.of("tiering.reason.coverage.fail", per, lens.filled(), lens.applicable(), minimum, needed);
        var lacking = subject.indicators(lens.criteria(), IndicatorScore::missing);
        return new GateResult(gate, outcome, per, per, per, minimum, reason, lacking, List.of());
    }

    static GateResult lensScore(Gate.LensScore gate, Subject subject) {
        var lens = subject.assessed(gate.lens());
        var minimum = gate.minimum().value();
        var outcome = Outcome.of(lens.low(), lens.high(), minimum);
        var certain = lens.high() - lens.low() < 1e-9;
        var reason =
                switch (outcome) {
                    case PASS ->
                        certain
                                ? Reason.of("tiering.reason.score.pass", lens.score(), minimum)
                                : Reason.of("tiering.reason.score.passAtLow", lens.score(), lens.low(), minimum);
                    case FAIL ->
                        certain
                                ? Reason.of("tiering.reason.score.fail", lens.score(), minimum)
                                : Reason.of("tiering.reason.score.failAtHigh", lens.score(), lens.high(), minimum);
                    case UNKNOWN ->
                        lens.scored()
                                ? Reason.of(
                                        "tiering.reason.score.open", lens.score(), lens.low(), lens.high(), minimum)
                                : Reason.of("tiering.reason.score.none", minimum);
                };
        var lacking = outcome == Outcome.UNKNOWN
                ? subject.indicators(lens.criteria(), IndicatorScore::missing)
                : List.<IndicatorId>of();
        return new GateResult(
                gate, outcome, lens.score(), lens.low(), lens.high(), minimum, reason, lacking, List.of());
    }

    /** The weakest criterion decides; one that is n/a is judged by its interval alone. */
    static GateResult everyCriterion(Gate.EveryCriterion gate, Subject subject) {
        var minimum = gate.minimum().value();
        var criteria = subject.assessed(gate.lens()).criteria().stream()
                .filter(criterion -> !Double.isNaN(criterion.low()))
                .toList();
        var low = criteria.stream().mapToDouble(CriterionScore::low).min().orElse(Double.NaN);
        var high = criteria.stream().mapToDouble(CriterionScore::high).min().orElse(Double.NaN);
        var value = criteria.stream()
                .filter(CriterionScore::scored)
                .mapToDouble(CriterionScore::score)
                .min()
                .orElse(Double.NaN);
        var outcome = Outcome.of(low, high, minimum);
        var open = criteria.stream()
                .filter(criterion -> !Outcome.reaches(criterion.low(), minimum))
                .toList();
        var reason =
                switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.floor.pass", minimum, value);
                    case FAIL -> {
                        var weakest = criteria.stream().min(comparingDouble(CriterionScore::high)).orElseThrow();
                        var name = subject.names(gate.lens(), List.of(weakest.id()));
                        yield weakest.scored()
                                ? Reason.of("tiering.reason.floor.fail", name, weakest.score(), minimum)
                                : Reason.of("tiering.reason.floor.failAtHigh", name, weakest.high(), minimum);
                    }
                    case UNKNOWN ->
                        open.isEmpty()
                                ? Reason.of("tiering.reason.score.none", minimum)
                                : Reason.of(
                                        "tiering.reason.floor.open",
                                        subject.names(
                                                gate.lens(),
                                                open.stream().map(CriterionScore::id).toList()),
                                        minimum);
                };
        var lacking = outcome == Outcome.UNKNOWN
                ? subject.indicators(open, IndicatorScore::missing)
                : List.<IndicatorId>of();
        return new GateResult(gate, outcome, value, low, high, minimum, reason, lacking, List.of());
    }
}
