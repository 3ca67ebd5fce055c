package qunheng.scoring.pipeline;

import java.util.List;

/**
 * Every choice that leads from a table to scores.
 *
 * @param denominate whether indicators are divided by their denominators
 * @param aggregations one for all levels or one a level, bottom up
 * @param coverage least share of a group's children that must be present, 0 to 1
 */
public record Method(
        boolean denominate,
        Imputation imputation,
        Treatment treatment,
        Normalisation normalisation,
        Weighting weighting,
        List<Aggregation> aggregations,
        double coverage) {
    /**
     * Nothing assumed about missing cells or outliers, 0 to 100 between worst and best, weights as given, plain means.
     */
    public static final Method PLAIN = new Method(
            false,
            new Imputation.None(),
            Treatment.NONE,
            new Normalisation.MinMax(0, 100),
            new Weighting.Given(),
            List.of(new Aggregation.Arithmetic()),
            0);

    public Method {
        aggregations = List.copyOf(aggregations);
    }

    public Method denominating() {
        return new Method(true, imputation, treatment, normalisation, weighting, aggregations, coverage);
    }

    public Method with(Imputation other) {
        return new Method(denominate, other, treatment, normalisation, weighting, aggregations, coverage);
    }

    public Method with(Treatment other) {
        return new Method(denominate, imputation, other, normalisation, weighting, aggregations, coverage);
    }

    public Method with(Normalisation other) {
        return new Method(denominate, imputation, treatment, other, weighting, aggregations, coverage);
    }

    public Method with(Weighting other) {
        return new Method(denominate, imputation, treatment, normalisation, other, aggregations, coverage);
    }

    public Method withAggregations(List<Aggregation> others) {
        return new Method(denominate, imputation, treatment, normalisation, weighting, others, coverage);
    }

    public Method with(Aggregation one) {
        return withAggregations(List.of(one));
    }

    public Method withCoverage(double other) {
        return new Method(denominate, imputation, treatment, normalisation, weighting, aggregations, other);
    }
}
