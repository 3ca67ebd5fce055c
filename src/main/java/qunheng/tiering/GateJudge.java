package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;

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
        var lacking = outcome == Outcome.PASS
                ? List.<IndicatorId>of()
                : subject.inCatalogueOrder(parts.stream().flatMap(part -> part.lacking().stream()));
        return new GateResult(gate, outcome, Double.NaN, Double.NaN, Double.NaN, Double.NaN, reason, lacking, parts);
    }
}
