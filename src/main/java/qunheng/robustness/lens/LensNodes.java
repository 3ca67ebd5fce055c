package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Weights;

/**
 * A lens as flat arrays. Nodes are numbered criteria first, then sub-criteria, then leaves (an indicator below a
 * sub-criterion); a group of siblings is a range of numbers.
 */
final class LensNodes {
    final String lens;
    final int criteria;
    final int subs;
    final int leaves;

    /** Ids as in {@link Weights}: {@code L0-1}, {@code L0-1a}, {@code L0-1a/IN-PAT-02}. */
    final List<String> ids;

    /** The subs of criterion c: {@code subStart[c] … subStart[c + 1] − 1}, counted from 0. */
    final int[] subStart;

    /** The leaves of sub s, counted from 0. */
    final int[] leafStart;

    /** Place in the catalogue of each leaf's indicator. */
    final int[] indicator;

    /** By node; relative to its siblings. */
    final double[] weights;

    /** First node and end of each group of siblings. */
    final int[][] groups;

    LensNodes(Knowledge knowledge, Lens lens, Weights weights) {
        this.lens = lens.id();
        var subIds = new ArrayList<String>();
        var leafIds = new ArrayList<String>();
        var places = new ArrayList<Integer>();
        var subStarts = new ArrayList<Integer>(List.of(0));
        var leafStarts = new ArrayList<Integer>(List.of(0));
        for (var criterion : lens.criteria()) {
            for (var sub : criterion.subCriteria()) {
                subIds.add(sub.id());
                for (var one : sub.indicators()) {
                    leafIds.add(sub.id() + "/" + one.value());
                    places.add(knowledge.indexOf(one));
                }
                leafStarts.add(leafIds.size());
            }
            subStarts.add(subIds.size());
        }
        criteria = lens.criteria().size();
        subs = subIds.size();
        leaves = leafIds.size();
        var all = new ArrayList<String>();
        lens.criteria().forEach(criterion -> all.add(criterion.id()));
        all.addAll(subIds);
        all.addAll(leafIds);
        ids = List.copyOf(all);
        subStart = ints(subStarts);
        leafStart = ints(leafStarts);
        indicator = ints(places);
        this.weights = ids.stream().mapToDouble(id -> weights.weight(lens.id(), id)).toArray();
        var ranges = new ArrayList<int[]>();
        ranges.add(new int[] {0, criteria});
        for (int c = 0; c < criteria; c++) {
            ranges.add(new int[] {criteria + subStart[c], criteria + subStart[c + 1]});
        }
        for (int s = 0; s < subs; s++) {
            ranges.add(new int[] {criteria + subs + leafStart[s], criteria + subs + leafStart[s + 1]});
        }
        groups = ranges.toArray(int[][]::new);
    }

    int size() {
        return weights.length;
    }

    /** Whether the lens reads the indicator. */
    boolean reads(int place) {
        return Arrays.stream(indicator).anyMatch(i -> i == place);
    }

    private static int[] ints(List<Integer> list) {
        return list.stream().mapToInt(Integer::intValue).toArray();
    }
}
