package qunheng.robustness.lens;

import qunheng.model.ProfileId;
import qunheng.robustness.Sobol;
import qunheng.robustness.SobolResult;
import qunheng.task.Progress;

/** How much of the variance of one profile's score each input of a {@link Variation} explains, by {@link Sobol}. */
public final class LensSobol {
    private LensSobol() {}

    /**
     * @param rows N; the score is computed N(k + 2) times for k inputs; a power of two uses the points best
     * @return one index for each of {@link Variation#inputs}, named by the constant; rows in which the score is refused
     *     or missing are left out and counted
     * @throws qunheng.scoring.pipeline.MethodRefusal if nothing varies
     * @throws java.util.concurrent.CancellationException if progress says so
     */
    public static SobolResult ofScore(
            LensStudy study, String lens, ProfileId profile, int rows, long seed, int threads, Progress progress) {
        int l = study.lens(lens);
        int u = study.profile(profile);
        var names = study.variation().inputs().stream().map(LensInput::name).toList();
        var product = new LensEvaluation(study);
        product.at(study.nominalPoint());
        // Indices do not know where the scale begins, but the first-order estimator does: far from 0 it is mostly
        // noise.
        double origin = Double.isNaN(product.score(l, u)) ? 0 : product.score(l, u);
        return new Sobol(names, study.offsets(), () -> {
                    var evaluation = new LensEvaluation(study);
                    return point -> {
                        evaluation.at(point);
                        return evaluation.score(l, u) - origin;
                    };
                })
                .estimate(rows, seed, threads, progress);
    }
}
