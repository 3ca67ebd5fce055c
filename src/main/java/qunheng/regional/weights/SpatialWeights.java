package qunheng.regional.weights;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.model.InvalidValue;
import qunheng.regional.Observations;

/**
 * A sparse weights matrix: for each unit its neighbours, in the order of the units, with their weights. No unit is its
 * own neighbour. A unit without neighbours is an island: its lag is 0, and {@link WeightMoments} leaves it out of n.
 */
public final class SpatialWeights {
    /** {@code to} is a neighbour of {@code from}; both count the units from 0. */
    public record Link(int from, int to, double weight) {}

    private final List<String> ids;
    private final WeightScheme scheme;
    private final WeightStyle style;
    private final int[][] neighbours;
    /** As made, before any standardisation. */
    private final double[][] raw;
    private final double[][] weights;

    private SpatialWeights(
            List<String> ids, WeightScheme scheme, WeightStyle style, int[][] neighbours, double[][] raw) {
        this.ids = List.copyOf(ids);
        this.scheme = scheme;
        this.style = style;
        this.neighbours = neighbours;
        this.raw = raw;
        this.weights = style == WeightStyle.BINARY ? raw : standardised(raw);
    }

    /**
     * @param ids of the units, in the order of the values that will be analysed
     * @throws IllegalArgumentException for a unit that stands twice, a unit as its own neighbour, a pair that stands
     *     twice, or a weight that is not above zero
     */
    public static SpatialWeights of(List<String> ids, WeightScheme scheme, WeightStyle style, List<Link> links) {
        if (new HashSet<>(ids).size() < ids.size()) {
            throw new IllegalArgumentException("a unit stands twice");
        }
        var byUnit = new ArrayList<List<Link>>();
        ids.forEach(id -> byUnit.add(new ArrayList<>()));
        for (var link : links) {
            if (link.from() == link.to() || !(link.weight() > 0) || Double.isInfinite(link.weight())) {
                throw new IllegalArgumentException("no link: " + link);
            }
            byUnit.get(link.from()).add(link);
        }
        var neighbours = new int[ids.size()][];
        var raw = new double[ids.size()][];
        for (var i = 0; i < neighbours.length; i++) {
            var own = byUnit.get(i).stream().sorted(Comparator.comparingInt(Link::to)).toList();
            neighbours[i] = own.stream().mapToInt(Link::to).toArray();
            raw[i] = own.stream().mapToDouble(Link::weight).toArray();
            if (Arrays.stream(neighbours[i]).distinct().count() < neighbours[i].length) {
                throw new IllegalArgumentException("a neighbour of " + ids.get(i) + " stands twice");
            }
        }
        return new SpatialWeights(ids, scheme, style, neighbours, raw);
    }

    private static double[][] standardised(double[][] raw) {
        var rows = new double[raw.length][];
        for (var i = 0; i < raw.length; i++) {
            var sum = Observations.sum(raw[i]);
            rows[i] = Arrays.stream(raw[i]).map(weight -> weight / sum).toArray();
        }
        return rows;
    }

    /** The same neighbours in another style. */
    public SpatialWeights as(WeightStyle other) {
        return other == style ? this : new SpatialWeights(ids, scheme, other, neighbours, raw);
    }

    /** The same matrix under other names of the units, in the same order. */
    public SpatialWeights named(List<String> names) {
        if (names.size() != size()) {
            throw new IllegalArgumentException(names.size() + " names for " + size() + " units");
        }
        return new SpatialWeights(names, scheme, style, neighbours, raw);
    }

    /** The same neighbours, each counting 1 whatever the distance: what Getis and Ord's statistics are defined on. */
    public SpatialWeights binary() {
        var ones = new double[raw.length][];
        for (var i = 0; i < raw.length; i++) {
            ones[i] = new double[raw[i].length];
            Arrays.fill(ones[i], 1);
        }
        return new SpatialWeights(ids, scheme, WeightStyle.BINARY, neighbours, ones);
    }

    public List<String> ids() {
        return ids;
    }

    public int size() {
        return ids.size();
    }

    public WeightScheme scheme() {
        return scheme;
    }

    public WeightStyle style() {
        return style;
    }

    /** How many neighbours a unit has. */
    public int degree(int unit) {
        return neighbours[unit].length;
    }

    /** The {@code n}-th neighbour of a unit, from 0. */
    public int neighbour(int unit, int n) {
        return neighbours[unit][n];
    }

    /** The weight of the {@code n}-th neighbour. */
    public double weight(int unit, int n) {
        return weights[unit][n];
    }

    /** Whether {@code other} is a neighbour of {@code unit}. */
    public boolean linked(int unit, int other) {
        return Arrays.binarySearch(neighbours[unit], other) >= 0;
    }

    /** Every link in the order of the units: the matrix as a list, for export. */
    public List<Link> links() {
        return IntStream.range(0, size())
                .boxed()
                .flatMap(i -> IntStream.range(0, degree(i)).mapToObj(n -> new Link(i, neighbours[i][n], weights[i][n])))
                .toList();
    }

    /** Units without a neighbour. */
    public List<String> islands() {
        return IntStream.range(0, size()).filter(i -> degree(i) == 0).mapToObj(ids::get).toList();
    }

    /** {@code Σⱼ wᵢⱼ yⱼ} at each unit; 0 at an island. */
    public double[] lag(double[] values) {
        var lag = new double[size()];
        for (var i = 0; i < lag.length; i++) {
            lag[i] = lag(i, values);
        }
        return lag;
    }

    /** {@code Σⱼ wᵢⱼ yⱼ} at one unit. */
    public double lag(int unit, double[] values) {
        var sum = 0.0;
        for (var n = 0; n < neighbours[unit].length; n++) {
            sum += weights[unit][n] * values[neighbours[unit][n]];
        }
        return sum;
    }

    /** @throws InvalidValue if nobody has a neighbour, or fewer than four units have: no test is defined then */
    public WeightMoments moments() {
        var moments = WeightMoments.of(this);
        if (moments.n() < 4) {
            throw new InvalidValue("regional.fewNeighbours", moments.n());
        }
        return moments;
    }
}
