package qunheng.scoring;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.function.ToIntFunction;
import qunheng.knowledge.Lens;
import qunheng.model.IndicatorId;
import qunheng.model.Weights;

/**
 * A lens as flat arrays: a leaf is an indicator below a sub-criterion, and each level points at the range of its
 * children in the level below. Weights are as edited, relative to their siblings.
 */
final class LensTree {
    final String lensId;
    final String[] criterionIds;
    final String[] subIds;
    final IndicatorId[] leafIds;

    /** Place of each leaf's indicator in the catalogue. */
    final int[] leafIndicator;

    /** Leaves of sub s: {@code subStart[s] … subStart[s + 1] − 1}. */
    final int[] subStart;

    /** Subs of criterion c: {@code criterionStart[c] … criterionStart[c + 1] − 1}. */
    final int[] criterionStart;

    final double[] leafWeight;
    final double[] subWeight;
    final double[] criterionWeight;

    /** Distinct indicators of the lens, and of each criterion: an indicator that feeds two parents counts once. */
    final int[] distinct;

    final int[][] criterionDistinct;

    LensTree(Lens lens, Weights weights, ToIntFunction<IndicatorId> indexOf) {
        lensId = lens.id();
        var criteria = lens.criteria();
        var subs = criteria.stream().flatMap(c -> c.subCriteria().stream()).toList();
        var leaves = subs.stream().flatMap(s -> s.indicators().stream()).toList();
        criterionIds = new String[criteria.size()];
        criterionStart = new int[criteria.size() + 1];
        criterionWeight = new double[criteria.size()];
        subIds = new String[subs.size()];
        subStart = new int[subs.size() + 1];
        subWeight = new double[subs.size()];
        leafIds = leaves.toArray(IndicatorId[]::new);
        leafIndicator = leaves.stream().mapToInt(indexOf).toArray();
        leafWeight = new double[leaves.size()];

        for (int c = 0, s = 0, l = 0; c < criteria.size(); c++) {
            var criterion = criteria.get(c);
            criterionIds[c] = criterion.id();
            criterionWeight[c] = weights.weight(lens.id(), criterion.id());
            for (var sub : criterion.subCriteria()) {
                subIds[s] = sub.id();
                subWeight[s] = weights.weight(lens.id(), sub.id());
                for (var indicator : sub.indicators()) {
                    leafWeight[l++] = weights.weight(lens.id(), sub.id() + "/" + indicator.value());
                }
                subStart[++s] = l;
            }
            criterionStart[c + 1] = s;
        }

        distinct = distinct(0, leaves.size());
        var byCriterion = new ArrayList<int[]>();
        for (var c = 0; c < criteria.size(); c++) {
            byCriterion.add(distinct(subStart[criterionStart[c]], subStart[criterionStart[c + 1]]));
        }
        criterionDistinct = byCriterion.toArray(int[][]::new);
    }

    private int[] distinct(int fromLeaf, int toLeaf) {
        var seen = new LinkedHashSet<Integer>();
        for (var leaf = fromLeaf; leaf < toLeaf; leaf++) {
            seen.add(leafIndicator[leaf]);
        }
        return seen.stream().mapToInt(Integer::intValue).toArray();
    }

    int criteria() {
        return criterionIds.length;
    }

    int subs() {
        return subIds.length;
    }

    int leaves() {
        return leafIds.length;
    }

}
