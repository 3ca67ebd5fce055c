package qunheng.regional.inequality;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.regional.Observations;

/**
 * A Theil measure split into inequality between groups and within them; the two add up to the whole.
 *
 * <p>For T: {@code between = Σ S_g ln(S_g/P_g)}, {@code within = Σ S_g T_g}. For L: {@code between = Σ P_g
 * ln(P_g/S_g)}, {@code within = Σ P_g L_g}. S and P are a group's shares of the quantity and of the population.
 *
 * @param total NaN where the measure is undefined; so are the parts
 * @param groups in the order in which they first appear
 */
public record TheilDecomposition(
        TheilMeasure measure, double total, double between, double within, List<Group> groups) {

    /**
     * @param share S_g of the quantity
     * @param population P_g
     * @param inside the measure within the group alone; NaN for a group that has nothing
     * @param contribution to {@link #within}: {@code S_g T_g}, or {@code P_g L_g}
     */
    public record Group(String name, int units, double share, double population, double inside, double contribution) {}

    public TheilDecomposition {
        groups = List.copyOf(groups);
    }

    /** The part of a group in the whole, {@code S_g T_g / T}; together with {@code between/total} they add up to 1. */
    public double rate(Group group) {
        return group.contribution() / total;
    }

    /** Every unit counting the same. */
    public static TheilDecomposition of(TheilMeasure measure, double[] quantities, List<String> groupOf) {
        var ones = new double[quantities.length];
        Arrays.fill(ones, 1);
        return of(measure, quantities, ones, groupOf);
    }

    /**
     * @param quantities total of each unit, zero or more
     * @param population of each unit, above zero
     * @param groupOf the group of each unit
     * @throws IllegalArgumentException as {@link TheilMeasure#of(double[], double[])}
     */
    public static TheilDecomposition of(
            TheilMeasure measure, double[] quantities, double[] population, List<String> groupOf) {
        if (groupOf.size() != quantities.length) {
            throw new IllegalArgumentException(groupOf.size() + " groups for " + quantities.length + " units");
        }
        var total = measure.of(quantities, population);
        var all = Observations.sum(quantities);
        var people = Observations.sum(population);
        var groups = Groups.of(groupOf);
        var parts = IntStream.range(0, groups.names().size())
                .mapToObj(g -> {
                    var inside = groups.of(g, quantities);
                    var inhabitants = groups.of(g, population);
                    var share = Observations.sum(inside) / all;
                    var populationShare = Observations.sum(inhabitants) / people;
                    var within = measure.of(inside, inhabitants);
                    var weight = measure == TheilMeasure.T ? share : populationShare;
                    return new Group(
                            groups.names().get(g),
                            inside.length,
                            share,
                            populationShare,
                            within,
                            weight == 0 ? 0 : weight * within);
                })
                .toList();
        var between = parts.stream().mapToDouble(g -> measure.term(g.share(), g.population())).sum();
        var within = parts.stream().mapToDouble(Group::contribution).sum();
        return new TheilDecomposition(measure, total, between, within, parts);
    }
}
