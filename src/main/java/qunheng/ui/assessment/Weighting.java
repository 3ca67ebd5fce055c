package qunheng.ui.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import qunheng.knowledge.Lens;
import qunheng.model.Change;
import qunheng.model.Project;
import qunheng.text.NumberFormats;

/** The weights of one lens: whether they are all equal, and the edits that set one or set them back. */
final class Weighting {
    private static final double LARGEST = 1_000_000;

    private Weighting() {}

    /** Whether every node weighs the same as its siblings. */
    static boolean equal(Reading reading, Lens lens) {
        return equal(reading.project(), lens);
    }

    static boolean equal(Project project, Lens lens) {
        if (changed(project, lens.id()) == 0) {
            return true;
        }
        var siblings = new ArrayList<List<String>>();
        siblings.add(lens.criteria().stream().map(c -> c.id()).toList());
        for (var criterion : lens.criteria()) {
            siblings.add(criterion.subCriteria().stream().map(s -> s.id()).toList());
            for (var sub : criterion.subCriteria()) {
                siblings.add(sub.indicators().stream().map(i -> leaf(sub.id(), i.value())).toList());
            }
        }
        return siblings.stream()
                .allMatch(nodes -> nodes.stream()
                                .map(node -> project.weights().weight(lens.id(), node))
                                .distinct()
                                .count()
                        <= 1);
    }

    /** How many nodes have a weight other than 1. */
    static int changed(Project project, String lens) {
        return project.weights().byLens().getOrDefault(lens, Map.of()).size();
    }

    /** The node id of an indicator below a sub-criterion. */
    static String leaf(String sub, String indicator) {
        return sub + '/' + indicator;
    }

    /** A weight as typed; empty when it is no number from 0 to a million. */
    static OptionalDouble read(String typed) {
        var value = NumberFormats.parse(typed);
        return value.isPresent() && value.getAsDouble() >= 0 && value.getAsDouble() <= LARGEST
                ? value
                : OptionalDouble.empty();
    }

    static Change.WeightChanged set(Project project, String lens, String node, double weight) {
        return new Change.WeightChanged(lens, node, project.weights().weight(lens, node), weight);
    }

    /** Sets every node of a lens back to 1, as one edit. */
    static Change reset(Project project, String lens) {
        return new Change.ChangeSet(project.weights().byLens().getOrDefault(lens, Map.of()).entrySet().stream()
                .<Change>map(entry -> new Change.WeightChanged(lens, entry.getKey(), entry.getValue(), 1))
                .toList());
    }
}
