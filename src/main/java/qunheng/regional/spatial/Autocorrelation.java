package qunheng.regional.spatial;

import java.util.List;
import java.util.stream.IntStream;
import qunheng.regional.Observations;
import qunheng.regional.weights.SpatialWeights;

/**
 * Everything that the linked view of a variable needs, from one set of values and weights: the scatter plot with
 * Moran's I as its slope, the cluster map and the significance map.
 *
 * @param weights whose scheme, style and islands have to be named beside the result
 * @param inference of the local values: exact, or drawn
 */
public record Autocorrelation(SpatialWeights weights, MoranI global, LocalMoran local, LocalInference inference) {
    /** The levels of the significance map, the same as GeoDa's. */
    public static final List<Double> LEVELS = List.of(0.05, 0.01, 0.001, 0.0001);

    /** Which p a class is judged by. */
    public enum Judged {
        /** As computed for the unit alone: of 31 units one or two are below 0.05 by chance. */
        RAW,
        /** Adjusted after Benjamini and Hochberg. */
        BENJAMINI_HOCHBERG
    }

    /**
     * A point of the scatter plot.
     *
     * @param x the deviation in standard deviations (n)
     * @param y the lag of x; in row-standardised style the mean of the neighbours' x
     */
    public record Point(String id, double x, double y) {}

    /** @throws qunheng.model.InvalidValue as {@link MoranI#of} and {@link LocalInference#of} */
    public static Autocorrelation of(double[] values, SpatialWeights weights, int draws, long seed) {
        return new Autocorrelation(
                weights,
                MoranI.of(values, weights),
                LocalMoran.of(values, weights),
                LocalInference.of(values, weights, draws, seed));
    }

    /** The units that have a neighbour, in their order. */
    public List<Point> scatter() {
        var sd = Math.sqrt(Observations.powerSum(deviations(), 2) / weights.size());
        return local.units().stream()
                .filter(unit -> unit.quadrant() != null)
                .map(unit -> new Point(unit.id(), unit.deviation() / sd, unit.lagOfDeviations() / sd))
                .toList();
    }

    /**
     * The slope of the line through the origin of {@link #scatter}: {@code Σ zᵢ Σⱼ wᵢⱼ zⱼ / Σ zᵢ²}. It is Moran's I in
     * row-standardised style without islands, else I times S₀/n.
     */
    public double slope() {
        var z = deviations();
        return MoranI.cross(z, weights) / Observations.powerSum(z, 2);
    }

    private double[] deviations() {
        return local.units().stream().mapToDouble(LocalMoran.Unit::deviation).toArray();
    }

    /** The two-sided p that a unit is judged by; NaN at an island. */
    public double p(int unit, Judged by) {
        return switch (by) {
            case RAW -> inference.tails().get(unit).pTwoSided();
            case BENJAMINI_HOCHBERG -> inference.adjusted().get(unit);
        };
    }

    /** @param level for instance 0.05; a p equal to it counts */
    public LisaClass type(int unit, double level, Judged by) {
        var quadrant = local.units().get(unit).quadrant();
        if (quadrant == null) {
            return LisaClass.ISLAND;
        }
        return p(unit, by) <= level ? LisaClass.of(quadrant) : LisaClass.NOT_SIGNIFICANT;
    }

    /** The classes of all units in their order: the cluster map. */
    public List<LisaClass> types(double level, Judged by) {
        return IntStream.range(0, weights.size()).mapToObj(unit -> type(unit, level, by)).toList();
    }
}
