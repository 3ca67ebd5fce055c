package qunheng.ui.assessment.method;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.consensus.KeptJudgements;
import qunheng.consensus.Priorities;
import qunheng.model.Change;
import qunheng.model.InvalidValue;
import qunheng.model.Weights;

/** Weights of siblings as shares of 100 %, and back: a share of 1/n is the weight 1, which is the default. */
final class WeightShares {
    private static final double SAME = 1e-6;
    private static final double STEPS = 1e6;

    private WeightShares() {}

    /** By child; NaN where all weigh 0. */
    static double[] of(Weights weights, String lens, List<String> children) {
        var w = children.stream().mapToDouble(c -> weights.weight(lens, c)).toArray();
        var sum = Arrays.stream(w).sum();
        return Arrays.stream(w).map(v -> v / sum).toArray();
    }

    static boolean equal(double[] shares) {
        return Arrays.stream(shares).allMatch(s -> Math.abs(s - 1.0 / shares.length) < SAME);
    }

    /** Whether the shares are those that the judgements give. */
    static boolean follow(KeptJudgements kept, double[] shares) {
        try {
            var w = Priorities.of(kept.matrix(), kept.method());
            for (var i = 0; i < w.length; i++) {
                if (!(Math.abs(w[i] - shares[i]) < SAME)) {
                    return false;
                }
            }
            return true;
        } catch (InvalidValue open) {
            return false;
        }
    }

    static double weight(double share, int siblings) {
        return Math.round(share * siblings * STEPS) / STEPS;
    }

    /**
     * One share set, the unlocked siblings scaled so that all add up to 1; a share can take only what is not locked,
     * and does not move where every sibling is locked.
     */
    static List<WeightsViewModel.Row> moved(List<WeightsViewModel.Row> rows, String code, double share) {
        var locked = rows.stream()
                .filter(r -> r.locked() && !r.code().equals(code))
                .mapToDouble(WeightsViewModel.Row::share)
                .sum();
        var giving = rows.stream().filter(r -> !r.locked() && !r.code().equals(code)).toList();
        if (giving.isEmpty()) {
            return rows;
        }
        var room = Math.max(0, 1 - locked);
        var own = Math.clamp(share, 0.0, room);
        var before = giving.stream().mapToDouble(WeightsViewModel.Row::share).sum();
        return rows.stream()
                .map(r -> {
                    if (r.code().equals(code)) {
                        return new WeightsViewModel.Row(r.code(), r.name(), own, r.locked());
                    }
                    if (r.locked()) {
                        return r;
                    }
                    var part = before > 0 ? r.share() / before : 1.0 / giving.size();
                    return new WeightsViewModel.Row(r.code(), r.name(), (room - own) * part, false);
                })
                .toList();
    }

    /**
     * One change a child, also where it stays, so that moving on in the same group is the same step; null sets all to
     * 1.
     */
    static List<Change.WeightChanged> changes(
            Weights weights, String lens, List<String> children, @Nullable List<WeightsViewModel.Row> rows) {
        var changes = new ArrayList<Change.WeightChanged>();
        for (var i = 0; i < children.size(); i++) {
            var before = weights.weight(lens, children.get(i));
            var after = rows == null ? 1 : weight(rows.get(i).share(), children.size());
            if (rows != null || before != after) {
                changes.add(new Change.WeightChanged(lens, children.get(i), before, after));
            }
        }
        return changes;
    }
}
