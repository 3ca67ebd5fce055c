package qunheng.scoring.method;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;
import qunheng.scoring.pipeline.Treatment;
import qunheng.scoring.pipeline.Weighting;

/**
 * How the clusters of a project are scored. Equal weights, one's own and those of an AHP matrix stand in
 * {@code model.Weights}; here stands only which nodes take the weights of their children from the data.
 *
 * @param normalisation {@link Normalisation.Goalposts} stands for those of the catalogue, logarithmic ones included;
 *     all others compare the clusters of the project with each other
 * @param aggregations how indicators become a sub-criterion, these a criterion, these the lens: three, bottom up
 * @param weightings by lens id and node id; a node that is not named takes the weights of the project
 * @param leaveOut whether an indicator that the normalisation cannot scale is left out and listed, instead of refusing
 */
public record ProjectMethod(
        Normalisation normalisation,
        List<Aggregation> aggregations,
        MissingRule missing,
        Treatment treatment,
        Map<String, Map<String, Weighting>> weightings,
        boolean leaveOut) {
    /** Counts up when an old text would give other scores. */
    public static final int VERSION = 1;

    /** The key of {@code model.Choices} that the method is kept under. */
    public static final String KEY = "method";

    public static final int LEVELS = 3;

    /**
     * Goalposts, arithmetic means, missing left out under the half rule: what {@link qunheng.scoring.LensEngine} does.
     */
    public static final ProjectMethod DEFAULT = new ProjectMethod(
            new Normalisation.Goalposts(),
            Collections.nCopies(LEVELS, new Aggregation.Arithmetic()),
            MissingRule.DEFAULT,
            Treatment.NONE,
            Map.of(),
            false);

    public ProjectMethod {
        aggregations = List.copyOf(aggregations);
        if (aggregations.size() != LEVELS) {
            throw MethodRefusal.of("pipeline.aggregate.levels", aggregations.size(), LEVELS);
        }
        var copy = new TreeMap<String, Map<String, Weighting>>();
        weightings.forEach((lens, nodes) -> {
            if (!nodes.values().stream().allMatch(Weighting::fromData)) {
                throw new IllegalArgumentException("weights that need no data stand in model.Weights");
            }
            if (!nodes.isEmpty()) {
                copy.put(lens, Collections.unmodifiableMap(new TreeMap<>(nodes)));
            }
        });
        weightings = Collections.unmodifiableMap(copy);
    }

    public ProjectMethod with(Normalisation other) {
        return new ProjectMethod(other, aggregations, missing, treatment, weightings, leaveOut);
    }

    /** @param level 0 for sub-criteria, 1 for criteria, 2 for the lens */
    public ProjectMethod with(int level, Aggregation other) {
        var next = new java.util.ArrayList<>(aggregations);
        next.set(level, other);
        return new ProjectMethod(normalisation, next, missing, treatment, weightings, leaveOut);
    }

    public ProjectMethod with(MissingRule other) {
        return new ProjectMethod(normalisation, aggregations, other, treatment, weightings, leaveOut);
    }

    public ProjectMethod with(Treatment other) {
        return new ProjectMethod(normalisation, aggregations, missing, other, weightings, leaveOut);
    }

    public ProjectMethod leavingOut(boolean other) {
        return new ProjectMethod(normalisation, aggregations, missing, treatment, weightings, other);
    }

    /** The same with the children of one node weighed by data, or with null by the weights of the project. */
    public ProjectMethod with(String lens, String node, @Nullable Weighting weighting) {
        var lenses = new TreeMap<>(weightings);
        var nodes = new TreeMap<>(weightings.getOrDefault(lens, Map.of()));
        if (weighting == null) {
            nodes.remove(node);
        } else {
            nodes.put(node, weighting);
        }
        lenses.put(lens, nodes);
        return new ProjectMethod(normalisation, aggregations, missing, treatment, lenses, leaveOut);
    }

    /** Where the weights below a node come from; null for those of the project. */
    public @Nullable Weighting weighting(String lens, String node) {
        return weightings.getOrDefault(lens, Map.of()).get(node);
    }

    /** Whether one lens is scored as {@link qunheng.scoring.LensEngine} does it. */
    public boolean isDefaultFor(String lens) {
        return !weightings.containsKey(lens)
                && new ProjectMethod(normalisation, aggregations, missing, treatment, Map.of(), false).equals(DEFAULT);
    }

    public boolean isDefault() {
        return equals(DEFAULT);
    }

    /** Whether a score of a lens depends on which other clusters the project has. */
    public boolean relative(String lens) {
        return !(normalisation instanceof Normalisation.Goalposts)
                || weightings.containsKey(lens)
                || missing.fills()
                || treatment.winsorise()
                || aggregations.stream().anyMatch(Aggregation.Copeland.class::isInstance);
    }
}
