package qunheng.robustness.lens;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import qunheng.robustness.WeightBand;

/**
 * What varies about the product's method. Each list holds the product's own choice first; its choices are equally
 * likely.
 *
 * @param dataError whether each measured value gets an error by its {@link ConfidenceGrade}; a rubric level is a
 *     judgement and gets none
 */
public record Variation(
        WeightDraw weights,
        List<LensAggregation> aggregations,
        List<LensNormalisation> normalisations,
        List<MissingRule> missing,
        boolean dataError) {

    /** Nothing varies. */
    public static final Variation NONE = new Variation(new WeightDraw.Fixed(), List.of(), List.of(), List.of(), false);

    /** Weights ±50 %, arithmetic or geometric between criteria, half needed or any enough, errors of data. */
    public static final Variation USUAL = new Variation(
            new WeightDraw.Noise(WeightBand.HALF),
            List.of(LensAggregation.GEOMETRIC_BETWEEN_CRITERIA),
            List.of(),
            List.of(MissingRule.ANY_ENOUGH),
            true);

    public Variation {
        aggregations = nominalFirst(LensAggregation.ARITHMETIC, aggregations);
        normalisations = nominalFirst(LensNormalisation.GOALPOSTS, normalisations);
        missing = nominalFirst(MissingRule.HALF_NEEDED, missing);
    }

    private static <E extends Enum<E>> List<E> nominalFirst(E nominal, Collection<E> others) {
        var set = EnumSet.of(nominal);
        set.addAll(others);
        return List.copyOf(set);
    }

    public Variation with(WeightDraw draw) {
        return new Variation(draw, aggregations, normalisations, missing, dataError);
    }

    /** Whether a cluster's score depends on the other clusters of the project. */
    public boolean relative() {
        return normalisations.stream().anyMatch(LensNormalisation::relative);
    }

    /** What varies, in the order of the coordinates. */
    public List<LensInput> inputs() {
        var inputs = new ArrayList<LensInput>();
        if (!(weights instanceof WeightDraw.Fixed)) {
            inputs.add(LensInput.WEIGHTS);
        }
        if (aggregations.size() > 1) {
            inputs.add(LensInput.AGGREGATION);
        }
        if (normalisations.size() > 1) {
            inputs.add(LensInput.NORMALISATION);
        }
        if (missing.size() > 1) {
            inputs.add(LensInput.MISSING);
        }
        if (dataError) {
            inputs.add(LensInput.DATA);
        }
        return List.copyOf(inputs);
    }
}
