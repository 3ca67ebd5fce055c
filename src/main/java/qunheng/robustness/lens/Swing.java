package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import qunheng.model.ProfileId;

/**
 * How far one thing alone moves a profile's score, all else as in the product's method: one bar of a tornado. Exact.
 *
 * @param input what kind of thing it is
 * @param subject a weight's node ({@code L0-1a/IN-PAT-02}), a choice's constant, or the indicator whose value errs; for
 *     {@link LensInput#MISSING} the rule's constant
 * @param low the lower of the scores at the thing's two ends; NaN if there is none
 * @param high the higher
 */
public record Swing(LensInput input, String subject, double low, double high) {
    public double width() {
        return high - low;
    }

    /**
     * Every weight at both ends of its noise ({@link WeightDraw.Noise}; none under another draw), every other choice of
     * the variation, every measured value at both ends of its error, all missing values at both ends of the scale if
     * they are drawn. Widest first; what moves nothing is left out.
     *
     * @throws IllegalArgumentException if the study has no such lens or profile
     */
    public static List<Swing> of(LensStudy study, String lens, ProfileId profile) {
        return new Swings(study, study.lens(lens), study.profile(profile)).all();
    }

    private static final class Swings {
        private final LensStudy study;
        private final int lens;
        private final int profile;
        private final LensEvaluation evaluation;
        private final double nominal;
        private final List<Swing> found = new ArrayList<>();

        Swings(LensStudy study, int lens, int profile) {
            this.study = study;
            this.lens = lens;
            this.profile = profile;
            this.evaluation = new LensEvaluation(study);
            this.nominal = score(study.nominalPoint());
        }

        List<Swing> all() {
            for (var input : study.variation().inputs()) {
                switch (input) {
                    case WEIGHTS -> weights();
                    case AGGREGATION -> choices(input, study.variation().aggregations());
                    case NORMALISATION -> choices(input, study.variation().normalisations());
                    case MISSING -> choices(input, study.variation().missing());
                    case DATA -> data();
                }
            }
            found.removeIf(swing -> !(swing.width() > 1e-9));
            found.sort(Comparator.comparingDouble(Swing::width).reversed());
            return List.copyOf(found);
        }

        private double score(double[] point) {
            evaluation.at(point);
            return evaluation.score(lens, profile);
        }

        private void weights() {
            if (study.variation().weights() instanceof WeightDraw.Noise) {
                int at = study.offset(LensInput.WEIGHTS);
                for (int l = 0; l < lens; l++) {
                    at += study.lenses().get(l).size();
                }
                var nodes = study.lenses().get(lens);
                for (int node = 0; node < nodes.size(); node++) {
                    ends(LensInput.WEIGHTS, nodes.ids.get(node), at + node);
                }
            }
        }

        private void data() {
            int at = study.offset(LensInput.DATA);
            for (int u = 0; u < profile; u++) {
                at += study.profiles().get(u).measured().length;
            }
            for (int indicator : study.profiles().get(profile).measured()) {
                ends(LensInput.DATA, study.knowledge().indicators().get(indicator).id().value(), at++);
            }
        }

        private void ends(LensInput input, String subject, int coordinate) {
            var point = study.nominalPoint();
            point[coordinate] = 0;
            double one = score(point);
            point[coordinate] = 1;
            add(input, subject, one, score(point));
        }

        private void choices(LensInput input, List<? extends Enum<?>> choices) {
            for (int i = 1; i < choices.size(); i++) {
                var point = study.nominalPoint();
                point[study.offset(input)] = (i + 0.5) / choices.size();
                double one = score(point);
                if (choices.get(i) == MissingRule.DRAWN) {
                    int from = study.offset(LensInput.MISSING) + 1;
                    int drawn = study.profiles().stream().mapToInt(p -> p.missing().length).sum();
                    Arrays.fill(point, from, from + drawn, 1);
                    add(input, choices.get(i).name(), one, score(point));
                } else {
                    add(input, choices.get(i).name(), one, nominal);
                }
            }
        }

        private void add(LensInput input, String subject, double one, double other) {
            found.add(new Swing(input, subject, Math.min(one, other), Math.max(one, other)));
        }
    }
}
