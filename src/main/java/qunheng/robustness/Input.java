package qunheng.robustness;

import java.util.List;
import java.util.Map;
import qunheng.scoring.pipeline.Aggregation;
import qunheng.scoring.pipeline.Imputation;
import qunheng.scoring.pipeline.MethodRefusal;
import qunheng.scoring.pipeline.Normalisation;

/**
 * One thing that is varied. A choice is among states that are equally likely; the others draw from an interval for each
 * weight or each cell.
 */
public sealed interface Input {
    record NormalisationChoice(List<Normalisation> choices) implements Input {
        public NormalisationChoice {
            choices = some(choices);
        }
    }

    /** Each choice is a list with one aggregation for all levels or one a level. */
    record AggregationChoice(List<List<Aggregation>> choices) implements Input {
        public AggregationChoice {
            choices = some(choices);
        }
    }

    record ImputationChoice(List<Imputation> choices) implements Input {
        public ImputationChoice {
            choices = some(choices);
        }
    }

    /** Most cells to winsorise; winsorises even if the nominal method does not. */
    record WinmaxChoice(List<Integer> choices) implements Input {
        public WinmaxChoice {
            choices = some(choices);
        }
    }

    /** Whole sets of weights by code; a node that a set does not name keeps its nominal weight. */
    record WeightSets(List<Map<String, Double>> choices) implements Input {
        public WeightSets {
            choices = some(choices);
        }
    }

    /** Every weight times a factor of its own, uniform in [1 − f, 1 + f]. */
    record WeightNoise(double f) implements Input {
        public WeightNoise {
            if (!(f > 0 && f <= 1)) {
                throw MethodRefusal.of("robustness.noise", f);
            }
        }
    }

    /**
     * The weights of each group from a Dirichlet distribution whose means are the nominal shares s: parameters c·s. The
     * larger c, the closer to the nominal weights; a share's standard deviation is √(s(1 − s)/(c + 1)).
     */
    record WeightDirichlet(double concentration) implements Input {
        public WeightDirichlet {
            if (!(concentration > 0 && concentration < Double.POSITIVE_INFINITY)) {
                throw MethodRefusal.of("robustness.concentration", concentration);
            }
        }
    }

    /**
     * Every observation times a factor of its own, uniform in [1 − e, 1 + e] with e by the observation's confidence
     * grade.
     *
     * @param error by indicator and unit, the e of the cell, 0 to 1
     */
    record DataError(double[][] error) implements Input {}

    /** The name on the command line. */
    default String name() {
        return switch (this) {
            case NormalisationChoice c -> "normalise";
            case AggregationChoice c -> "aggregate";
            case ImputationChoice c -> "impute";
            case WinmaxChoice c -> "winmax";
            case WeightSets c -> "weights";
            case WeightNoise n -> "weight-noise";
            case WeightDirichlet d -> "weight-dirichlet";
            case DataError e -> "data-error";
        };
    }

    /** How many states there are; 0 if the input is not discrete. */
    default int states() {
        return switch (this) {
            case NormalisationChoice(var choices) -> choices.size();
            case AggregationChoice(var choices) -> choices.size();
            case ImputationChoice(var choices) -> choices.size();
            case WinmaxChoice(var choices) -> choices.size();
            case WeightSets(var choices) -> choices.size();
            case WeightNoise n -> 0;
            case WeightDirichlet d -> 0;
            case DataError e -> 0;
        };
    }

    private static <T> List<T> some(List<T> choices) {
        if (choices.isEmpty()) {
            throw MethodRefusal.of("robustness.noChoice");
        }
        return List.copyOf(choices);
    }
}
