package qunheng.tiering;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import qunheng.knowledge.Condition.Comparison;
import qunheng.knowledge.Gate;
import qunheng.knowledge.PackItem;
import qunheng.tiering.answers.PackAnswers.Found;

/** Gates on the answers to a pack's own questions. */
final class AnswerGates {
    /** As in {@link Outcome}: the rounding of binary fractions must not decide. */
    private static final double ON_IT = 1e-9;

    private AnswerGates() {}

    static GateResult answer(Gate.Answer gate, Subject subject) {
        var item = subject.item(gate.item());
        var known = new ArrayList<Found>();
        var asked = 1;
        if (gate.read() == Gate.Answer.Reading.LATEST) {
            subject.answers().latest(item).ifPresent(known::add);
        } else {
            asked = item.span();
            subject.answers().years(item).forEach(year -> subject.answers().in(item, year).ifPresent(known::add));
        }
        if (known.isEmpty()) {
            return open(gate, item, subject);
        }
        var values = known.stream().mapToDouble(Found::value).toArray();
        var complete = known.size() == asked;
        var value = gate.read() == Gate.Answer.Reading.MEAN
                ? DoubleStream.of(values).average().orElseThrow()
                : worst(gate.comparison(), values);
        var holds = holds(gate.comparison(), value, gate.bound().value());
        var decided = gate.read() == Gate.Answer.Reading.MEAN ? complete : complete || !holds;
        var outcome = decided ? Outcome.of(holds) : Outcome.UNKNOWN;
        var wanted = AnswerWords.wanted(gate, item);
        var said = AnswerWords.of(item, value);
        var reason = item.kind() == PackItem.Kind.YES_NO
                ? yesOrNo(item, value, outcome)
                : switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.answer.pass", item.question(), said, wanted);
                    case FAIL -> Reason.of("tiering.reason.answer.fail", item.question(), said, wanted);
                    case UNKNOWN ->
                        Reason.of("tiering.reason.answer.years", item.question(), known.size(), asked, wanted);
                };
        return result(gate, outcome, value, reason, outcome == Outcome.PASS ? List.of() : List.of(item.id()));
    }

    private static Reason yesOrNo(PackItem item, double value, Outcome outcome) {
        if (outcome == Outcome.PASS) {
            return value >= 1
                    ? Reason.of("tiering.reason.answer.yesPass", item.question())
                    : Reason.of("tiering.reason.answer.noPass", item.question());
        }
        return value >= 1
                ? Reason.of("tiering.reason.answer.yesFail", item.question())
                : Reason.of("tiering.reason.answer.noFail", item.question());
    }

    private static GateResult open(Gate.Answer gate, PackItem item, Subject subject) {
        var condition = item.comparable();
        if (condition != null && !subject.answers().comparable(item)) {
            var group = subject.item(condition.item());
            var reason = Reason.of(
                    "tiering.reason.answer.notComparable",
                    item.question(),
                    group.question(),
                    condition.minimum().value());
            return result(gate, Outcome.UNKNOWN, Double.NaN, reason, List.of(group.id(), item.id()));
        }
        var leftOut = subject.answers().leftOut().contains(item.id());
        var reason = leftOut
                ? Reason.of("tiering.reason.answer.leftOut", item.question())
                : Reason.of("tiering.reason.answer.missing", item.question());
        return result(gate, Outcome.UNKNOWN, Double.NaN, reason, List.of(item.id()));
    }

    /** The one that decides whether all hold. */
    private static double worst(Comparison comparison, double[] values) {
        return switch (comparison) {
            case AT_LEAST, ABOVE -> DoubleStream.of(values).min().orElseThrow();
            case AT_MOST, BELOW -> DoubleStream.of(values).max().orElseThrow();
        };
    }

    static boolean holds(Comparison comparison, double value, double bound) {
        return switch (comparison) {
            case AT_LEAST -> value >= bound - ON_IT;
            case ABOVE -> value > bound + ON_IT;
            case AT_MOST -> value <= bound + ON_IT;
            case BELOW -> value < bound - ON_IT;
        };
    }

    private static GateResult result(
            Gate.Answer gate, Outcome outcome, double value, Reason reason, List<String> unanswered) {
        return new GateResult(
                gate,
                outcome,
                value,
                Double.NaN,
                Double.NaN,
                gate.bound().value(),
                reason,
                List.of(),
                List.of(),
                unanswered);
    }
}
