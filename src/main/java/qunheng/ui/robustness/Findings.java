package qunheng.ui.robustness;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import qunheng.knowledge.Lens;
import qunheng.model.Profile;
import qunheng.robustness.SobolResult;
import qunheng.robustness.WeightBand;
import qunheng.robustness.lens.LensBand;
import qunheng.robustness.lens.LensLeaveOneOut;
import qunheng.robustness.lens.LensMethod;
import qunheng.robustness.lens.LensSobol;
import qunheng.robustness.lens.LensStudy;
import qunheng.robustness.lens.LensUncertainty;
import qunheng.robustness.lens.LensUncertaintyResult;
import qunheng.robustness.lens.Swing;
import qunheng.robustness.lens.WeightDraw;
import qunheng.task.Progress;

/**
 * Everything one run has found.
 *
 * @param result bands and tier shares; of all lenses if the project has one cluster, else of the chosen one
 * @param sobol of the cluster's score through the chosen lens; null if nothing varies or the cluster has no score
 * @param swings of the cluster's score, widest first
 * @param without what is left of the score without a node, largest change first
 * @param methods every method for the cluster
 */
record Findings(
        Request request,
        LensUncertaintyResult result,
        @Nullable SobolResult sobol,
        List<Swing> swings,
        List<LensLeaveOneOut> without,
        List<LensMethod> methods) {

    /** The label and the gradient: the packs that every lens reading leads to; others are on the Tier screen. */
    static final List<String> PACKS = List.of("eu-manner", "gradient");

    private static final double DRAWING = 0.6;
    private static final int FEWEST_ROWS = 256;
    private static final int MOST_ROWS = 1024;

    static Findings of(Request request, Progress progress) {
        var knowledge = request.knowledge();
        var project = request.project();
        var profiles = project.profiles().stream().map(Profile::id).toList();
        int year = project.assessmentYear();
        var lenses = request.several()
                ? List.of(request.lens())
                : knowledge.lenses().stream().map(Lens::id).toList();
        int threads = Runtime.getRuntime().availableProcessors();
        var study = LensStudy.of(
                knowledge,
                project,
                year,
                profiles,
                lenses,
                PACKS.stream().map(knowledge::rulePack).toList(),
                request.variation());
        var result = LensUncertainty.draw(
                study, request.draws(), request.seed(), threads, part(progress, 0, DRAWING));
        var chosen = List.of(request.lens());
        var among = request.variation().relative() ? profiles : List.of(request.profile());
        var alone = LensStudy.of(knowledge, project, year, among, chosen, List.of(), request.variation());
        var scored = !Double.isNaN(result.band(request.lens(), request.profile()).score().nominal());
        var sobol = scored && !request.variation().inputs().isEmpty()
                ? LensSobol.ofScore(
                        alone, request.lens(), request.profile(), rows(request.draws()), request.seed(), threads,
                        part(progress, DRAWING, 1))
                : null;
        var oneByOne = LensStudy.of(
                knowledge, project, year, among, chosen, List.of(),
                request.variation().with(noise(request.variation().weights())));
        var all = LensStudy.of(knowledge, project, year, profiles, chosen, List.of(), request.variation());
        return new Findings(
                request,
                result,
                sobol,
                scored ? Swing.of(oneByOne, request.lens(), request.profile()) : List.of(),
                scored ? without(all, request) : List.of(),
                LensMethod.table(all, request.lens(), request.profile()));
    }

    private static List<LensLeaveOneOut> without(LensStudy study, Request request) {
        return LensLeaveOneOut.of(study, request.lens(), request.profile()).stream()
                .filter(one -> !Double.isNaN(one.change()))
                .sorted(Comparator.comparingDouble((LensLeaveOneOut one) -> -Math.abs(one.change())))
                .toList();
    }

    /** Weights one at a time move by half where the draws know no such noise. */
    private static WeightDraw noise(WeightDraw drawn) {
        return drawn instanceof WeightDraw.Dirichlet ? new WeightDraw.Noise(WeightBand.HALF) : drawn;
    }

    private static int rows(int draws) {
        return draws < 10_000 ? FEWEST_ROWS : MOST_ROWS;
    }

    private static Progress part(Progress whole, double from, double to) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                whole.at(from + (to - from) * fraction);
            }

            @Override
            public boolean cancelled() {
                return whole.cancelled();
            }
        };
    }

    LensBand band() {
        return result.band(request.lens(), request.profile());
    }

    double nominal() {
        return band().score().nominal();
    }

    boolean scored() {
        return !Double.isNaN(nominal());
    }
}
