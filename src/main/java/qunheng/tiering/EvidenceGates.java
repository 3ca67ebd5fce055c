package qunheng.tiering;

import java.util.List;
import java.util.function.Predicate;
import qunheng.knowledge.Gate;
import qunheng.model.AssessorRole;
import qunheng.model.IndicatorId;
import qunheng.model.Review;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.tiering.answers.PackAnswers.Found;

/** Gates on how complete, how documented and how reviewed an assessment is. */
final class EvidenceGates {
    private EvidenceGates() {}

    /** Counts the criteria with a score and enough evidence against all that apply. */
    static GateResult complete(Gate.CompleteAssessment gate, Subject subject) {
        var needed = gate.evidence().value();
        var criteria = subject.assessed(gate.lens()).criteria().stream()
                .filter(criterion -> criterion.applicable() > 0)
                .toList();
        var unscored = criteria.stream().filter(criterion -> !criterion.scored()).toList();
        var undocumented = criteria.stream()
                .filter(CriterionScore::scored)
                .filter(criterion -> documented(criterion, subject).size() < needed)
                .toList();
        var complete = criteria.size() - unscored.size() - undocumented.size();
        Reason reason;
        List<IndicatorId> lacking;
        if (!unscored.isEmpty()) {
            reason = Reason.of("tiering.reason.complete.unscored", names(gate, unscored, subject));
            lacking = subject.indicators(unscored, IndicatorScore::missing);
        } else if (!undocumented.isEmpty()) {
            reason = Reason.of("tiering.reason.complete.undocumented", names(gate, undocumented, subject), needed);
            lacking = subject.indicators(undocumented, i -> !i.missing() && !subject.hasEvidence(i.id()));
        } else {
            reason = needed > 0
                    ? Reason.of("tiering.reason.complete.documented", criteria.size(), needed)
                    : Reason.of("tiering.reason.complete.scored", criteria.size());
            lacking = List.of();
        }
        var outcome = Outcome.of(!criteria.isEmpty() && complete == criteria.size());
        return new GateResult(
                gate, outcome, complete, Double.NaN, Double.NaN, criteria.size(), reason, lacking, List.of());
    }

    static GateResult share(Gate.EvidenceShare gate, Subject subject) {
        var minimum = gate.minimum().value();
        var criteria = subject.assessed(gate.lens()).criteria();
        var used = subject.indicators(criteria, i -> !i.missing());
        var without = used.stream().filter(id -> !subject.hasEvidence(id)).toList();
        var share = share(gate.lens(), subject);
        if (used.isEmpty()) {
            var reason = Reason.of("tiering.reason.evidence.none", minimum);
            return new GateResult(
                    gate, Outcome.UNKNOWN, share, Double.NaN, Double.NaN, minimum, reason, List.of(), List.of());
        }
        var outcome = Outcome.of(Outcome.reaches(share, minimum));
        var documented = used.size() - without.size();
        var reason = outcome == Outcome.PASS
                ? Reason.of("tiering.reason.evidence.pass", share, documented, used.size(), minimum)
                : Reason.of("tiering.reason.evidence.fail", share, documented, used.size(), minimum);
        return new GateResult(
                gate,
                outcome,
                share,
                Double.NaN,
                Double.NaN,
                minimum,
                reason,
                outcome == Outcome.PASS ? List.of() : without,
                List.of());
    }

    static GateResult reviewers(Gate.Reviewers gate, Subject subject) {
        var minimum = gate.minimum().value();
        var count = reviewers(subject, gate::counts);
        var outcome = Outcome.of(count >= minimum);
        var reason = outcome == Outcome.PASS
                ? Reason.of("tiering.reason.reviewers.pass", count, subject.year(), minimum)
                : Reason.of("tiering.reason.reviewers.fail", count, subject.year(), minimum);
        return new GateResult(
                gate, outcome, count, Double.NaN, Double.NaN, minimum, reason, List.of(), List.of());
    }

    /** Different names that signed the year in a role that counts. */
    static long reviewers(Subject subject, Predicate<AssessorRole> counts) {
        return subject.profile().reviews().stream()
                .filter(review -> review.year() == subject.year())
                .filter(review -> counts.test(review.role()))
                .map(Review::reviewer)
                .map(String::strip)
                .distinct()
                .count();
    }

    /** Per cent of the values that the lens uses which carry evidence; NaN when it uses none. */
    static double share(String lens, Subject subject) {
        var criteria = subject.assessed(lens).criteria();
        var used = subject.indicators(criteria, i -> !i.missing());
        return 100.0 * used.stream().filter(subject::hasEvidence).count() / used.size();
    }

    /** Per cent of the answers to the pack's own questions that carry evidence; NaN when there are none. */
    static double answerShare(Subject subject) {
        var answered = subject.pack().items().stream()
                .flatMap(item -> subject.answers().latest(item).stream())
                .toList();
        return 100.0 * answered.stream().filter(Found::documented).count() / answered.size();
    }

    private static List<IndicatorId> documented(CriterionScore criterion, Subject subject) {
        return subject.indicators(List.of(criterion), i -> !i.missing() && subject.hasEvidence(i.id()));
    }

    private static Object names(Gate.CompleteAssessment gate, List<CriterionScore> criteria, Subject subject) {
        return subject.names(gate.lens(), criteria.stream().map(CriterionScore::id).toList());
    }
}
