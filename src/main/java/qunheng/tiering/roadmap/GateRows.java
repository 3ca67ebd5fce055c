package qunheng.tiering.roadmap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Gate;
import qunheng.model.IndicatorId;
import qunheng.tiering.roadmap.LensTerms.CriterionTerms;
import qunheng.tiering.roadmap.MixedProgram.Row;
import qunheng.tiering.roadmap.MixedProgram.Variable;

/**
 * Each gate as rows of the program. A gate below an any-of has a switch: its rows hold only when the switch is 1.
 *
 * <p>The gates on scores are decided on the low end of the interval ({@link qunheng.tiering.Tiering}), so these rows
 * are on low ends: of a criterion always linear, of a lens linear but for the criteria without a score, which count
 * only if they pull it down or once they are scored. Gates that time, documents or people decide become dated steps
 * ({@link ProcessStep}) and no rows; here they only ask that there is something to document.
 */
final class GateRows {
    private final Situation situation;
    private final Program program;
    private final Map<String, Variable> scored = new HashMap<>();

    GateRows(Situation situation, Program program) {
        this.situation = situation;
        this.program = program;
    }

    /** @param relaxed how much less the gate asks for than the pack says */
    void add(Situation.TierGate gate, double relaxed) {
        add(gate.gate(), gate.path(), relaxed, null, situation.mayStayOpen(gate));
    }

    private void add(Gate gate, String path, double relaxed, @Nullable Variable on, boolean mayStayOpen) {
        switch (gate) {
            case Gate.Coverage g -> coverage(g, relaxed, on);
            case Gate.LensScore g -> lensScore(g, g.minimum().value() - relaxed, on);
            case Gate.EveryCriterion g ->
                situation.lens(g.lens()).criteria().stream()
                        .filter(CriterionTerms::live)
                        .forEach(criterion -> shares(criterion.low(), g.minimum().value() - relaxed, on));
            case Gate.IndicatorMean g -> mean(g, g.minimum().value() - relaxed, on);
            case Gate.IndicatorAtLeast g -> bound(g.indicator(), g.minimum().value() - relaxed, true, on);
            case Gate.IndicatorAtMost g -> bound(g.indicator(), g.maximum().value() + relaxed, false, on);
            case Gate.AnyOf g -> anyOf(g, path, relaxed, on);
            case Gate.AllOf g -> g.gates().forEach(part -> add(part, path + "/" + part.id(), relaxed, on, false));
            case Gate.RankWithin g -> fixed(g, on);
            case Gate.Asked g -> fixed(g, on);
            case Gate.CompleteAssessment g -> complete(g, on);
            case Gate.Improvement g -> improvement(g, relaxed, on, mayStayOpen);
            case Gate.EvidenceShare g -> {}
            case Gate.Reviewers g -> {}
            case Gate.EarlierAssessment g -> {}
        }
    }

    private void anyOf(Gate.AnyOf gate, String path, double relaxed, @Nullable Variable on) {
        var row = program.row();
        for (var part : gate.gates()) {
            var chosen = program.binary();
            var partPath = path + "/" + part.id();
            program.switched(partPath, chosen);
            row.add(chosen, 1);
            add(part, partPath, relaxed, chosen, false);
        }
        atLeast(row, 0, 1, on);
    }

    /** A plan neither helps nor harms it: open it stays open, and is listed beside the plan; it opens no any-of. */
    private void fixed(Gate gate, @Nullable Variable on) {
        if (on != null && !situation.passes(gate)) {
            program.impossible(on);
        }
    }

    private void coverage(Gate.Coverage gate, double relaxed, @Nullable Variable on) {
        var indexes = situation.lens(gate.lens()).criteria().stream()
                .flatMap(criterion -> criterion.subs().stream())
                .flatMap(sub -> sub.applicable().stream())
                .distinct()
                .toList();
        var needed = (int) Math.ceil((gate.minimum().value() - relaxed) / 100 * indexes.size() - 1e-9);
        var row = program.row();
        var filled = filled(row, indexes);
        atLeast(row, filled, indexes.isEmpty() ? 1 : needed, on);
    }

    /** Adds the binaries of missing values to a row; how many are there already is the result. */
    private int filled(Row row, List<Integer> indexes) {
        var there = 0;
        for (var index : indexes) {
            var collecting = program.collecting(index);
            if (collecting != null) {
                row.add(collecting, 1);
            } else {
                there += situation.values().missing(index) ? 0 : 1;
            }
        }
        return there;
    }

    private void lensScore(Gate.LensScore gate, double minimum, @Nullable Variable on) {
        var live = situation.lens(gate.lens()).criteria().stream()
                .filter(criterion -> criterion.live() && criterion.weight() > 0)
                .toList();
        if (live.isEmpty()) {
            program.impossible(on);
            return;
        }
        var threshold = minimum / 100;
        var weight = live.stream().mapToDouble(CriterionTerms::weight).sum();
        var row = program.row();
        var constant = 0.0;
        var least = 0.0;
        for (var criterion : live) {
            var share = criterion.weight() / weight;
            if (criterion.scored()) {
                constant += low(row, criterion.low(), share) - share * threshold;
            } else {
                row.add(excess(gate.lens(), criterion, share, threshold), 1);
                least -= share * threshold;
            }
        }
        // Over all criteria: sum of share · (low − threshold) ≥ 0; switched off it may be the least that it can.
        if (on == null) {
            row.lower(-constant);
        } else {
            row.add(on, -Math.max(0, -constant - least)).lower(least);
        }
    }

    /** What a criterion without a score adds: nothing above the threshold unless it becomes scored. */
    private Variable excess(String lens, CriterionTerms criterion, double share, double threshold) {
        var excess = program.variable(-share * threshold, share);
        var over = program.row();
        over.add(excess, -1);
        var constant = low(over, criterion.low(), share);
        over.lower(share * threshold - constant);
        var counts = program.row().upper(0);
        counts.add(excess, 1);
        counts.add(scored(lens, criterion), -share);
        return excess;
    }

    /** A binary that may be 1 only if the criterion has a score. */
    private Variable scored(String lens, CriterionTerms criterion) {
        return scored.computeIfAbsent(lens + " " + criterion.id(), key -> {
            var has = program.binary();
            var half = program.row();
            var heavy = program.row();
            var there = 0;
            var heavyThere = 0;
            for (var sub : criterion.subs()) {
                if (sub.live()) {
                    if (sub.scored(situation.values())) {
                        there++;
                        heavyThere += sub.weight() > 0 ? 1 : 0;
                    } else {
                        var some = program.variable(0, 1);
                        var link = program.row().lower(0);
                        link.add(some, -1);
                        filled(link, List.copyOf(sub.low().keySet()));
                        half.add(some, 1);
                        if (sub.weight() > 0) {
                            heavy.add(some, 1);
                        }
                    }
                }
            }
            // Half of five is three: the whole number makes the relaxation tight.
            half.add(has, -Math.ceil(criterion.liveSubs() / 2.0)).lower(-there);
            heavy.add(has, -1).lower(-heavyThere);
            return has;
        });
    }

    private void mean(Gate.IndicatorMean gate, double minimum, @Nullable Variable on) {
        var applicable = gate.indicators().stream()
                .map(situation.knowledge()::indexOf)
                .filter(situation.values()::applicable)
                .toList();
        if (applicable.isEmpty()) {
            program.impossible(on);
            return;
        }
        var shares = new HashMap<Integer, Double>();
        applicable.forEach(index -> shares.merge(index, 1.0 / applicable.size(), Double::sum));
        shares(shares, minimum, on);
    }

    /** Σ share · score ≥ minimum. */
    private void shares(Map<Integer, Double> shares, double minimum, @Nullable Variable on) {
        var row = program.row();
        atLeast(row, low(row, shares, 1), minimum / 100, on);
    }

    private double low(Row row, Map<Integer, Double> shares, double factor) {
        var constant = 0.0;
        for (var share : shares.entrySet()) {
            constant += program.score(row, share.getKey(), factor * share.getValue());
        }
        return constant;
    }

    /** Row + constant ≥ minimum, or ≥ 0 while the switch is off; the row is never negative. */
    private static void atLeast(Row row, double constant, double minimum, @Nullable Variable on) {
        if (on == null) {
            row.lower(minimum - constant);
        } else {
            // Held against what is there already, the switch costs the relaxation as much as it costs in truth.
            row.add(on, -Math.max(0, minimum - constant)).lower(0);
        }
    }

    private void bound(IndicatorId id, double threshold, boolean atLeast, @Nullable Variable on) {
        var index = situation.knowledge().indexOf(id);
        var item = program.item(index);
        if (item == null || !situation.values().applicable(index)) {
            program.impossible(on);
            return;
        }
        var raises = item.range().up() == atLeast;
        var value = situation.values().value(index);
        var passes = atLeast ? value >= threshold : value <= threshold;
        var collecting = program.collecting(index);
        if (collecting != null) {
            var row = program.row();
            row.add(collecting, 1);
            atLeast(row, 0, 1, on);
        } else if (!passes && !raises) {
            program.impossible(on);
            return;
        }
        var wanted = item.range().fraction(threshold);
        var row = program.row();
        var constant = program.fraction(row, index);
        if (!raises) {
            row.upper(wanted - constant + (on == null ? 0 : item.most()));
            if (on != null) {
                row.add(on, item.most());
            }
        } else if (!passes) {
            // A threshold at or below the worst goalpost is still above where a known value stands.
            atLeast(row, constant, Math.max(wanted, collecting == null ? 1e-6 : 0), on);
        }
    }

    private void complete(Gate.CompleteAssessment gate, @Nullable Variable on) {
        var criteria = situation.lens(gate.lens()).criteria().stream()
                .filter(CriterionTerms::applies)
                .toList();
        if (criteria.isEmpty()) {
            program.impossible(on);
            return;
        }
        for (var criterion : criteria) {
            if (!criterion.scored()) {
                var row = program.row();
                row.add(scored(gate.lens(), criterion), 1);
                atLeast(row, 0, 1, on);
            }
            var indexes = criterion.subs().stream()
                    .flatMap(sub -> sub.applicable().stream())
                    .distinct()
                    .toList();
            var row = program.row();
            var there = filled(row, indexes);
            if (there < gate.evidence().value()) {
                atLeast(row, there, gate.evidence().value(), on);
            }
        }
    }

    /** Enough sub-criteria whose low end lies far enough above the high end of one earlier assessment. */
    private void improvement(Gate.Improvement gate, double relaxed, @Nullable Variable on, boolean mayStayOpen) {
        var years = EarlierYears.of(situation, gate.lens(), gate.coverage());
        if (years.isEmpty()) {
            if (!mayStayOpen) {
                program.impossible(on);
            }
            return;
        }
        var subs = situation.lens(gate.lens()).criteria().stream()
                .flatMap(criterion -> criterion.subs().stream())
                .filter(LensTerms.SubTerms::live)
                .toList();
        var any = program.row();
        for (var year : years) {
            var since = program.binary();
            any.add(since, 1);
            var risen = new ArrayList<Variable>();
            for (var sub : subs) {
                var wanted = (year.high().getOrDefault(sub.id(), Double.NaN) + gate.points().value() - relaxed) / 100;
                if (wanted <= 1 + 1e-11) {
                    var rises = program.binary();
                    var row = program.row();
                    atLeast(row, low(row, sub.low(), 1), wanted, rises);
                    risen.add(rises);
                }
            }
            var enough = program.row().lower(0);
            risen.forEach(rises -> enough.add(rises, 1));
            enough.add(since, -gate.subCriteria().value());
        }
        atLeast(any, 0, 1, on);
    }
}
