package qunheng.tiering;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import qunheng.knowledge.Gate;
import qunheng.knowledge.Threshold;
import qunheng.model.IndicatorId;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.SubScore;

/**
 * Gates on what was before.
 *
 * <p>An earlier assessment is the same profile as of an earlier year in which at least one value was observed, scored
 * with the values known up to that year; it counts if each criterion has a score and enough of the lens is covered.
 * Data are kept by year, so "12 months later" is a difference of one in the years.
 *
 * <p>Improvement is measured against the earlier assessment that it is largest against. Measured against the last one
 * only, a cluster would lose what it has shown by being assessed once more.
 */
final class HistoryGates {
    private HistoryGates() {}

    static GateResult earlier(Gate.EarlierAssessment gate, Subject subject) {
        var years = gate.years().value();
        var found = earlierAssessments(gate.lens(), gate.years(), gate.coverage(), subject);
        if (found.isEmpty()) {
            var reason = Reason.of("tiering.reason.earlier.none", years, gate.coverage().value());
            return new GateResult(
                    gate, Outcome.FAIL, Double.NaN, Double.NaN, Double.NaN, years, reason, List.of(), List.of());
        }
        var last = found.getLast().year();
        return new GateResult(
                gate,
                Outcome.PASS,
                subject.year() - last,
                Double.NaN,
                Double.NaN,
                years,
                Reason.of("tiering.reason.earlier.found", last),
                List.of(),
                List.of());
    }

    static GateResult improvement(Gate.Improvement gate, Subject subject) {
        var needed = gate.subCriteria().value();
        var points = gate.points().value();
        var best = earlierAssessments(gate.lens(), gate.years(), gate.coverage(), subject).stream()
                .map(then -> Rise.between(then, subject, gate.lens(), points))
                .max(Comparator.comparingInt((Rise rise) -> rise.sure().size())
                        .thenComparing(rise -> rise.possible().size())
                        .thenComparing(Rise::since));
        if (best.isEmpty()) {
            return new GateResult(
                    gate,
                    Outcome.UNKNOWN,
                    Double.NaN,
                    Double.NaN,
                    Double.NaN,
                    needed,
                    Reason.of("tiering.reason.improvement.noHistory", gate.years().value()),
                    List.of(),
                    List.of());
        }
        var rise = best.orElseThrow();
        var outcome = Outcome.of(rise.sure().size(), rise.possible().size(), needed);
        var reason =
                switch (outcome) {
                    case PASS ->
                        Reason.of(
                                "tiering.reason.improvement.pass",
                                rise.since(),
                                rise.sure().size(),
                                points,
                                subject.names(gate.lens(), rise.sure()));
                    case FAIL ->
                        Reason.of(
                                "tiering.reason.improvement.fail",
                                rise.since(),
                                rise.possible().size(),
                                points,
                                needed);
                    case UNKNOWN ->
                        Reason.of(
                                "tiering.reason.improvement.open",
                                rise.since(),
                                rise.sure().size(),
                                rise.possible().size(),
                                points,
                                needed);
                };
        return new GateResult(
                gate,
                outcome,
                rise.measured(),
                rise.sure().size(),
                rise.possible().size(),
                needed,
                reason,
                outcome == Outcome.UNKNOWN ? rise.lacking(subject) : List.of(),
                List.of());
    }

    private static List<Subject> earlierAssessments(
            String lens, Threshold years, Threshold coverage, Subject subject) {
        var found = new ArrayList<Subject>();
        for (var year : subject.profile().years()) {
            if (year > subject.year() - years.value()) {
                break;
            }
            var then = subject.asOf(year);
            var assessed = then.assessed(lens);
            var complete = assessed.criteria().stream()
                    .filter(criterion -> criterion.applicable() > 0)
                    .allMatch(CriterionScore::scored);
            if (complete && Outcome.reaches(100 * assessed.coverage(), coverage.value())) {
                found.add(then);
            }
        }
        return found;
    }

    /**
     * Sub-criteria that rose between two years.
     *
     * @param sure rose even if what is missing now stands at its worst and what was missing then at its best
     * @param possible rose, or can still turn out to have risen
     * @param measured number that rose by their scores
     */
    private record Rise(int since, List<String> sure, List<String> possible, int measured, List<SubScore> open) {
        static Rise between(Subject then, Subject now, String lens, double points) {
            var before = then.assessed(lens).criteria().stream()
                    .flatMap(criterion -> criterion.subs().stream())
                    .collect(Collectors.toMap(SubScore::id, Function.identity()));
            var sure = new ArrayList<String>();
            var possible = new ArrayList<String>();
            var open = new ArrayList<SubScore>();
            var measured = 0;
            for (var criterion : now.assessed(lens).criteria()) {
                for (var sub : criterion.subs()) {
                    var old = before.get(sub.id());
                    if (old == null) {
                        continue;
                    }
                    if (Outcome.reaches(sub.low() - old.high(), points)) {
                        sure.add(sub.id());
                    }
                    if (Outcome.reaches(sub.high() - old.low(), points)) {
                        possible.add(sub.id());
                        open.add(sub);
                    }
                    measured += Outcome.reaches(sub.score() - old.score(), points) ? 1 : 0;
                }
            }
            open.removeIf(sub -> sure.contains(sub.id()));
            return new Rise(then.year(), sure, possible, measured, open);
        }

        List<IndicatorId> lacking(Subject subject) {
            return subject.inCatalogueOrder(open.stream()
                    .flatMap(sub -> sub.indicators().stream())
                    .filter(IndicatorScore::applicable)
                    .filter(IndicatorScore::missing)
                    .map(IndicatorScore::id));
        }
    }
}
