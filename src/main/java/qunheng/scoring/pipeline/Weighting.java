package qunheng.scoring.pipeline;

import java.util.Map;

/** Where the weights come from; each is relative to its siblings. Formulas: {@link DataWeights}. */
public sealed interface Weighting {
    /** Below this many units, weights from data mostly follow noise (open question 1): the caller warns. */
    int FEW_UNITS = 30;

    /** As the framework says. */
    record Given() implements Weighting {}

    /** All 1. Hides no opinion but that every sibling matters alike. */
    record Equal() implements Weighting {}

    /** As a file or a person says, by code; a node that is not named keeps the framework's weight. */
    record Stated(Map<String, Double> byCode) implements Weighting {
        public Stated {
            byCode = Map.copyOf(byCode);
        }
    }

    /** More weight to what differs more between units, by Shannon's entropy. */
    record Entropy() implements Weighting {}

    /** More weight to what varies more and agrees less with its siblings (Diakoulaki et al. 1995). */
    record Critic() implements Weighting {}

    /** In proportion to the standard deviation on [0, 1]. */
    record StandardDeviation() implements Weighting {}

    /** Loadings of the first principal component: more weight to what moves with its siblings. */
    record PrincipalComponent() implements Weighting {}

    /** Whether the weights are computed from the table. */
    default boolean fromData() {
        return switch (this) {
            case Given g -> false;
            case Equal e -> false;
            case Stated s -> false;
            case Entropy e -> true;
            case Critic c -> true;
            case StandardDeviation s -> true;
            case PrincipalComponent p -> true;
        };
    }
}
