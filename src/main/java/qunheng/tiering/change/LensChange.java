package qunheng.tiering.change;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import qunheng.scoring.CriterionScore;
import qunheng.scoring.IndicatorScore;
import qunheng.scoring.LensAssessment;
import qunheng.scoring.SubScore;

/**
 * One lens in two assessments, with an exact additive account of the difference.
 *
 * <p>The score of a lens is Σ W·s over its leaves, where W is the share of an indicator in the whole score and ΣW = 1
 * (or all 0 without a score). With S and S′ the two scores, m = (S + S′)/2 and a prime for the second assessment, a
 * leaf moves
 * <ul>
 *   <li>(W + W′)/2 · (s′ − s) by its value and (W′ − W) · ((s + s′)/2 − m) by its share, if it has a value both times;
 *   <li>W′ · (s′ − m) if its value came in;
 *   <li>−W · (s − m) if its value is gone.
 * </ul>
 * Summed over all leaves this is S′ − S, because the terms in m cancel: a value that comes in at the level of the score
 * moves nothing. The account needs both scores; without one of them nothing is attributed.
 *
 * @param before NaN without a score
 * @param after likewise
 * @param improvements sub-criteria that rose
 */
public record LensChange(
        String lens,
        double before,
        double after,
        Moved moved,
        List<NodeChange> criteria,
        List<Improvement> improvements) {
    /**
     * A sub-criterion that rose.
     *
     * @param points by its scores
     * @param sure by how much at least, whatever the missing values turn out to be; negative when it may have fallen
     */
    public record Improvement(String criterion, String subCriterion, double points, double sure) {}

    public LensChange {
        criteria = List.copyOf(criteria);
        improvements = List.copyOf(improvements);
    }

    /** @throws IllegalArgumentException if the two are not of one lens */
    public static LensChange between(LensAssessment before, LensAssessment after) {
        if (!before.lensId().equals(after.lensId())) {
            throw new IllegalArgumentException(before.lensId() + " is not " + after.lensId());
        }
        return new Account(before, after).change();
    }

    public double difference() {
        return after - before;
    }

    /**
     * Improvements of at least so many points that no missing value can undo; the rule of silver asks for three of 10.
     */
    public List<Improvement> documented(double points) {
        return improvements.stream().filter(one -> one.sure() >= points - 1e-9).toList();
    }

    private static final class Account {
        private final LensAssessment before;
        private final LensAssessment after;
        private final double mean;

        Account(LensAssessment before, LensAssessment after) {
            this.before = before;
            this.after = after;
            this.mean = (before.score() + after.score()) / 2;
        }

        LensChange change() {
            var criteria = new ArrayList<NodeChange>();
            var improvements = new ArrayList<Improvement>();
            for (var i = 0; i < after.criteria().size(); i++) {
                var old = before.criteria().get(i);
                var now = after.criteria().get(i);
                criteria.add(criterion(old, now));
                for (var s = 0; s < now.subs().size(); s++) {
                    improvement(now.id(), old.subs().get(s), now.subs().get(s), improvements);
                }
            }
            return new LensChange(
                    after.lensId(), before.score(), after.score(), sum(criteria), criteria, improvements);
        }

        private static void improvement(String criterion, SubScore old, SubScore now, List<Improvement> found) {
            var points = now.score() - old.score();
            if (points > 1e-9) {
                found.add(new Improvement(criterion, now.id(), points, now.low() - old.high()));
            }
        }

        private static Moved sum(List<NodeChange> nodes) {
            return nodes.stream().map(NodeChange::moved).reduce(Moved.NOTHING, Moved::plus);
        }

        private NodeChange criterion(CriterionScore old, CriterionScore now) {
            var subs = new ArrayList<NodeChange>();
            for (var s = 0; s < now.subs().size(); s++) {
                var oldSub = old.subs().get(s);
                var nowSub = now.subs().get(s);
                subs.add(sub(
                        oldSub,
                        nowSub,
                        old.weightShare() * oldSub.weightShare(),
                        now.weightShare() * nowSub.weightShare()));
            }
            return new NodeChange(now.id(), old.score(), now.score(), sum(subs), subs, List.of());
        }

        private NodeChange sub(SubScore old, SubScore now, double oldShare, double nowShare) {
            Map<String, IndicatorScore> known = new HashMap<>();
            old.indicators().forEach(one -> known.put(one.id().value(), one));
            var indicators = new ArrayList<IndicatorChange>();
            for (var one : now.indicators()) {
                var earlier = known.getOrDefault(one.id().value(), one);
                indicators.add(new IndicatorChange(
                        one.id(),
                        earlier.value(),
                        one.value(),
                        earlier.score(),
                        one.score(),
                        moved(oldShare * earlier.weightShare(), nowShare * one.weightShare(), earlier, one)));
            }
            var moved = indicators.stream().map(IndicatorChange::moved).reduce(Moved.NOTHING, Moved::plus);
            return new NodeChange(now.id(), old.score(), now.score(), moved, List.of(), indicators);
        }

        /** @param w share in the score before, @param v share in the score after; 0 for a leaf that does not count */
        private Moved moved(double w, double v, IndicatorScore old, IndicatorScore now) {
            if (Double.isNaN(mean)) {
                return Moved.NOTHING;
            }
            var s = old.score();
            var t = now.score();
            if (!old.missing() && !now.missing()) {
                return new Moved((w + v) / 2 * (t - s), 0, 0, (v - w) * ((s + t) / 2 - mean));
            }
            if (!now.missing()) {
                return new Moved(0, v * (t - mean), 0, 0);
            }
            return old.missing() ? Moved.NOTHING : new Moved(0, 0, -w * (s - mean), 0);
        }
    }
}
