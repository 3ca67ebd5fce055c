package qunheng.regional.inequality;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import qunheng.regional.Observations;
import qunheng.regional.concentration.Gini;

/**
 * Dagum's decomposition of the Gini coefficient (1997), {@code G = G_w + G_nb + G_t}: within groups, net between
 * groups, and the overlap of groups (transvariation), where a unit of a poorer group is richer than one of a richer
 * group.
 *
 * <p>With {@code p_g = n_g/n}, {@code s_g = n_g ȳ_g/(n ȳ)}: {@code G_w = Σ G_gg p_g s_g}; for a pair of groups
 * {@code (p_g s_h + p_h s_g) G_gh}, of which the part {@code D_gh = |ȳ_g − ȳ_h|/Δ_gh} is net and 1 − D_gh overlap, Δ_gh
 * being the mean absolute difference of their units and {@code G_gh = Δ_gh/(ȳ_g + ȳ_h)}. Every unit counts the same.
 *
 * @param total the {@link Gini#population} of all units
 */
public record DagumGini(
        double total,
        double within,
        double betweenNet,
        double transvariation,
        List<Group> groups,
        List<Pair> pairs) {

    /** @param gini within the group; NaN for a group that has nothing */
    public record Group(String name, int units, double populationShare, double share, double gini) {}

    /**
     * @param gini between the two groups, G_gh
     * @param relativeAffluence D_gh, 1 if every unit of the one is richer than every unit of the other
     */
    public record Pair(String one, String other, double gini, double relativeAffluence) {}

    public DagumGini {
        groups = List.copyOf(groups);
        pairs = List.copyOf(pairs);
    }

    /**
     * @param quantities one a unit, zero or more, not all zero
     * @param groupOf the group of each unit
     * @throws qunheng.model.InvalidValue for a negative quantity
     */
    public static DagumGini of(double[] quantities, List<String> groupOf) {
        Observations.complete(quantities, groupOf.size());
        Observations.notNegative(quantities, "Dagum Gini");
        var grouped = Groups.of(groupOf);
        var all = Observations.sum(quantities);
        var groups = IntStream.range(0, grouped.names().size())
                .mapToObj(g -> {
                    var own = grouped.of(g, quantities);
                    return new Group(
                            grouped.names().get(g),
                            own.length,
                            (double) own.length / quantities.length,
                            Observations.sum(own) / all,
                            Gini.population(own));
                })
                .toList();
        var within = groups.stream()
                .filter(g -> g.share() > 0)
                .mapToDouble(g -> g.gini() * g.populationShare() * g.share())
                .sum();
        var net = 0.0;
        var overlap = 0.0;
        var pairs = new ArrayList<Pair>();
        for (var g = 0; g < groups.size(); g++) {
            for (var h = 0; h < g; h++) {
                var pair = pair(groups.get(g), grouped.of(g, quantities), groups.get(h), grouped.of(h, quantities));
                var weight = groups.get(g).populationShare() * groups.get(h).share()
                        + groups.get(h).populationShare() * groups.get(g).share();
                if (!Double.isNaN(pair.gini())) {
                    net += weight * pair.gini() * pair.relativeAffluence();
                    overlap += weight * pair.gini() * (1 - pair.relativeAffluence());
                }
                pairs.add(pair);
            }
        }
        return new DagumGini(Gini.population(quantities), within, net, overlap, groups, pairs);
    }

    private static Pair pair(Group one, double[] ones, Group other, double[] others) {
        var sum = 0.0;
        for (var a : ones) {
            for (var b : others) {
                sum += Math.abs(a - b);
            }
        }
        var difference = sum / ((double) ones.length * others.length);
        var mean = Observations.mean(ones);
        var otherMean = Observations.mean(others);
        return new Pair(
                one.name(),
                other.name(),
                mean + otherMean == 0 ? Double.NaN : difference / (mean + otherMean),
                difference == 0 ? 0 : Math.abs(mean - otherMean) / difference);
    }
}
