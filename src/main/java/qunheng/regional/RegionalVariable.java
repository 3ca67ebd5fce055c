package qunheng.regional;

import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Region;
import qunheng.model.InvalidValue;

/**
 * One number for each unit of a sample.
 *
 * @param values by code; a unit of the sample that has none is missing, not zero
 */
public record RegionalVariable(Sample sample, NavigableMap<String, Double> values) {
    public RegionalVariable {
        values = Collections.unmodifiableNavigableMap(new TreeMap<>(values));
    }

    /** The value of a unit, NaN where it is missing or outside the sample. */
    public double of(Region region) {
        return sample.has(region) ? values.getOrDefault(region.code(), Double.NaN) : Double.NaN;
    }

    /** The units of the sample that have a value, in the order of their codes. */
    public List<Region> present(Knowledge knowledge) {
        return sample.of(knowledge).stream().filter(region -> values.containsKey(region.code())).toList();
    }

    /** The units of the sample that have none. */
    public List<Region> missing(Knowledge knowledge) {
        return sample.of(knowledge).stream().filter(region -> !values.containsKey(region.code())).toList();
    }

    /** The values of {@link #present}, in its order. */
    public double[] measured(Knowledge knowledge) {
        return present(knowledge).stream().mapToDouble(this::of).toArray();
    }

    /**
     * The same, if a statistic over all units may be made of it.
     *
     * @throws InvalidValue if the 31 units of the national tables are mixed with some of Hong Kong, Macao and Taiwan
     *     but not all: totals and means would be of no sample that anybody else has
     */
    public RegionalVariable unmixed(Knowledge knowledge) {
        var outside = present(knowledge).stream().filter(region -> !region.nbs31()).count();
        var others = missing(knowledge).stream().filter(region -> !region.nbs31()).count();
        if (outside > 0 && others > 0) {
            throw new InvalidValue("regional.mixed", outside, outside + others);
        }
        return this;
    }
}
