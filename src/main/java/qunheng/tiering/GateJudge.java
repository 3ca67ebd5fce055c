package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Gate;

/** Sends each kind of gate to the rule that judges it. */
final class GateJudge {
    private GateJudge() {}

    static GateResult judge(Gate gate, Subject subject) {
        return switch (gate) {
            case Gate.Coverage g -> ScoreGates.coverage(g, subject);
            case Gate.LensScore g -> ScoreGates.lensScore(g, subject);
            case Gate.EveryCriterion g -> ScoreGates.everyCriterion(g, subject);
            case Gate.IndicatorMean g -> IndicatorGates.mean(g, subject);
            case Gate.IndicatorAtLeast g -> IndicatorGates.atLeast(g, subject);
            case Gate.IndicatorAtMost g -> IndicatorGates.atMost(g, subject);
            case Gate.AnyOf g -> anyOf(g, subject);
            case Gate.AllOf g -> allOf(g, subject);
            case Gate.RankWithin g -> RankGates.within(g, subject);
            case Gate.Answer g -> AnswerGates.answer(g, subject);
            case Gate.Points g -> PointsGates.points(g, subject);
            case Gate.AnswerShare g -> PointsGates.share(g, subject);
            case Gate.Events g -> RoundGates.events(g, subject);
            case Gate.CompleteAssessment g -> EvidenceGates.complete(g, subject);
            case Gate.EvidenceShare g -> EvidenceGates.share(g, subject);
            case Gate.Reviewers g -> EvidenceGates.reviewers(g, subject);
            case Gate.EarlierAssessment g -> HistoryGates.earlier(g, subject);
            case Gate.Improvement g -> HistoryGates.improvement(g, subject);
        };
    }

    private static GateResult anyOf(Gate.AnyOf gate, Subject subject) {
        var parts = gate.gates().stream().map(part -> judge(part, subject)).toList();
        var outcome = Outcome.any(parts.stream().map(GateResult::outcome).toList());
        var passed = parts.stream().filter(GateResult::passed).findFirst();
        var reason =
                switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.any.pass", passed.orElseThrow().gate().name());
                    case FAIL -> Reason.of("tiering.reason.any.fail", gate.gates().size());
                    case UNKNOWN -> Reason.of("tiering.reason.any.open", gate.gates().size());
                };
        return ofParts(gate, outcome, reason, parts, subject);
    }

    private static GateResult allOf(Gate.AllOf gate, Subject subject) {
        var parts = gate.gates().stream().map(part -> judge(part, subject)).toList();
        var outcome = Outcome.all(parts.stream().map(GateResult::outcome).toList());
        var names = parts.stream()
                .filter(part -> part.outcome() == outcome)
                .map(part -> part.gate().name())
                .toList();
        var reason =
                switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.all.pass", parts.size());
                    case FAIL -> Reason.of("tiering.reason.all.fail", names);
                    case UNKNOWN -> Reason.of("tiering.reason.all.open", names);
                };
        return ofParts(gate, outcome, reason, parts, subject);
    }

    private static GateResult ofParts(
            Gate gate, Outcome outcome, Reason reason, List<GateResult> parts, Subject subject) {
        var open = outcome == Outcome.PASS ? List.<GateResult>of() : parts;
        return new GateResult(
                gate,
                outcome,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                Double.NaN,
                reason,
                subject.inCatalogueOrder(open.stream().flatMap(part -> part.lacking().stream())),
                parts,
                open.stream().flatMap(part -> part.unanswered().stream()).distinct().toList());
    }
}
