package qunheng.robustness.lens;

/** How the weights of siblings are drawn; what has the weight 0 keeps it. Scores re-normalise in each group. */
public sealed interface WeightDraw {
    /** Weights as they are. */
    record Fixed() implements WeightDraw {}

    /**
     * Every weight times a factor of its own, uniform in [1 − f, 1 + f].
     *
     * @param f above 0, at most 1
     */
    record Noise(double f) implements WeightDraw {
        public Noise {
            if (!(f > 0 && f <= 1)) {
                throw qunheng.scoring.pipeline.MethodRefusal.of("robustness.noise", f);
            }
        }
    }

    /**
     * The shares of a group from a Dirichlet distribution with the stated shares as means and parameters that add up to
     * the number of siblings. For equal weights every set of shares is equally likely: nothing is assumed about weights
     * at all.
     */
    record Dirichlet() implements WeightDraw {}
}
