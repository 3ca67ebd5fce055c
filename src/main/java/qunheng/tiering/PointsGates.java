package qunheng.tiering;

import java.util.List;
import qunheng.knowledge.Gate;
import qunheng.knowledge.PackItem;
import qunheng.knowledge.PointsDimension.Measure;
import qunheng.tiering.answers.PackAnswers.Found;
import qunheng.tiering.answers.PointsSheet;

/** Gates on a pack's points table and on how far its questions are answered. */
final class PointsGates {
    private PointsGates() {}

    static GateResult points(Gate.Points gate, Subject subject) {
        return switch (gate.scope()) {
            case TOTAL -> total(gate, subject);
            case EVERY_DIMENSION -> everyDimension(gate, subject);
            case MINIMUMS -> minimums(gate, subject);
        };
    }

    private static GateResult total(Gate.Points gate, Subject subject) {
        var sheet = subject.points();
        var minimum = gate.minimum().value();
        var low = 100 * sheet.low() / sheet.most();
        var high = 100 * sheet.high() / sheet.most();
        var outcome = Outcome.of(low, high, minimum);
        var reason = switch (outcome) {
            case PASS -> Reason.of("tiering.reason.points.pass", sheet.low(), sheet.most(), low, minimum);
            case FAIL -> Reason.of("tiering.reason.points.fail", sheet.high(), sheet.most(), high, minimum);
            case UNKNOWN ->
                Reason.of("tiering.reason.points.open", sheet.low(), sheet.high(), sheet.most(), low, high, minimum);
        };
        var lacking = outcome == Outcome.PASS ? List.<String>of() : open(sheet.items());
        return result(gate, outcome, low == high ? low : Double.NaN, low, high, reason, lacking);
    }

    private static GateResult everyDimension(Gate.Points gate, Subject subject) {
        var minimum = gate.minimum().value();
        var dimensions = subject.points().dimensions();
        var low = dimensions.stream().mapToDouble(d -> 100 * d.low() / d.most()).min().orElseThrow();
        var high = dimensions.stream().mapToDouble(d -> 100 * d.high() / d.most()).min().orElseThrow();
        var outcome = Outcome.of(low, high, minimum);
        var tooLow = dimensions.stream()
                .filter(d -> !Outcome.reaches(100 * (outcome == Outcome.FAIL ? d.high() : d.low()) / d.most(), minimum))
                .toList();
        var names = tooLow.stream().map(d -> d.dimension().name()).toList();
        var reason =
                switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.dimensions.pass", minimum, low);
                    case FAIL -> Reason.of("tiering.reason.dimensions.fail", names, minimum);
                    case UNKNOWN -> Reason.of("tiering.reason.dimensions.open", names, minimum);
                };
        var lacking = open(tooLow.stream().flatMap(d -> d.items().stream()).toList());
        return result(gate, outcome, low == high ? low : Double.NaN, low, high, reason, lacking);
    }

    private static GateResult minimums(Gate.Points gate, Subject subject) {
        var minimum = gate.minimum().value();
        var items = subject.points().items().stream()
                .filter(item -> item.minimum() != PointsSheet.Minimum.NONE)
                .filter(item -> gate.about(item.item().id()))
                .toList();
        var missed = with(items, PointsSheet.Minimum.MISSED);
        var open = with(items, PointsSheet.Minimum.OPEN);
        var reached = items.size() - missed.size() - open.size();
        var low = items.isEmpty() ? 100 : 100.0 * reached / items.size();
        var high = items.isEmpty() ? 100 : 100.0 * (reached + open.size()) / items.size();
        var outcome = Outcome.of(low, high, minimum);
        var reason =
                switch (outcome) {
                    case PASS -> Reason.of("tiering.reason.minimums.pass", items.size());
                    case FAIL -> Reason.of("tiering.reason.minimums.fail", missed.size(), names(missed));
                    case UNKNOWN -> Reason.of("tiering.reason.minimums.open", open.size(), items.size());
                };
        var lacking = read(outcome == Outcome.FAIL ? missed : open);
        return result(gate, outcome, low == high ? low : Double.NaN, low, high, reason, lacking);
    }

    static GateResult share(Gate.AnswerShare gate, Subject subject) {
        var minimum = gate.minimum().value();
        var answers = subject.answers();
        var items = subject.pack().items().stream()
                .filter(item -> gate.about(item.id()))
                .toList();
        var answered = items.stream().filter(answers::answered).toList();
        return switch (gate.share()) {
            case ANSWERED -> {
                var share = 100.0 * answered.size() / items.size();
                var passes = Outcome.reaches(share, minimum);
                var reason = passes
                        ? Reason.of("tiering.reason.answered.pass", answered.size(), items.size(), share, minimum)
                        : Reason.of("tiering.reason.answered.fail", answered.size(), items.size(), share, minimum);
                yield shared(gate, Outcome.of(passes), share, reason, ids(items, answered));
            }
            case DOCUMENTED -> {
                var documented = answered.stream()
                        .filter(item -> answers.latest(item).map(Found::documented).orElse(false))
                        .toList();
                yield documented(gate, answered, documented);
            }
            case VERIFIED -> verified(gate, subject.points());
        };
    }

    private static GateResult documented(
            Gate.AnswerShare gate, List<PackItem> answered, List<PackItem> documented) {
        var minimum = gate.minimum().value();
        if (answered.isEmpty()) {
            var reason = Reason.of("tiering.reason.documented.none", minimum);
            return shared(gate, Outcome.UNKNOWN, Double.NaN, reason, List.of());
        }
        var share = 100.0 * documented.size() / answered.size();
        var passes = Outcome.reaches(share, minimum);
        var reason = passes
                ? Reason.of("tiering.reason.documented.pass", documented.size(), answered.size(), share, minimum)
                : Reason.of("tiering.reason.documented.fail", documented.size(), answered.size(), share, minimum);
        return shared(gate, Outcome.of(passes), share, reason, ids(answered, documented));
    }

    private static GateResult verified(Gate.AnswerShare gate, PointsSheet sheet) {
        var minimum = gate.minimum().value();
        if (sheet.low() == 0) {
            var reason = Reason.of("tiering.reason.verified.none", minimum);
            return shared(gate, Outcome.UNKNOWN, Double.NaN, reason, open(sheet.items()));
        }
        var unchecked = sheet.items().stream().filter(i -> !i.verified() && i.low() > 0).toList();
        var share = 100 * (1 - unchecked.stream().mapToDouble(PointsSheet.Item::low).sum() / sheet.low());
        var passes = Outcome.reaches(share, minimum);
        var reason = passes
                ? Reason.of("tiering.reason.verified.pass", share, minimum)
                : Reason.of("tiering.reason.verified.fail", share, minimum);
        return shared(gate, Outcome.of(passes), share, reason, passes ? List.of() : read(unchecked));
    }

    private static List<PointsSheet.Item> with(List<PointsSheet.Item> items, PointsSheet.Minimum wanted) {
        return items.stream().filter(item -> item.minimum() == wanted).toList();
    }

    private static List<Object> names(List<PointsSheet.Item> items) {
        return items.stream().<Object>map(item -> item.item().name()).toList();
    }

    private static List<String> open(List<PointsSheet.Item> items) {
        return read(items.stream().filter(item -> !item.settled()).toList());
    }

    private static List<String> read(List<PointsSheet.Item> items) {
        return items.stream()
                .flatMap(item -> item.item().measures().stream())
                .map(Measure::item)
                .distinct()
                .toList();
    }

    private static List<String> ids(List<PackItem> all, List<PackItem> without) {
        return all.stream().filter(item -> !without.contains(item)).map(PackItem::id).toList();
    }

    private static GateResult shared(
            Gate.AnswerShare gate, Outcome outcome, double value, Reason reason, List<String> lacking) {
        return result(
                gate, outcome, value, Double.NaN, Double.NaN, reason, outcome == Outcome.PASS ? List.of() : lacking);
    }

    private static GateResult result(
            Gate gate, Outcome outcome, double value, double low, double high, Reason reason, List<String> unanswered) {
        var minimum = gate.thresholds().getFirst().value();
        return new GateResult(
                gate, outcome, value, low, high, minimum, reason, List.of(), List.of(), unanswered);
    }
}
