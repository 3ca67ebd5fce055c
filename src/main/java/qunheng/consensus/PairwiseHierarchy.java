package qunheng.consensus;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import qunheng.model.InvalidValue;

/**
 * A tree of judgements, from the goal through criteria down to alternatives.
 *
 * @param name unique in the hierarchy
 * @param judgements over the children, or, at a criterion without children, over the alternatives; null where there is
 *     nothing to compare
 */
public record PairwiseHierarchy(String name, @Nullable PairwiseMatrix judgements, List<PairwiseHierarchy> children) {
    public PairwiseHierarchy {
        children = List.copyOf(children);
        var names = children.stream().map(PairwiseHierarchy::name).toList();
        if (children.size() > 1 && judgements == null) {
            throw new InvalidValue("consensus.hierarchy.noJudgements", name);
        }
        if (!children.isEmpty() && judgements != null && !judgements.elements().equals(names)) {
            throw new InvalidValue("consensus.hierarchy.elements", name);
        }
    }

    public static PairwiseHierarchy leaf(String name) {
        return new PairwiseHierarchy(name, null, List.of());
    }

    /** Global weight of every node: the product of the local weights from the goal, which has 1. */
    public Map<String, Double> globalWeights(PriorityMethod method) {
        var weights = new LinkedHashMap<String, Double>();
        collect(1, method, weights);
        return weights;
    }

    private void collect(double own, PriorityMethod method, Map<String, Double> weights) {
        if (weights.put(name, own) != null) {
            throw new InvalidValue("consensus.hierarchy.duplicate", name);
        }
        if (children.size() == 1) {
            children.getFirst().collect(own, method, weights);
        } else if (judgements != null) {
            var local = Priorities.of(judgements, method);
            for (int i = 0; i < children.size(); i++) {
                children.get(i).collect(own * local[i], method, weights);
            }
        }
    }

    /**
     * Weight of each alternative: the sum over the lowest criteria of global weight × local weight there (the
     * distributive mode). Empty if no lowest criterion compares alternatives.
     */
    public Map<String, Double> alternatives(PriorityMethod method) {
        var global = globalWeights(method);
        var sums = new LinkedHashMap<String, Double>();
        synthesise(global, method, sums);
        return sums;
    }

    private void synthesise(Map<String, Double> global, PriorityMethod method, Map<String, Double> sums) {
        if (children.isEmpty() && judgements != null) {
            var local = Priorities.of(judgements, method);
            for (int i = 0; i < local.length; i++) {
                sums.merge(judgements.elements().get(i), global.getOrDefault(name, 0.0) * local[i], Double::sum);
            }
        }
        children.forEach(child -> child.synthesise(global, method, sums));
    }
}
