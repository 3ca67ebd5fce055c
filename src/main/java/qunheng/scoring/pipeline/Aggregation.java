package qunheng.scoring.pipeline;

/** How the children of a node become its score. Formulas: {@link PowerMeans}, {@link Copeland}. */
public sealed interface Aggregation {
    /**
     * Σwx/Σw. Full compensation: a point lost in one child is made good by a point gained in another of equal weight.
     */
    record Arithmetic() implements Aggregation {}

    /** exp(Σw ln x/Σw), x &gt; 0. Partial compensation: weak children weigh more. */
    record Geometric() implements Aggregation {}

    /** Σw/Σ(w/x), x not 0. Little compensation: the weakest child dominates. */
    record Harmonic() implements Aggregation {}

    /** (Σw xᵖ/Σw)^(1/p); p = 1 is arithmetic, 0 geometric, −1 harmonic. */
    record Power(double p) implements Aggregation {
        public Power {
            if (!Double.isFinite(p)) {
                throw MethodRefusal.of("pipeline.aggregate.exponent", p);
            }
        }
    }

    /** Pairwise majority of weight: only the order of the units within each child counts. */
    record Copeland() implements Aggregation {}

    /** The name on the command line, without its number. */
    default String name() {
        return switch (this) {
            case Arithmetic a -> "arithmetic";
            case Geometric g -> "geometric";
            case Harmonic h -> "harmonic";
            case Power p -> "power";
            case Copeland c -> "copeland";
        };
    }
}
