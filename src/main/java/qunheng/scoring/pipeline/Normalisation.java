package qunheng.scoring.pipeline;

/**
 * How a column is brought to the common scale. With x the column, missing skipped, and d its direction, y = d·x, and
 * min, max, mean, sd (n − 1) are of y. Formulas: {@link Normaliser}.
 *
 * <p>Each says in {@link #name} what the command line calls it.
 */
public sealed interface Normalisation {
    /** (y − min)/(max − min)·(high − low) + low. Assumes that the sample's worst and best are the scale's ends. */
    record MinMax(double low, double high) implements Normalisation {
        public MinMax {
            if (!(low < high)) {
                throw MethodRefusal.of("pipeline.normalise.range", low, high);
            }
        }
    }

    /** (y − mean)/sd·s + m. */
    record ZScore(double mean, double sd) implements Normalisation {
        public ZScore {
            if (!(sd > 0)) {
                throw MethodRefusal.of("pipeline.normalise.sd", sd);
            }
        }
    }

    /** Ascending rank, ties take the minimum: 1 is the worst. */
    record Rank() implements Normalisation {}

    /** Rank − 1. */
    record Borda() implements Normalisation {}

    /** (rank − 1)/(n − 1), n the number of values. */
    record PercentileRank() implements Normalisation {}

    /** 1 − (max − y)/(max − min). */
    record DistanceToMax() implements Normalisation {}

    /** (y − min)/(d·target − min), not capped. */
    record DistanceToTarget() implements Normalisation {}

    /** 1 − (y_ref − y)/(y_ref − min), y_ref the value of the unit named. */
    record DistanceToReference(String unit) implements Normalisation {}

    /** y/max. */
    record FractionOfMax() implements Normalisation {}

    /** (y − low)/(high − low)·100. */
    record Scaled(double low, double high) implements Normalisation {
        public Scaled {
            if (low == high) {
                throw MethodRefusal.of("pipeline.normalise.range", low, high);
            }
        }
    }

    /** (y − a)/(b − a) cut to [0, 1], ·100; (a, b) = (lower, upper) for d = +1 and (−upper, −lower) for d = −1. */
    record Goalposts() implements Normalisation {}

    /** The same on ln x, with ln of the goalposts. */
    record GoalpostsLog() implements Normalisation {}

    /** y as it is: for columns that already share a scale. */
    record AsIs() implements Normalisation {}

    /** The name on the command line, without its numbers. */
    default String name() {
        return switch (this) {
            case MinMax m -> "min-max";
            case ZScore z -> "z-score";
            case Rank r -> "rank";
            case Borda b -> "borda";
            case PercentileRank p -> "percentile-rank";
            case DistanceToMax d -> "distance-to-max";
            case DistanceToTarget d -> "distance-to-target";
            case DistanceToReference d -> "distance-to-reference";
            case FractionOfMax f -> "fraction-of-max";
            case Scaled s -> "scaled";
            case Goalposts g -> "goalposts";
            case GoalpostsLog g -> "goalposts-log";
            case AsIs a -> "none";
        };
    }
}
