package qunheng.scoring.comparison;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import qunheng.knowledge.Knowledge;
import qunheng.knowledge.Lens;
import qunheng.model.Profile;
import qunheng.model.ProfileId;
import qunheng.model.Weights;
import qunheng.scoring.Grade;
import qunheng.scoring.LensEngine;
import qunheng.scoring.ProfileValues;

/**
 * Clusters side by side through one lens.
 *
 * @param clusters at most {@link #MOST}, in the order asked for
 * @param criteria in the lens's order
 * @param indicators those of the lens, each once, in its order
 */
public record Comparison(
        Lens lens,
        int year,
        List<ComparedCluster> clusters,
        List<ComparedItem> criteria,
        List<ComparedItem> indicators,
        Set<Difference> differences) {
    /** More than these no heat map or table keeps readable. */
    public static final int MOST = 10;

    public Comparison {
        clusters = List.copyOf(clusters);
        criteria = List.copyOf(criteria);
        indicators = List.copyOf(indicators);
        differences = Collections.unmodifiableSet(differences);
    }

    /**
     * @param profiles one to {@link #MOST}
     * @param year values of later years do not count
     * @throws IllegalArgumentException for no profile or too many
     */
    public static Comparison of(Knowledge knowledge, Weights weights, Lens lens, List<Profile> profiles, int year) {
        if (profiles.isEmpty() || profiles.size() > MOST) {
            throw new IllegalArgumentException(profiles.size() + " profiles");
        }
        var engine = LensEngine.of(knowledge, lens, weights);
        var values = profiles.stream().map(p -> ProfileValues.of(knowledge, p, year)).toList();
        var clusters = IntStream.range(0, profiles.size())
                .mapToObj(i -> new ComparedCluster(
                        profiles.get(i), engine.assess(values.get(i)), newestYear(knowledge, lens, values.get(i))))
                .toList();
        var results = clusters.stream().map(ComparedCluster::result).toList();
        return new Comparison(
                lens,
                year,
                clusters,
                ComparedItems.criteria(lens, results),
                ComparedItems.indicators(lens, results),
                differences(clusters));
    }

    private static int newestYear(Knowledge knowledge, Lens lens, ProfileValues values) {
        return lens.indicators().stream()
                .mapToInt(id -> values.yearOf(knowledge.indexOf(id)))
                .max()
                .orElse(0);
    }

    private static Set<Difference> differences(List<ComparedCluster> clusters) {
        var found = EnumSet.noneOf(Difference.class);
        var types = clusters.stream().map(c -> c.profile().industries().type()).toList();
        if (types.size() > 1 && (types.contains(null) || types.stream().distinct().count() > 1)) {
            found.add(Difference.TYPE);
        }
        if (clusters.stream().mapToInt(ComparedCluster::newestYear).filter(y -> y > 0).distinct().count() > 1) {
            found.add(Difference.YEAR);
        }
        var grades = clusters.stream().map(c -> c.result().grade()).distinct().toList();
        if (grades.size() > 1 || grades.contains(Grade.C)) {
            found.add(Difference.COVERAGE);
        }
        return found;
    }

    public List<ComparedItem> items(ComparedItem.Level level) {
        return level == ComparedItem.Level.CRITERION ? criteria : indicators;
    }

    /** Place of a cluster; −1 if it is not compared. */
    public int place(ProfileId id) {
        return clusters.stream().map(c -> c.profile().id()).toList().indexOf(id);
    }

    /**
     * Places of the clusters by headline score, highest first; equal whole numbers keep the order asked for, and
     * clusters without a headline score come last: they are not the lowest, they are unknown.
     */
    public List<Integer> byScore() {
        return IntStream.range(0, clusters.size())
                .boxed()
                .sorted((a, b) -> Long.compare(shown(b), shown(a)))
                .toList();
    }

    /** Whether another cluster has the same score as a whole number. */
    public boolean tied(int cluster) {
        return shown(cluster) != Long.MIN_VALUE
                && IntStream.range(0, clusters.size()).anyMatch(i -> i != cluster && shown(i) == shown(cluster));
    }

    private long shown(int cluster) {
        var score = clusters.get(cluster).headline();
        return Double.isNaN(score) ? Long.MIN_VALUE : Math.round(score);
    }
}
